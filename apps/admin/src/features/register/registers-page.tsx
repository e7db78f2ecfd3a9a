import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { registersQuery } from './register.queries.ts';
import './register.css';

/** 台账: the registers of which the person sees something. */
export function RegistersPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(registersQuery);
  return (
    <Page title={t('register.list')} lead={t('register.lead')}>
      <div className="card">
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={5} />
        ) : data.length === 0 ? (
          <Blank title={t('register.none')}>{t('register.noneHelp')}</Blank>
        ) : (
          <ul className="registers">
            {data.map(({ id, title, description, active }) => (
              <li key={id}>
                <Link to="/registers/$id" params={{ id }}>
                  <strong>{title}</strong>
                  <span>{description}</span>
                </Link>
                <span className="soft tabular">{t('register.active', { count: active })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}
