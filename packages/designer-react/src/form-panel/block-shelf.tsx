import { usePartStore } from '../blocks/use-parts.ts';
import { useTexts } from '../react/designer-context.tsx';
import { RemoveButton } from '../widgets/remove-button.tsx';
import { useCanvas } from './canvas-context.ts';
import { blockFrom } from './clipboard.ts';
import { carry, letGo } from './drag.ts';
import { KindIcon } from './kind-icon.tsx';

/** Blocks of fields that were kept, to be put into this form. */
export function BlockShelf({ page, onAdded }: { page: number; onAdded(): void }) {
  const t = useTexts();
  const { edits } = useCanvas();
  const { parts, remove } = usePartStore();
  const blocks = parts.flatMap(({ kind, id, title, content }) => {
    const block = kind === 'fields' ? blockFrom(content) : undefined;
    return block ? [{ id, title, block }] : [];
  });
  return (
    <div className="df-palette">
      {blocks.map(({ id, title, block }) => (
        <div key={id} className="df-block">
          <button
            type="button"
            className="df-kind"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData('text/plain', title);
              carry({ block });
            }}
            onDragEnd={letGo}
            onClick={() => {
              edits.paste(page, block);
              onAdded();
            }}
          >
            <KindIcon kind="section" />
            <span>
              {title}
              <small className="df-soft">{Object.keys(block.fields).join('、')}</small>
            </span>
          </button>
          <RemoveButton label={t('parts.remove', { title })} onClick={() => void remove(id)} />
        </div>
      ))}
      {blocks.length === 0 && <p className="df-soft df-hint">{t('parts.none')}</p>}
    </div>
  );
}
