import type { Field } from '@hearth/definition';
import type { Locale } from '@hearth/expression';
import type { FormState } from '@hearth/kernel';
import { type ComponentType, createContext, use } from 'react';
import type { FormAdapters } from './adapters.ts';
import type { FieldProps } from './field/field-props.ts';
import type { Guide } from './guide.ts';
import type { Texts } from './text/texts.ts';

export type FormMode = 'edit' | 'read' | 'print';

/** What every part of one form shares. The same object as long as the host changes nothing, so that it renders nobody. */
export interface FormContextValue {
  state: FormState;
  mode: FormMode;
  locale: Locale;
  t: Texts;
  adapters: FormAdapters;
  /** Laid out as on a phone, however wide the screen is. */
  narrow: boolean;
  /** Before the ids of all elements of this form. */
  idPrefix: string;
  guide: Guide;
  /** What shows a field, so that what holds fields need not know how. */
  viewOf(field: Field, mode: FormMode): ComponentType<FieldProps>;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useForm(): FormContextValue {
  const form = use(FormContext);
  if (!form) throw new Error('a part of a form stands outside of <FormView>');
  return form;
}
