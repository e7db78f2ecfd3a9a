import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from './campaign.queries.ts';
import { StartButtons } from './start-buttons.tsx';
import './campaigns.css';

/** Running campaigns in which the person may begin a case, above the inbox; nothing when there is none. */
export function CampaignStrip() {
  const { t } = useTranslation();
  const { data } = useQuery(campaignsQuery);
  const mine = data?.filter(({ state, startUnits }) => state === 'running' && startUnits.length > 0) ?? [];
  if (mine.length === 0) return null;
  return (
    <section className="card campaign-strip" aria-label={t('campaign.mine')}>
      {mine.map((campaign) => (
        <div key={campaign.id} className="campaign-line">
          <span>
            <Link to="/campaigns/$id" params={{ id: campaign.id }}>
              <strong>{campaign.title}</strong>
            </Link>
            <small>
              {campaign.taskTitle} · {t('campaign.deadline', { day: campaign.deadline })}
            </small>
          </span>
          <span className="campaign-buttons">
            <StartButtons campaign={campaign} />
          </span>
        </div>
      ))}
    </section>
  );
}
