import type { Definition } from '@hearth/definition';
import { useTranslation } from 'react-i18next';
import { ReadForm } from '../form/read-form.tsx';

/** The record around a row, to look things up in while the row is being worked on. */
export function OuterRecord({ definition, outer }: { definition: Definition; outer: Record<string, unknown> }) {
  const { t } = useTranslation();
  return (
    <details className="card work-outer">
      <summary>{t('work.outer')}</summary>
      <div>
        <ReadForm definition={definition} document={outer} />
      </div>
    </details>
  );
}
