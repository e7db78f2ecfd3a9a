import type { Field } from '@hearth/definition';
import type { InputHTMLAttributes, KeyboardEvent } from 'react';
import { useDraft } from './use-draft.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** What the keyboard of a phone and the memory of a browser should offer. */
const typing: Record<string, InputHTMLAttributes<HTMLInputElement>> = {
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'off' },
  'resident-id': { inputMode: 'text', autoComplete: 'off', spellCheck: false, maxLength: 30 },
  'credit-code': { inputMode: 'text', autoComplete: 'off', spellCheck: false },
};

export function TextInput({ field, value, control, onChange, onLeave }: WidgetProps) {
  const draft = useDraft<HTMLInputElement>(asText(value), onChange, onLeave);
  return (
    <input className="hf-input" type="text" onKeyDown={ignoreEnter} {...typing[field.kind]} {...control} {...draft} />
  );
}

/** Enter in a line of text ends nothing: a form is handed in with its button. */
export function ignoreEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter') event.preventDefault();
}

const isLine = ofKind('text', 'phone', 'resident-id', 'credit-code', 'address');

export const text: Widget = {
  name: 'text',
  rank: (field: Field) => isLine(field),
  component: TextInput,
  label: 'native',
};
