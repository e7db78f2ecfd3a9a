import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { CarriedCard } from './carried-card.tsx';
import { UnsentDrafts } from './unsent-drafts.tsx';
import { UnsentWork } from './unsent-work.tsx';
import './waiting.css';

/** 待同步: what this device has and the server has not, why, and what can be done about it; and what is here to work with offline. */
export function WaitingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.waiting')} lead={t('offline.lead')}>
      <div className="waiting-cards">
        <UnsentWork />
        <UnsentDrafts />
        <CarriedCard />
      </div>
    </Page>
  );
}
