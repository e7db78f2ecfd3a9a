import type { DraftField } from '../draft/fields.ts';
import { useTexts } from '../react/designer-context.tsx';
import type { TextKey } from '../text/texts.ts';

/** Settings that change how a field behaves, told by a word on its card. */
const told: readonly [(field: DraftField) => boolean, TextKey][] = [
  [({ schema }) => schema.computed !== undefined, 'mark.computed'],
  [({ schema }) => schema.visibleWhen !== undefined, 'mark.visible'],
  [({ schema }) => schema.requiredWhen !== undefined, 'mark.required'],
  [({ sensitivity }) => sensitivity === 'sensitive', 'mark.sensitive'],
  [({ sensitivity }) => sensitivity === 'personal', 'mark.personal'],
  [({ shared }) => shared !== undefined, 'mark.shared'],
];

export function FieldMarks({ field }: { field: DraftField }) {
  const t = useTexts();
  return (
    <span className="df-marks">{told.map(([holds, key]) => holds(field) && <span key={key}>{t(key)}</span>)}</span>
  );
}
