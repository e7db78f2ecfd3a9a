import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blank } from '../components/blank.tsx';
import { Page } from '../components/page.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <div className="card">
        <Blank title={t('notFound.lead')} actions={<Link to="/">{t('notFound.home')}</Link>}>
          {t('notFound.help')}
        </Blank>
      </div>
    </Page>
  );
}
