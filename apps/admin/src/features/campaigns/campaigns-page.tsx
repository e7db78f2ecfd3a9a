import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { Campaign } from '../../lib/wire.ts';
import { campaignsQuery } from './campaign.queries.ts';
import { PlanTabs } from './plan-tabs.tsx';
import { StartButtons } from './start-buttons.tsx';
import './campaigns.css';

/** 活动: the campaigns that the person has to do with, running ones in front. */
export function CampaignsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(campaignsQuery);
  const inOrder = data?.toSorted((a, b) => Number(a.state === 'closed') - Number(b.state === 'closed'));
  return (
    <Page
      title={t('campaign.list')}
      trail={<PlanTabs />}
      lead={t('campaign.lead')}
      actions={
        <LinkButton to="/campaigns/new" color="primary" variant="solid">
          {t('campaign.new')}
        </LinkButton>
      }
    >
      <div className="card">
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !inOrder ? (
          <Waiting lines={5} />
        ) : inOrder.length === 0 ? (
          <Blank title={t('campaign.none')}>{t('campaign.noneHelp')}</Blank>
        ) : (
          inOrder.map((campaign) => <Line key={campaign.id} campaign={campaign} />)
        )}
      </div>
    </Page>
  );
}

function Line({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { id, title, taskTitle, from, to, deadline, units, unit, state } = campaign;
  return (
    <div className="campaign-line">
      <span>
        <Link to="/campaigns/$id" params={{ id }}>
          <strong>{title}</strong>
        </Link>
        {state === 'closed' && <span className="tag">{t('campaign.closed')}</span>}
        <small>
          {taskTitle} · {t('campaign.by', { unit: unit.name })} · {t('campaign.unitCount', { count: units })}
        </small>
        <small className="tabular">
          {t('campaign.period', { from, to })} · {t('campaign.deadline', { day: deadline })}
        </small>
      </span>
      <span className="campaign-buttons">
        <StartButtons campaign={campaign} />
      </span>
    </div>
  );
}
