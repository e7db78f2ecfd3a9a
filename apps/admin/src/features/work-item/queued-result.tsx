import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import type { QueuedWork } from '../../lib/local/shelves.ts';

import './work.css';

interface Props {
  /** Missing once the server has it. */
  work: QueuedWork | undefined;
  outcome: string;
}

/** The work was completed without a server: it lies here and goes out by itself. */
export function QueuedResult({ work, outcome }: Props) {
  const { t } = useTranslation();
  const stands = work ? (work.stopped ? 'stopped' : 'waiting') : 'sent';
  return (
    <Page title={t('offline.result', { outcome })} trail={<Link to="/">{t('nav.inbox')}</Link>}>
      <section className="card work-result">
        {work && <h2>{work.title}</h2>}
        <p role="status">{t(`offline.stands.${stands}`)}</p>
        {work?.stopped && <p className="due-late">{work.stopped.message}</p>}
        <div className="work-result-actions">
          <LinkButton to="/" color="primary" variant="solid">
            {t('work.backToInbox')}
          </LinkButton>
          <LinkButton to="/waiting">{t('nav.waiting')}</LinkButton>
        </div>
      </section>
    </Page>
  );
}
