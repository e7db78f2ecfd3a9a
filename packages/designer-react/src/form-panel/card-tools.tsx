import type { DraftField } from '../draft/fields.ts';
import { useTexts } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';

/** What can be done with the selected field, for those who use no keys. */
export function CardTools({ field: { path } }: { field: DraftField }) {
  const t = useTexts();
  const { edits, marked, remove } = useCanvas();
  const all = marked.includes(path) ? marked : [path];
  const tools: [string, string, () => void][] = [
    ['↑', t('canvas.up'), () => edits.nudge(path, -1)],
    ['↓', t('canvas.down'), () => edits.nudge(path, 1)],
    ['⧉', t('canvas.duplicate'), () => edits.duplicate(all)],
    ['×', t('canvas.remove'), () => remove(all)],
  ];
  return (
    <div className="df-card-tools">
      {tools.map(([sign, label, act]) => (
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
          {sign}
        </button>
      ))}
    </div>
  );
}
