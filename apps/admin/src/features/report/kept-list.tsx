import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keptListQuery } from './report.queries.ts';

/** The reports that one has kept. */
export function KeptList() {
  const { t } = useTranslation();
  const { data: kept = [] } = useQuery(keptListQuery);
  if (kept.length === 0) return null;
  return (
    <section className="card kept-list">
      <h2>{t('report.kept')}</h2>
      <ul>
        {kept.map(({ id, title, issuedAt, changedAt }) => (
          <li key={id}>
            <Link to="/reports/kept/$id" params={{ id }}>
              {title}
            </Link>
            <small>
              {issuedAt
                ? t('report.issuedOn', { day: issuedAt.slice(0, 10) })
                : t('report.changedOn', { day: changedAt.slice(0, 10) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
