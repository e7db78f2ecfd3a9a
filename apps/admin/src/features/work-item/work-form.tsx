import type { Definition } from '@hearth/definition';
import { FormView } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import type { FormState } from '@hearth/kernel';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { formOfScope } from '../form/scope-form.ts';
import { useFormAdapters } from '../form/use-form-adapters.ts';

interface Props {
  state: FormState;
  definition: Definition;
  scope: string;
  /** Counts tries to finish that failed; each leads to the summary of problems. */
  attempts: number;
}

/** The form of a work item with the person's rights. */
export function WorkForm({ state, definition, scope, attempts }: Props) {
  const { t } = useTranslation();
  const adapters = useFormAdapters();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempts === 0) return;
    const summary = ref.current?.querySelector('[role=alert]');
    summary?.scrollIntoView({ block: 'center' });
    summary?.querySelector('button')?.focus({ preventScroll: true });
  }, [attempts]);
  return (
    <section className="card work-form" ref={ref}>
      {definition.task.purpose && (
        <p className="soft small work-purpose">{t('work.purpose', { text: definition.task.purpose })}</p>
      )}
      <FormView
        state={state}
        locale={currentLanguage()}
        adapters={adapters}
        layout={formOfScope(definition, scope).layout}
      />
    </section>
  );
}
