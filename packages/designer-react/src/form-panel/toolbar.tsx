import { Button, Tooltip } from 'antd';
import { useDesigner, useDesignerState, useHost, useLocale, useTexts } from '../react/designer-context.tsx';
import { editText } from '../text/sentence.ts';
import { useCanvas } from './canvas-context.ts';
import { useCopied } from './clipboard.ts';

interface Props {
  page: number;
  preview: boolean;
  onPreview(on: boolean): void;
}

/** Undo and redo where the host has none, paste, and the look at the finished form. */
export function Toolbar({ page, preview, onPreview }: Props) {
  const t = useTexts();
  const { edits } = useCanvas();
  const copied = useCopied();
  const { showsUndo } = useHost();
  return (
    <div className="df-toolbar">
      {!showsUndo && <UndoButtons />}
      <Button size="small" disabled={!copied} onClick={() => edits.paste(page)}>
        {t('toolbar.paste')}
      </Button>
      <span className="df-space" />
      <Button
        size="small"
        type={preview ? 'primary' : 'default'}
        aria-pressed={preview}
        onClick={() => onPreview(!preview)}
      >
        {t(preview ? 'toolbar.back' : 'toolbar.preview')}
      </Button>
    </div>
  );
}

function UndoButtons() {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const { undoes, redoes } = useDesignerState((state) => state);
  return (
    <>
      <Tooltip title={undoes && t('toolbar.undo-what', { what: editText(undoes, locale) })}>
        <Button size="small" disabled={!undoes} onClick={designer.undo}>
          ↶ {t('toolbar.undo')}
        </Button>
      </Tooltip>
      <Tooltip title={redoes && t('toolbar.redo-what', { what: editText(redoes, locale) })}>
        <Button size="small" disabled={!redoes} onClick={designer.redo}>
          ↷ {t('toolbar.redo')}
        </Button>
      </Tooltip>
    </>
  );
}
