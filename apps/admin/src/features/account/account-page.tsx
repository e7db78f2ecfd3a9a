import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import { useSession } from '../session/use-session.ts';
import { endOtherSessions, endSession, ownSignInsQuery, sessionsQuery } from './account.queries.ts';
import { deviceName } from './device-name.ts';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SignInLine } from './sign-in-line.tsx';

/** 我的账号: another password, and where one is signed in. */
export function AccountPage() {
  const { t } = useTranslation();
  const { person } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  function changed() {
    void message.success(t('account.changed'));
    void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  }
  return (
    <Page title={t('account.title')} lead={t('account.lead', { account: person.account })}>
      <div className="account">
        <section className="card">
          <div className="card-head">
            <h2>{t('account.password')}</h2>
          </div>
          <PasswordForm account={person.account} onChanged={changed} />
        </section>
        <SecondFactor />
        <Sessions />
        <SignIns />
      </div>
    </Page>
  );
}

function Sessions() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: endSession,
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
    onError: (failure) => void message.error(failureText(failure)),
  });
  const endOthers = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => {
      void message.success(t('account.othersEnded'));
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: (failure) => void message.error(failureText(failure)),
  });
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('account.sessions')}</h2>
        {data?.some(({ current }) => !current) && (
          <Popconfirm
            title={t('account.endOthersTitle')}
            okText={t('account.endOthers')}
            cancelText={t('common.cancel')}
            onConfirm={() => endOthers.mutate()}
          >
            <Button size="small" loading={endOthers.isPending}>
              {t('account.endOthers')}
            </Button>
          </Popconfirm>
        )}
      </div>
      {error && !data ? <Failure error={error} retry={refetch} /> : !data && <Waiting lines={3} />}
      <ul className="account-sessions">
        {data?.map(({ id, device, openedAt, current }) => (
          <li key={id}>
            <span>
              <strong title={device}>{deviceName(device) ?? t('account.device')}</strong>
              <small className="soft tabular">{t('account.since', { at: formatMoment(openedAt) })}</small>
            </span>
            {current ? (
              <span className="tag">{t('account.here')}</span>
            ) : (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate(id)}>
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who came in with this account or tried to: what the person did not do themselves shows here. */
function SignIns() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(ownSignInsQuery(page));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('signInLog.title')}</h2>
      </div>
      <p className="account-help soft small">{t('signInLog.help')}</p>
      {error && !data ? <Failure error={error} retry={refetch} /> : !data && <Waiting lines={3} />}
      <ul className="account-sessions">
        {data?.items.map((entry) => (
          <li key={entry.id}>
            <SignInLine entry={entry} />
          </li>
        ))}
      </ul>
      {data && <Pager page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />}
    </section>
  );
}
