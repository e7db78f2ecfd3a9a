import { useDraft } from './use-draft.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Grows with its text (`field-sizing` in the style sheet, rows as a start where a browser lacks it). */
function LongTextInput({ value, control, onChange, onLeave }: WidgetProps) {
  const draft = useDraft<HTMLTextAreaElement>(asText(value), onChange, onLeave);
  const rows = Math.min(12, Math.max(3, draft.value.slice(0, 2000).split('\n').length));
  return <textarea className="hf-input hf-textarea" rows={rows} {...control} {...draft} />;
}

export const longText: Widget = {
  name: 'long-text',
  rank: ofKind('long-text'),
  component: LongTextInput,
  label: 'native',
  wide: true,
};
