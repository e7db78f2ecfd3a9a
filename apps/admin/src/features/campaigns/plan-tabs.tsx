import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import './campaigns.css';

/** Between campaigns and recurring work. */
export function PlanTabs() {
  const { t } = useTranslation();
  return (
    <nav className="plan-tabs" aria-label={t('campaign.tabs')}>
      <Link to="/campaigns">{t('campaign.list')}</Link>
      <Link to="/schedules">{t('campaign.schedules')}</Link>
    </nav>
  );
}
