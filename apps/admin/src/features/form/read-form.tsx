import type { Definition, RegisterDefinition } from '@hearth/definition';
import { FormView } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import { createFormState, type Document } from '@hearth/kernel';
import { useMemo } from 'react';
import { currentLanguage } from '../../app/i18n.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { formEnv } from './form-env.ts';
import { useFormAdapters } from './use-form-adapters.ts';

interface Props {
  definition: Definition | RegisterDefinition;
  document: Record<string, unknown>;
  /** Paths of fields that are kept from the reader: not shown at all, because a dash would say that they are blank. */
  hidden?: string[];
}

const nothing: string[] = [];

/** A document to be read, laid out like its form. */
export function ReadForm({ definition, document, hidden = nothing }: Props) {
  const adapters = useFormAdapters();
  const state = useMemo(
    () =>
      createFormState({
        form: definition.form,
        document: document as Document,
        env: formEnv(definition, officeNow()),
        rights: { edit: [], hide: hidden },
      }),
    [definition, document, hidden],
  );
  return (
    <FormView
      state={state}
      mode="read"
      locale={currentLanguage()}
      adapters={adapters}
      layout={definition.form.layout}
    />
  );
}
