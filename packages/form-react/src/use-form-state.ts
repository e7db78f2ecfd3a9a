import { createFormState, type FormState, type FormStateOptions } from '@hearth/kernel';
import { useState } from 'react';

/** The state of a form for as long as the component lives. New rows get ids that are unique everywhere. */
export function useFormState(options: FormStateOptions): FormState {
  const [state] = useState(() => createFormState({ newRowId: randomId, ...options }));
  return state;
}

/** Random 128 bits. Browsers keep `crypto.randomUUID` for encrypted addresses, and offices begin without. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
