import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { Holding, PersonDetail } from '../../lib/wire.ts';
import { deviceName } from '../account/device-name.ts';
import { useOperation } from '../operations/use-operation.ts';
import { FirstPasswords } from './first-password.tsx';
import { dropSecondFactor, endSessions, personQuery, resetPassword, withdrawPost } from './people.queries.ts';
import { NewPostDialog, PostDaysDialog } from './post-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import '../operations/operations.css';
import './people.css';

/** One person for administrators: posts of all times, the account, where they are signed in. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/people/$id' });
  const { data, error, refetch } = useQuery(personQuery(id));
  const [renaming, setRenaming] = useState(false);
  return (
    <Page
      title={data?.name ?? t('people.title')}
      trail={
        <Link to="/operations" search={{ part: 'people' }}>
          {t('operations.part.people')}
        </Link>
      }
      actions={data && <Button onClick={() => setRenaming(true)}>{t('people.rename')}</Button>}
    >
      {error && !data ? (
        <div className="card">
          <Failure error={error} retry={() => void refetch()} />
        </div>
      ) : !data ? (
        <div className="card">
          <Waiting lines={6} />
        </div>
      ) : (
        <div className="operations-stack">
          <Posts person={data} />
          <Account person={data} />
          <Sessions person={data} />
        </div>
      )}
      {data && renaming && <RenameDialog person={data} onClose={() => setRenaming(false)} />}
    </Page>
  );
}

function Posts({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [dating, setDating] = useState<Holding>();
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('people.posts')}</h2>
        <Button onClick={() => setAdding(true)}>{t('people.givePost')}</Button>
      </div>
      <ul className="operations-list">
        {person.holdings.map((holding) => (
          <li key={holding.id}>
            <div className="operations-words">
              <strong>
                {holding.title}
                <span className={holding.state === 'held' ? 'tag' : 'tag tag-suspended'}>
                  {t(`people.state.${holding.state}`)}
                </span>
              </strong>
              <span>{holding.unit.name}</span>
              <span className="soft small tabular">
                {holding.to
                  ? t('people.fromTo', { from: holding.from, to: holding.to })
                  : t('people.since', { from: holding.from })}
              </span>
            </div>
            <div className="operations-actions">
              {holding.state === 'ahead' && <Withdraw person={person.id} holding={holding.id} />}
              <Button size="small" onClick={() => setDating(holding)}>
                {t('people.changeDays')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {person.holdings.length === 0 && <p className="people-none soft">{t('people.noPost')}</p>}
      {adding && <NewPostDialog person={person.id} onClose={() => setAdding(false)} />}
      {dating && <PostDaysDialog person={person.id} holding={dating} onClose={() => setDating(undefined)} />}
    </section>
  );
}

function Withdraw({ person, holding }: { person: string; holding: string }) {
  const { t } = useTranslation();
  const withdraw = useOperation(withdrawPost, t('people.withdrawn'));
  return (
    <Button size="small" loading={withdraw.isPending} onClick={() => withdraw.mutate({ person, holding })}>
      {t('people.withdraw')}
    </Button>
  );
}

function Account({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const reset = useOperation(resetPassword, t('people.passwordReset'));
  const drop = useOperation(dropSecondFactor, t('people.secondFactorDropped'));
  const hasFactor = person.accounts.some(({ secondFactor }) => secondFactor);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('people.accounts')}</h2>
      </div>
      <ul className="operations-list">
        {person.accounts.map(({ name, mustChange, lockedUntil, secondFactor, external }) => (
          <li key={name}>
            <div className="operations-words">
              <strong>{name}</strong>
              <span className="soft small">
                {[
                  mustChange && t('people.mustChange'),
                  lockedUntil && t('people.locked', { at: formatMoment(lockedUntil) }),
                  secondFactor && t('people.secondFactor'),
                  external && t('people.external'),
                ]
                  .filter(Boolean)
                  .join(t('common.comma')) || t('people.accountFine')}
              </span>
            </div>
            <div className="operations-actions">
              {hasFactor && (
                <Popconfirm
                  title={t('people.secondFactorDropTitle')}
                  okText={t('people.secondFactorDrop')}
                  cancelText={t('common.cancel')}
                  onConfirm={() => drop.mutate(person.id)}
                >
                  <Button size="small">{t('people.secondFactorDrop')}</Button>
                </Popconfirm>
              )}
              <Popconfirm
                title={t('people.resetTitle')}
                okText={t('people.reset')}
                cancelText={t('common.cancel')}
                onConfirm={() => reset.mutate(person.id)}
              >
                <Button size="small" loading={reset.isPending}>
                  {t('people.reset')}
                </Button>
              </Popconfirm>
            </div>
          </li>
        ))}
      </ul>
      {person.accounts.length === 0 && <p className="people-none soft">{t('people.noAccount')}</p>}
      {reset.data && (
        <div className="people-told">
          <FirstPasswords items={[{ ...reset.data, name: person.name }]} />
        </div>
      )}
    </section>
  );
}

function Sessions({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const end = useOperation(endSessions, t('people.sessionsEnded'));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('people.sessions')}</h2>
        <Button disabled={person.sessions.length === 0} loading={end.isPending} onClick={() => end.mutate(person.id)}>
          {t('people.endSessions')}
        </Button>
      </div>
      <ul className="operations-list">
        {person.sessions.map(({ device, openedAt }) => (
          <li key={openedAt}>
            <span title={device}>{deviceName(device) ?? t('account.device')}</span>
            <span className="soft tabular">{t('account.since', { at: formatMoment(openedAt) })}</span>
          </li>
        ))}
      </ul>
      {person.sessions.length === 0 && <p className="people-none soft">{t('people.noSession')}</p>}
    </section>
  );
}
