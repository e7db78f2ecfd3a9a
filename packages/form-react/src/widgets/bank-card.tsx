import { ignoreEnter } from './text.tsx';
import { useDraft } from './use-draft.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Digits in fours when nobody types, as they stand on the card. */
function BankCardInput({ value, control, onChange, onLeave }: WidgetProps) {
  const draft = useDraft<HTMLInputElement>(inFours(asText(value)), onChange, onLeave);
  return (
    <input
      className="hf-input"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      onKeyDown={ignoreEnter}
      {...control}
      {...draft}
    />
  );
}

export const inFours = (text: string): string => (/^\d+$/.test(text) ? text.replace(/(\d{4})(?=\d)/g, '$1 ') : text);

export const bankCard: Widget = {
  name: 'bank-card',
  rank: ofKind('bank-card'),
  component: BankCardInput,
  label: 'native',
};
