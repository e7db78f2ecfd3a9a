import { ignoreEnter } from './text.tsx';
import { useTyping } from './use-typing.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Digits in fours when nobody types, as they stand on the card. */
function BankCardInput({ control, ...props }: WidgetProps) {
  const typed = useTyping<HTMLInputElement>(props, (value) => inFours(asText(value)));
  return (
    <input
      className="hf-input"
      inputMode="numeric"
      autoComplete="off"
      onKeyDown={ignoreEnter}
      {...control}
      {...typed}
    />
  );
}

export const inFours = (text: string): string => (/^\d+$/.test(text) ? text.replace(/(\d{4})(?=\d)/g, '$1 ') : text);

export const bankCard: Widget = {
  name: 'bank-card',
  rank: ofKind('bank-card'),
  component: BankCardInput,
  label: 'native',
  live: true,
};
