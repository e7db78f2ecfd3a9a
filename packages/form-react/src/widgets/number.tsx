import { ignoreEnter } from './text.tsx';
import { useDraft } from './use-draft.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** A text input with a number pad: native number inputs lose what they cannot read and change when scrolled over. */
function NumberInput({ field, value, control, onChange, onLeave }: WidgetProps) {
  const draft = useDraft<HTMLInputElement>(asText(value), onChange, onLeave);
  const { measureWord } = field.schema;
  return (
    <span className="hf-affix">
      <input
        className="hf-input hf-number"
        type="text"
        inputMode={field.kind === 'number' ? 'decimal' : 'numeric'}
        autoComplete="off"
        onKeyDown={ignoreEnter}
        {...control}
        {...draft}
      />
      {typeof measureWord === 'string' && <span className="hf-suffix">{measureWord}</span>}
    </span>
  );
}

export const number: Widget = {
  name: 'number',
  rank: ofKind('number', 'integer'),
  component: NumberInput,
  label: 'native',
};
