import type { DraftField } from '../draft/fields.ts';
import { useTexts } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';

/** What can be done with the selected field, for those who use no keys. */
export function CardTools({ field: { path } }: { field: DraftField }) {
  const t = useTexts();
  const { edits, marked, remove } = useCanvas();
  const all = marked.includes(path) ? marked : [path];
  const tools: [string, string, () => void][] = [
    ['M8 13V3M4 7l4-4 4 4', t('canvas.up'), () => edits.nudge(path, -1)],
    ['M8 3v10M4 9l4 4 4-4', t('canvas.down'), () => edits.nudge(path, 1)],
    ['M5.500 5.500h8v8h-8zM3 10.500h-.500v-8h8V3', t('canvas.duplicate'), () => edits.duplicate(all)],
    ['M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.500 9h6l.500-9', t('canvas.remove'), () => remove(all)],
  ];
  return (
    <div className="df-card-tools">
      {tools.map(([drawing, label, act]) => (
        <button
          key={label}
          type="button"
          className="df-icon-button"
          aria-label={label}
          title={label}
          onClick={(event) => {
            event.stopPropagation();
            act();
          }}
        >
          <svg className="df-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={drawing} />
          </svg>
        </button>
      ))}
    </div>
  );
}
