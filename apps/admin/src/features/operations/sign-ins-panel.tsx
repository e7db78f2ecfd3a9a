import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInLine } from '../account/sign-in-line.tsx';
import { ListPanel } from './list-panel.tsx';
import { signInsQuery } from './operations.queries.ts';

/** 登录记录: who came in or tried to, from where, and what came of it. */
export function SignInsPanel() {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  const [page, setPage] = useState(1);
  const query = useQuery(signInsQuery(refused, page));
  return (
    <ListPanel
      filter={
        <Segmented
          aria-label={t('signInLog.title')}
          value={refused ? 'refused' : 'all'}
          options={[
            { value: 'all', label: t('signInLog.all') },
            { value: 'refused', label: t('signInLog.refused') },
          ]}
          onChange={(next) => {
            setRefused(next === 'refused');
            setPage(1);
          }}
        />
      }
      query={query}
      none={t('signInLog.none')}
      line={(one) => (
        <SignInLine
          entry={one}
          {...(one.person && {
            who: (
              <Link to="/people/$id" params={{ id: one.person.id }}>
                {one.person.name}
              </Link>
            ),
          })}
        />
      )}
      onPage={setPage}
    />
  );
}
