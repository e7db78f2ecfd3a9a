import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import './report.css';

/** The pages about numbers, beside one another. */
export function ReportTabs() {
  const { t } = useTranslation();
  return (
    <nav className="report-tabs" aria-label={t('report.tabs')}>
      <Link to="/statistics">{t('dashboard.title')}</Link>
      <Link to="/reports">{t('report.title')}</Link>
    </nav>
  );
}
