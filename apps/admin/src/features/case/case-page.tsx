import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { type CaseEnd, Flow } from '../../components/flow.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { CaseDetail, CaseSummary } from '../../lib/wire.ts';
import { taskQuery } from '../task/task.queries.ts';
import { caseQuery } from './case.queries.ts';
import { CaseDocument } from './case-document.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseNow } from './case-now.tsx';
import type { CaseTab } from './case-tab.ts';
import { EmergencyButtons } from './emergency-buttons.tsx';
import { HistoryList } from './history-list.tsx';
import { InterruptButtons } from './interrupt-buttons.tsx';
import { LinkedCases } from './linked-cases.tsx';
import { NoticeList } from './notice-list.tsx';
import { OwedPanel } from './owed-panel.tsx';
import { PrintMenu } from './print-menu.tsx';
import { ConsentList, PrivacyNotes } from './privacy-notes.tsx';
import { ResumeButton } from './resume-button.tsx';
import { SameCases } from './same-cases.tsx';
import './case.css';

/** One case: where it stands, what it holds, who did what. */
export function CasePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/cases/$id' });
  const { data, error, refetch } = useQuery(caseQuery(id));
  if (data) return <LoadedCase detail={data} />;
  return (
    <Page title={t('case.page')} trail={<Link to="/cases">{t('cases.title')}</Link>}>
      <div className="card">{error ? <Failure error={error} retry={refetch} /> : <Waiting lines={10} />}</div>
    </Page>
  );
}

function LoadedCase({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const summary = detail.case;
  const title = summary.title || t('case.untitled', { task: summary.taskTitle });
  return (
    <Page
      title={title}
      trail={
        <>
          <Link to="/cases">{t('cases.title')}</Link> /{' '}
          <Link to="/cases" search={{ task: summary.task }}>
            {summary.taskTitle}
          </Link>
        </>
      }
      heading={
        <>
          {title} <StatusTag status={summary.status} result={summary.resultTitle} tone={summary.resultTone} />
        </>
      }
      lead={<CaseFacts summary={summary} />}
      actions={
        <>
          {detail.canResume && <ResumeButton detail={detail} />}
          <PrintMenu detail={detail} />
          <EmergencyButtons detail={detail} />
          {detail.canCorrect && (
            <LinkButton to="/cases/$id/correct" params={{ id: summary.id }}>
              {t('correct.title')}
            </LinkButton>
          )}
          <InterruptButtons detail={detail} />
        </>
      }
    >
      <PrivacyNotes detail={detail} />
      <SameCases id={summary.id} />
      <OwedPanel detail={detail} />
      <CaseNow detail={detail} />
      <LinkedCases detail={detail} />
      <div className="case-columns">
        <CaseTabs detail={detail} />
        <aside className="card case-aside" aria-labelledby="case-flow">
          <details open={matchMedia(BESIDE).matches}>
            <summary className="card-head">
              <h2 id="case-flow">{t('case.flow')}</h2>
            </summary>
            <div className="card-body">
              <Flow progress={detail.progress} ended={endOf(summary)} />
              <Link
                to="/tasks/$id"
                params={{ id: summary.task }}
                search={{ version: summary.version }}
                className="small"
              >
                {t('case.definition')}
              </Link>
            </div>
          </details>
        </aside>
      </div>
    </Page>
  );
}

/** Where there is room for it beside the document, the way of the case stands open. */
const BESIDE = '(min-width: 1001px)';

/** How the case ended, where it has. */
function endOf({ resultTitle, resultTone, endedAt }: CaseSummary): CaseEnd | undefined {
  if (!endedAt) return undefined;
  return { title: resultTitle ?? '', tone: resultTone, at: endedAt };
}

function CaseTabs({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { tab } = useSearch({ from: '/inside/cases/$id' });
  const navigate = useNavigate({ from: '/cases/$id' });
  const { data: task, error } = useQuery(taskQuery(detail.case.task, detail.version));
  const items = [
    {
      key: 'document',
      label: t('case.document'),
      children: task ? (
        <CaseDocument definition={task.definition} document={detail.document} hidden={detail.hidden} />
      ) : error ? (
        <Failure error={error} />
      ) : (
        <Waiting lines={8} />
      ),
    },
    {
      key: 'history',
      label: t('case.history'),
      children: <HistoryList id={detail.case.id} definition={task?.definition} />,
    },
    ...(detail.notices.length > 0
      ? [
          {
            key: 'notices',
            label: t('case.notices', { count: detail.notices.length }),
            children: <NoticeList detail={detail} />,
          },
        ]
      : []),
    ...(detail.consents.length > 0
      ? [{ key: 'consents', label: t('case.consent.tab'), children: <ConsentList detail={detail} /> }]
      : []),
  ];
  return (
    <section className="card case-tabs">
      <Tabs
        activeKey={tab ?? 'document'}
        onChange={(key) =>
          void navigate({
            search: key === 'document' ? {} : { tab: key as CaseTab },
            replace: true,
            resetScroll: false,
          })
        }
        items={items}
      />
    </section>
  );
}
