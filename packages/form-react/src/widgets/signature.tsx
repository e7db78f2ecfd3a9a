import { type PointerEvent, useRef, useState } from 'react';
import { useForm } from '../form-context.ts';
import { useWide } from '../use-wide.ts';
import { StoredFiles, UploadList } from './file.tsx';
import { answerOf, filesOf } from './files.ts';
import { useUploads } from './use-uploads.ts';
import { groupProps, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Pixels of the image; on a narrow screen the pad is as high as a signature needs there. */
const WIDTH = 600;
const HEIGHT = { wide: 200, narrow: 360 };

/** Drawn with a finger, a pen or a mouse and kept as an image; who cannot draw uploads one. */
function SignatureInput({ field, path, value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const uploads = useUploads(field, path, onChange);
  const files = filesOf(value);
  return (
    <fieldset className="hf-bare hf-files" {...groupProps(control)} onBlur={onLeave}>
      <UploadList uploads={uploads} />
      {files.length > 0 ? (
        <>
          <StoredFiles files={files} photo />
          <button type="button" className="hf-button" onClick={() => onChange(answerOf(field, []))}>
            {t('signature.again')}
          </button>
        </>
      ) : (
        uploads.list.length === 0 && <SignaturePad onFile={(image) => uploads.add([image])} />
      )}
    </fieldset>
  );
}

function SignaturePad({ onFile }: { onFile(image: File): void }) {
  const { t } = useForm();
  const canvas = useRef<HTMLCanvasElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [drawn, setDrawn] = useState(false);
  const height = useWide() ? HEIGHT.wide : HEIGHT.narrow;
  const clear = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, WIDTH, height);
    setDrawn(false);
  };
  const finish = () =>
    canvas.current?.toBlob((image) => image && onFile(new File([image], 'signature.png', { type: 'image/png' })));
  return (
    <>
      <canvas
        ref={canvas}
        className="hf-signature"
        width={WIDTH}
        height={height}
        role="img"
        aria-label={t('signature.hint')}
        onPointerDown={startStroke}
        onPointerMove={(event) => {
          if (drawStroke(event)) setDrawn(true);
        }}
      />
      <div className="hf-inline">
        <button type="button" className="hf-button" disabled={!drawn} onClick={finish}>
          {t('signature.done')}
        </button>
        <button type="button" className="hf-button" disabled={!drawn} onClick={clear}>
          {t('signature.clear')}
        </button>
        <button type="button" className="hf-link" onClick={() => chooser.current?.click()}>
          {t('signature.image')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          tabIndex={-1}
          aria-hidden="true"
          accept="image/*"
          onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
        />
      </div>
    </>
  );
}

function startStroke(event: PointerEvent<HTMLCanvasElement>): void {
  const pen = event.currentTarget.getContext('2d');
  if (!pen) return;
  event.currentTarget.setPointerCapture(event.pointerId);
  pen.lineWidth = 3;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = '#1a1a1a';
  pen.beginPath();
  pen.moveTo(...pointOf(event));
}

/** Whether there was a stroke to draw. */
function drawStroke(event: PointerEvent<HTMLCanvasElement>): boolean {
  const pen = event.currentTarget.getContext('2d');
  if (!pen || event.buttons === 0) return false;
  pen.lineTo(...pointOf(event));
  pen.stroke();
  return true;
}

/** The canvas is drawn in its own pixels, however wide it is shown. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>): [number, number] {
  const box = currentTarget.getBoundingClientRect();
  const { width, height } = currentTarget;
  return [((clientX - box.left) * width) / box.width, ((clientY - box.top) * height) / box.height];
}

export const signature: Widget = {
  name: 'signature',
  rank: ofKind('signature'),
  component: SignatureInput,
  label: 'group',
  wide: true,
};
