import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { caseQuery } from './case.queries.ts';

/** Other cases about the same household, person or enterprise, where the task says that there may be only one; nothing when there are none. */
export function SameCases({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(caseQuery(id));
  const messages = [...new Set(data?.same.map(({ message }) => message))];
  return messages.map((message) => (
    <NoticePanel key={message} tone="warning" title={message}>
      <ul className="same-cases">
        {data?.same
          .filter((one) => one.message === message)
          .map(({ case: other, number, unit }) => (
            <li key={number}>
              {unit}{' '}
              {other ? (
                <Link to="/cases/$id" params={{ id: other }}>
                  {number}
                </Link>
              ) : (
                <span title={t('case.sameNotYours')}>{number}</span>
              )}
            </li>
          ))}
      </ul>
    </NoticePanel>
  ));
}
