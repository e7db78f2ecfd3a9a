import { useTranslation } from 'react-i18next';
import type { CaseFilters } from '../../lib/case-filters.ts';
import { answer, api } from '../../lib/client.ts';
import { exportAddress, exportQuery } from './case.queries.ts';
import { ExportButton } from './export-button.tsx';

/** The filtered cases as a file. */
export function ExportMenu({ filters, total, more }: { filters: CaseFilters; total: number; more: boolean }) {
  const { t } = useTranslation();
  return (
    <ExportButton
      label={t(more ? 'cases.export.all' : 'cases.export.button', { count: total })}
      disabled={total === 0}
      address={(format) => exportAddress(filters, format)}
      ask={() => answer(api.POST('/api/export-jobs', { body: { ...exportQuery(filters), format: 'xlsx' } }))}
    />
  );
}
