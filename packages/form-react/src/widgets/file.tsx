import type { Field } from '@hearth/definition';
import { type ClipboardEvent, type DragEvent, useRef } from 'react';
import type { StoredFile } from '../adapters.ts';
import { useForm } from '../form-context.ts';
import { answerOf, filesOf, mostFiles, sizeText } from './files.ts';
import { type Upload, type Uploads, useUploads } from './use-uploads.ts';
import { groupProps, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Files by button, by dropping or by pasting. What is there and what is on its way stand in one list. */
function FileInput({ field, path, value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const uploads = useUploads(field, path, onChange);
  const chooser = useRef<HTMLInputElement>(null);
  const files = filesOf(value);
  const room = mostFiles(field) - files.length;
  const take = (list: FileList | null) => list && list.length > 0 && uploads.add([...list]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  const paste = ({ clipboardData }: ClipboardEvent) => take(clipboardData.files);
  const remove = (file: StoredFile) => {
    onChange(
      answerOf(
        field,
        files.filter((other) => other !== file),
      ),
    );
    onLeave();
  };
  const photo = field.kind === 'photo';
  /** `environment`: with the camera at the back of a phone. */
  const choose = (camera?: 'environment') => {
    if (!chooser.current) return;
    if (camera) chooser.current.setAttribute('capture', camera);
    else chooser.current.removeAttribute('capture');
    chooser.current.click();
  };
  return (
    <fieldset
      className="hf-bare hf-files"
      {...groupProps(control)}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
      onPaste={paste}
      onBlur={onLeave}
    >
      <StoredFiles files={files} photo={photo} onRemove={remove} />
      <UploadList uploads={uploads} />
      {room > 0 && (
        <div className="hf-inline">
          {photo && (
            <button type="button" className="hf-button hf-camera" onClick={() => choose('environment')}>
              {t('file.camera')}
            </button>
          )}
          <button type="button" className="hf-button" onClick={() => choose()}>
            {t(photo ? 'file.photo' : 'file.choose')}
          </button>
          <span className={acceptText(field) ? 'hf-hint' : 'hf-hint hf-drop-hint'}>
            {acceptText(field) ? t('file.accept', { types: acceptText(field) }) : t('file.drop')}
          </span>
          <input
            ref={chooser}
            type="file"
            hidden
            tabIndex={-1}
            aria-hidden="true"
            multiple={room > 1}
            accept={photo ? 'image/*' : acceptText(field, ',')}
            onChange={({ target }) => {
              take(target.files);
              target.value = '';
            }}
          />
        </div>
      )}
    </fieldset>
  );
}

function acceptText({ schema }: Field, separator = '、'): string {
  return Array.isArray(schema.accept) ? schema.accept.join(separator) : '';
}

interface StoredFilesProps {
  files: StoredFile[];
  photo: boolean;
  onRemove?: (file: StoredFile) => void;
}

/** Links to files, pictures of photos; with a button to remove each where that is allowed. */
export function StoredFiles({ files, photo, onRemove }: StoredFilesProps) {
  const { t, adapters, mode } = useForm();
  if (files.length === 0) return null;
  return (
    <ul className={photo ? 'hf-photos' : 'hf-file-list'}>
      {files.map((file) => {
        const url = adapters.fileUrl?.(file);
        return (
          <li key={file.id} className={photo ? 'hf-photo' : 'hf-file'}>
            {photo && url && <img src={url} alt={file.name} loading={mode === 'print' ? 'eager' : 'lazy'} />}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {file.name}
              </a>
            ) : (
              <span>{file.name}</span>
            )}
            <span className="hf-hint">{sizeText(file.size)}</span>
            {onRemove && (
              <button
                type="button"
                className="hf-link hf-danger"
                aria-label={t('file.remove', { name: file.name })}
                onClick={() => onRemove(file)}
              >
                {t('file.remove-short')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function UploadList({ uploads }: { uploads: Uploads }) {
  if (uploads.list.length === 0) return null;
  return (
    <ul className="hf-file-list" aria-live="polite">
      {uploads.list.map((upload) => (
        <UploadRow key={upload.key} upload={upload} uploads={uploads} />
      ))}
    </ul>
  );
}

function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useForm();
  const { name } = upload.file;
  return (
    <li className={upload.failure ? 'hf-file hf-file-failed' : 'hf-file'}>
      <span>{upload.failure ?? t('file.uploading', { name })}</span>
      {!upload.failure && <progress value={upload.progress} max={1} aria-label={t('file.uploading', { name })} />}
      {upload.again && (
        <button type="button" className="hf-link" onClick={() => uploads.retry(upload)}>
          {t('file.retry')}
        </button>
      )}
      <button
        type="button"
        className="hf-link hf-danger"
        aria-label={t('file.remove', { name })}
        onClick={() => uploads.dismiss(upload)}
      >
        {t('file.remove-short')}
      </button>
    </li>
  );
}

export const file: Widget = {
  name: 'file',
  rank: ofKind('file', 'photo'),
  component: FileInput,
  label: 'group',
  wide: true,
};
