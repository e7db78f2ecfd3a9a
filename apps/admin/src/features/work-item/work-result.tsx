import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../components/due-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import type { Completed } from '../../lib/wire.ts';
import { inboxQuery } from './work-item.queries.ts';
import './work.css';

const solid = { color: 'primary', variant: 'solid' } as const;

/** What has come of it: who has the case now and until when, and what to do next oneself. */
export function WorkResult({ result, outcome }: { result: Completed; outcome: string }) {
  const { t } = useTranslation();
  const { data: inbox } = useQuery(inboxQuery({}));
  const { case: summary, next } = result;
  const following = inbox?.items.find((item) => item.case.id === summary.id) ?? inbox?.items[0];
  return (
    <Page title={t('result.title', { outcome })} trail={<Link to="/">{t('nav.inbox')}</Link>}>
      <section className="card work-result">
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <circle cx="24" cy="24" r="22" />
          <path d="m14 24.5 7 7 13-14.5" />
        </svg>
        <h2>{summary.title}</h2>
        <p className="soft">{[summary.number, summary.taskTitle, summary.unit.name].filter(Boolean).join(' · ')}</p>
        {summary.status === 'ended' ? (
          <p className="work-result-end">{t('result.ended', { result: summary.resultTitle ?? t('status.ended') })}</p>
        ) : next.length === 0 ? (
          <p>{t('result.waiting')}</p>
        ) : (
          <>
            <h3>{t('result.next')}</h3>
            <ul>
              {next.map((step) => (
                <li key={`${step.title}-${step.assignee}`}>
                  <strong>{step.title}</strong>
                  <span>{step.assignee}</span>
                  <DueText due={step.due} />
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="work-result-actions">
          {following && (
            <LinkButton to="/work/$id" params={{ id: following.id }} {...solid}>
              {t('result.following', { step: following.title })}
            </LinkButton>
          )}
          <LinkButton to="/" {...(!following && solid)}>
            {t('work.backToInbox')}
          </LinkButton>
          <LinkButton to="/cases/$id" params={{ id: summary.id }}>
            {t('result.seeCase')}
          </LinkButton>
        </div>
      </section>
    </Page>
  );
}
