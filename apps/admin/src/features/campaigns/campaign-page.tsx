import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { CampaignDetail } from '../../lib/wire.ts';
import { campaignQuery } from './campaign.queries.ts';
import { CloseButton, UrgeButton } from './campaign-buttons.tsx';
import { CampaignRows } from './campaign-rows.tsx';
import { StartButtons } from './start-buttons.tsx';
import './campaigns.css';

/** One campaign: how each unit stands, reminders, and the summary once it is closed. */
export function CampaignPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/campaigns/$id' });
  const { data, error, refetch } = useQuery(campaignQuery(id));
  const trail = <Link to="/campaigns">{t('campaign.list')}</Link>;
  if (!data)
    return (
      <Page title={t('campaign.list')} trail={trail}>
        <div className="card">{error ? <Failure error={error} retry={refetch} /> : <Waiting lines={8} />}</div>
      </Page>
    );
  const { campaign, rows, totals } = data;
  const runs = campaign.state === 'running';
  const behind = rows.length > totals.finished;
  return (
    <Page
      title={campaign.title}
      trail={trail}
      lead={<Lead data={data} />}
      actions={
        <>
          <StartButtons campaign={campaign} />
          {campaign.canManage && runs && behind && <UrgeButton id={id}>{t('campaign.urgeAll')}</UrgeButton>}
          {campaign.canManage && runs && <CloseButton campaign={campaign} />}
        </>
      }
    >
      <div className="campaign-page">
        {campaign.note && <p className="card card-body campaign-note">{campaign.note}</p>}
        <section className="card" aria-label={t('campaign.totals')}>
          <div className="card-head">
            <h2>{t('campaign.totals')}</h2>
            <Totals totals={totals} />
          </div>
          {rows.length === 0 ? (
            <Blank title={t('campaign.noRows')}>{t('campaign.noneHelp')}</Blank>
          ) : (
            <CampaignRows campaign={campaign} rows={rows} />
          )}
        </section>
        {data.summary && <Summary summary={data.summary} />}
        {data.reminders.length > 0 && <Reminders reminders={data.reminders} />}
      </div>
    </Page>
  );
}

function Lead({ data: { campaign } }: { data: CampaignDetail }) {
  const { t } = useTranslation();
  const { taskTitle, unit, from, to, deadline, state } = campaign;
  return (
    <span className="tabular">
      {taskTitle} · {t('campaign.by', { unit: unit.name })} · {t('campaign.period', { from, to })} ·{' '}
      {t('campaign.deadline', { day: deadline })}
      {state === 'closed' && <span className="tag">{t('campaign.closed')}</span>}
    </span>
  );
}

function Totals({ totals }: { totals: CampaignDetail['totals'] }) {
  const { t } = useTranslation();
  const { notStarted, late, finished, done, quota, spent, budget } = totals;
  return (
    <span className="campaign-totals tabular">
      <span>{t('campaign.notStarted', { count: notStarted })}</span>
      <span className={late > 0 ? 'due-late' : ''}>{t('campaign.late', { count: late })}</span>
      <span>{t('campaign.finished', { count: finished })}</span>
      <span>{quota === null ? t('campaign.totalDone', { done }) : t('campaign.ofQuota', { done, quota })}</span>
      {spent !== null && (
        <span>{budget === null ? t('campaign.money', { spent }) : t('campaign.moneyOf', { spent, budget })}</span>
      )}
    </span>
  );
}

type Figure = NonNullable<CampaignDetail['summary']>['figures'][number];

/** What came of it; figures of which there was nothing are folded away. */
function Summary({ summary: { figures } }: { summary: NonNullable<CampaignDetail['summary']> }) {
  const { t } = useTranslation();
  const told = figures.filter((figure) => !isNothing(figure));
  const zeros = figures.filter(isNothing);
  return (
    <section className="card" aria-label={t('campaign.summary')}>
      <div className="card-head">
        <h2>{t('campaign.summary')}</h2>
      </div>
      {told.length > 0 && <Figures figures={told} />}
      {zeros.length > 0 && (
        <details className="campaign-zeros">
          <summary>{t('campaign.zeros', { count: zeros.length })}</summary>
          <Figures figures={zeros} />
        </details>
      )}
    </section>
  );
}

const isNothing = ({ value, of }: Figure): boolean => !value || of?.denominator === 0;

function Figures({ figures }: { figures: Figure[] }) {
  const { t } = useTranslation();
  return (
    <table className="campaign-table">
      <thead>
        <tr>
          <th scope="col">{t('campaign.figure')}</th>
          <th scope="col" className="end">
            {t('campaign.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, title, value, unit, of }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td className="end">
              {value === null || of?.denominator === 0 ? '—' : `${value} ${unit}`}
              {of && <small>{`${of.numerator} / ${of.denominator}`}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reminders({ reminders }: { reminders: CampaignDetail['reminders'] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-label={t('campaign.reminders')}>
      <div className="card-head">
        <h2>{t('campaign.reminders')}</h2>
      </div>
      {reminders.map(({ at, by, units }) => (
        <div key={at} className="campaign-line">
          <span>{t('campaign.reminder', { by: by?.name ?? t('campaign.byRule'), units })}</span>
          <time className="soft small tabular" dateTime={at}>
            {formatMoment(at)}
          </time>
        </div>
      ))}
    </section>
  );
}
