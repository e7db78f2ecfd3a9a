import type { Definition } from '@hearth/definition';
import { FormView } from '@hearth/form-react';
import type { FormState } from '@hearth/kernel';
import { currentLanguage } from '../../app/i18n.ts';
import { formOfScope } from '../form/scope-form.ts';
import { useFormAdapters } from '../form/use-form-adapters.ts';

interface Props {
  state: FormState;
  definition: Definition;
  scope: string;
  /** Counts tries to finish that failed; each brings the summary of problems into view. */
  attempts: number;
}

/** The form of a work item with the person's rights. */
export function WorkForm({ state, definition, scope, attempts }: Props) {
  const adapters = useFormAdapters();
  const { layout } = formOfScope(definition, scope);
  return (
    <section className="card work-form" data-attempts={attempts}>
      <FormView state={state} mode="edit" locale={currentLanguage()} adapters={adapters} {...(layout && { layout })} />
    </section>
  );
}
