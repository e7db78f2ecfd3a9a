import { useTranslation } from 'react-i18next';
import { DueText } from '../../components/due-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import type { CaseDetail } from '../../lib/wire.ts';

/** Who has the case now and until when; what waits for the reader comes first, with a way to do it. */
export function CaseNow({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  if (detail.case.status === 'ended') return null;
  const mine = detail.workItems.filter((item) => item.mine);
  const others = detail.workItems.filter((item) => !item.mine);
  const paused = detail.case.status === 'suspended';
  return (
    <>
      {mine.length > 0 && (
        <NoticePanel tone="warning" title={t('case.yours')}>
          <ul className="case-now">
            {mine.map((item) => (
              <li key={item.id}>
                <WorkItemLine item={item} paused={paused} />
                <LinkButton to="/work/$id" params={{ id: item.id }} color="primary" variant="solid" size="small">
                  {t('case.doIt')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </NoticePanel>
      )}
      {others.length > 0 && (
        <NoticePanel
          tone={paused ? 'warning' : 'info'}
          title={t(paused ? 'case.pausedAt' : mine.length > 0 ? 'case.alsoAt' : 'case.nowAt')}
        >
          <ul className="case-now">
            {others.map((item) => (
              <li key={item.id}>
                <WorkItemLine item={item} paused={paused} />
                <span>{item.claimedBy?.name ?? item.assignee}</span>
              </li>
            ))}
          </ul>
        </NoticePanel>
      )}
    </>
  );
}

function WorkItemLine({ item, paused }: { item: CaseDetail['workItems'][number]; paused: boolean }) {
  return (
    <span>
      {item.title}
      {item.rowTitle && <span className="soft"> · {item.rowTitle}</span>}{' '}
      {!paused && <DueText due={item.due} overdue={item.overdue} />}
    </span>
  );
}
