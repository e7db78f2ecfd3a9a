import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates.ts';
import type { RegisterEntry } from '../../lib/wire.ts';

/** The cases that refer to an entry: those that made or changed it, and those that go on from it. */
export function EntryCases({ cases }: Pick<RegisterEntry, 'cases'>) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('register.cases')}</h2>
      </div>
      <ul className="plain-list">
        {cases.map(({ id, number, title, taskTitle, status, resultTitle, openedAt }) => (
          <li key={id}>
            <span>
              <Link to="/cases/$id" params={{ id }}>
                {[number, title].filter(Boolean).join(' ') || taskTitle}
              </Link>
              <small className="tabular">
                {[
                  taskTitle,
                  resultTitle ?? t(`status.${status}`, { defaultValue: status }),
                  formatMoment(openedAt),
                ].join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
