import { Button } from 'antd';
import { useState } from 'react';
import { blockOf } from '../commands/form/blocks.ts';
import { useDesigner, useTexts } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';
import { SaveBlock } from './save-block.tsx';

/** What can be done with several fields at once. */
export function MarkedBar({ onDone }: { onDone(): void }) {
  const t = useTexts();
  const designer = useDesigner();
  const { edits, marked, remove } = useCanvas();
  const [saving, setSaving] = useState(false);
  return (
    <div className="df-marked-bar">
      <span>{t('marked.count', { n: marked.length })}</span>
      <Button size="small" onClick={() => edits.copy(marked)}>
        {t('marked.copy')}
      </Button>
      <Button size="small" onClick={() => edits.duplicate(marked)}>
        {t('canvas.duplicate')}
      </Button>
      <Button size="small" onClick={() => setSaving(true)}>
        {t('parts.save')}
      </Button>
      <Button size="small" danger onClick={() => remove(marked)}>
        {t('canvas.remove')}
      </Button>
      <Button size="small" type="text" onClick={onDone}>
        {t('marked.done')}
      </Button>
      {saving && (
        <SaveBlock
          title=""
          block={blockOf(designer.state().draft, marked)}
          onDone={() => {
            setSaving(false);
            onDone();
          }}
        />
      )}
    </div>
  );
}
