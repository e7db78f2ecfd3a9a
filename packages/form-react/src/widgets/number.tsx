import { ignoreEnter } from './text.tsx';
import { useTyping } from './use-typing.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** A text input with a number pad: native number inputs lose what they cannot read and change when scrolled over. */
function NumberInput({ control, ...props }: WidgetProps) {
  const typed = useTyping<HTMLInputElement>(props, asText);
  const { kind, schema } = props.field;
  const { measureWord } = schema;
  return (
    <span className="hf-affix">
      <input
        className="hf-input hf-number"
        inputMode={kind === 'number' ? 'decimal' : 'numeric'}
        autoComplete="off"
        onKeyDown={ignoreEnter}
        {...control}
        {...typed}
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
  live: true,
};
