import {
  BarChartOutlined,
  BlockOutlined,
  BookOutlined,
  CheckSquareOutlined,
  FileTextOutlined,
  FlagOutlined,
  FolderOpenOutlined,
  FormOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../components/brand-mark.tsx';
import { Waiting } from '../components/waiting.tsx';
import { HelpLink } from '../features/help/help-link.tsx';
import { Bell } from '../features/notification/bell.tsx';
import { officeQuery } from '../features/office/office.queries.ts';
import { OfflineBar } from '../features/offline/offline-bar.tsx';
import { SessionExpiredDialog } from '../features/session/session-expired-dialog.tsx';
import { useSession } from '../features/session/use-session.ts';
import { inboxCountsQuery } from '../features/work-item/work-item.queries.ts';
import { PersonMenu } from './person-menu.tsx';
import './shell.css';

/** The frame around every page: navigation at the side of a desk's screen, at the foot of a phone's. */
export function Shell() {
  const { t } = useTranslation();
  const { data: counts } = useQuery(inboxCountsQuery);
  const { data: office } = useQuery(officeQuery);
  const { admin } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // A form on a phone needs the foot of the screen for its own buttons.
  const working = path.startsWith('/work/');

  return (
    <div className={working ? 'shell shell-working' : 'shell'}>
      <a className="skip-link" href="#content">
        {t('nav.skip')}
      </a>
      <header className="shell-side">
        <Link to="/" className="shell-brand">
          <BrandMark size={30} logo={office?.logo ?? null} />
          <span>{office?.name || t('app.name')}</span>
        </Link>
        <nav className="shell-nav" aria-label={t('nav.label')}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} data-active={working || undefined}>
            <CheckSquareOutlined aria-hidden />
            <span>{t('nav.inbox')}</span>
            {counts && counts.open > 0 && <Count open={counts.open} overdue={counts.overdue} />}
          </Link>
          <Link to="/start">
            <FormOutlined aria-hidden />
            <span>{t('nav.start')}</span>
          </Link>
          <Link to="/cases" data-active={path.startsWith('/payments') || undefined}>
            <FolderOpenOutlined aria-hidden />
            <span>{t('nav.cases')}</span>
          </Link>
          <Link to="/registers">
            <BookOutlined aria-hidden />
            <span>{t('register.list')}</span>
          </Link>
          <Link to="/campaigns" data-active={path.startsWith('/schedules') || undefined}>
            <FlagOutlined aria-hidden />
            <span>{t('campaign.list')}</span>
          </Link>
          <Link to="/board">
            <BarChartOutlined aria-hidden />
            <span>{t('board.title')}</span>
          </Link>
          <Link to="/reports" data-active={path.startsWith('/statistics') || undefined}>
            <FileTextOutlined aria-hidden />
            <span>{t('report.tabs')}</span>
          </Link>
          {admin && (
            <Link to="/designs" className="shell-desk-only">
              <BlockOutlined aria-hidden />
              <span>{t('designer.title')}</span>
            </Link>
          )}
          {admin && (
            <Link to="/operations" className="shell-desk-only" activeOptions={{ includeSearch: false }}>
              <SettingOutlined aria-hidden />
              <span>{t('operations.title')}</span>
            </Link>
          )}
        </nav>
        <HelpLink />
        <Bell />
        <PersonMenu />
      </header>
      <main id="content" className="shell-main">
        <OfflineBar />
        <Suspense fallback={<Waiting lines={8} />}>
          <Outlet />
        </Suspense>
      </main>
      <SessionExpiredDialog />
    </div>
  );
}

function Count({ open, overdue }: { open: number; overdue: number }) {
  const { t } = useTranslation();
  return (
    <span
      className={overdue > 0 ? 'shell-count shell-count-late' : 'shell-count'}
      title={t('nav.counts', { open, overdue })}
    >
      {open > 99 ? '99+' : open}
    </span>
  );
}
