import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../components/page-tabs.tsx';

/** Between the cases and what they ask to be paid. */
export function CaseTabs() {
  const { t } = useTranslation();
  return (
    <PageTabs label={t('payment.tabs')}>
      <Link to="/cases">{t('cases.title')}</Link>
      <Link to="/payments">{t('payment.list')}</Link>
    </PageTabs>
  );
}
