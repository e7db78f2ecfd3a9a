import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../components/page-tabs.tsx';

/** Between campaigns and recurring work. */
export function PlanTabs() {
  const { t } = useTranslation();
  return (
    <PageTabs label={t('campaign.tabs')}>
      <Link to="/campaigns">{t('campaign.list')}</Link>
      <Link to="/schedules">{t('campaign.schedules')}</Link>
    </PageTabs>
  );
}
