import { useTyping } from './use-typing.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Grows with its text (`field-sizing` in the style sheet, rows as a start where a browser lacks it). */
function LongTextInput({ control, ...props }: WidgetProps) {
  const typed = useTyping<HTMLTextAreaElement>(props, asText);
  const rows = Math.min(12, Math.max(3, typed.defaultValue?.slice(0, 2000).split('\n').length ?? 0));
  return <textarea className="hf-input hf-textarea" rows={rows} {...control} {...typed} />;
}

export const longText: Widget = {
  name: 'long-text',
  rank: ofKind('long-text'),
  component: LongTextInput,
  label: 'native',
  live: true,
  wide: true,
};
