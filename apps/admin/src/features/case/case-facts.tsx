import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates.ts';
import type { CaseSummary } from '../../lib/wire.ts';

/** Number, unit, who began it and when, in one line under the heading. */
export function CaseFacts({ summary }: { summary: CaseSummary }) {
  const { t } = useTranslation();
  const facts: [string, string][] = [
    [t('case.number'), summary.number ?? t('case.noNumber')],
    [t('case.unit'), summary.unit.name],
    [t('case.initiator'), summary.initiator.name],
    [t('case.openedAt'), formatMoment(summary.submittedAt ?? summary.openedAt)],
  ];
  if (summary.endedAt) facts.push([t('case.endedAt'), formatMoment(summary.endedAt)]);
  return (
    <dl className="case-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
