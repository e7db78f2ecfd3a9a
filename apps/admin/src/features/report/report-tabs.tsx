import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../components/page-tabs.tsx';

/** The pages about numbers, beside one another. */
export function ReportTabs() {
  const { t } = useTranslation();
  return (
    <PageTabs label={t('report.tabs')}>
      <Link to="/statistics">{t('dashboard.title')}</Link>
      <Link to="/reports">{t('report.title')}</Link>
    </PageTabs>
  );
}
