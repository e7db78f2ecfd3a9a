import type { Field } from '@hearth/definition';
import type { InputHTMLAttributes, KeyboardEvent } from 'react';
import { useTyping } from './use-typing.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** What the keyboard of a phone and the memory of a browser should offer. */
const keyboards: Record<string, InputHTMLAttributes<HTMLInputElement>> = {
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'off' },
  'resident-id': { inputMode: 'text', autoComplete: 'off', spellCheck: false, maxLength: 30 },
  'credit-code': { inputMode: 'text', autoComplete: 'off', spellCheck: false },
};

export function TextInput({ control, ...props }: WidgetProps) {
  const typed = useTyping<HTMLInputElement>(props, asText);
  return (
    <input className="hf-input" onKeyDown={ignoreEnter} {...keyboards[props.field.kind]} {...control} {...typed} />
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
  live: true,
};
