import type { Definition } from '@hearth/definition';
import { FormView } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import { createFormState, type Document } from '@hearth/kernel';
import { useMemo } from 'react';
import { currentLanguage } from '../../app/i18n.ts';
import { formEnv } from './form-env.ts';
import { useFormAdapters } from './use-form-adapters.ts';

/** A document to be read, laid out like its form. */
export function ReadForm({ definition, document }: { definition: Definition; document: Record<string, unknown> }) {
  const adapters = useFormAdapters();
  const state = useMemo(
    () =>
      createFormState({
        form: definition.form,
        document: document as Document,
        env: formEnv(definition, Date.now()),
        rights: { edit: [] },
      }),
    [definition, document],
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
