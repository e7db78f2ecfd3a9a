import { createFormState, type FormState, type FormStateOptions } from '@hearth/kernel';
import { useState } from 'react';

/** The state of a form for as long as the component lives. New rows get ids that are unique everywhere. */
export function useFormState(options: FormStateOptions): FormState {
  const [state] = useState(() => createFormState({ newRowId: () => crypto.randomUUID(), ...options }));
  return state;
}
