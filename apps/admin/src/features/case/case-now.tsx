import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../components/due-text.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import type { CaseDetail } from '../../lib/wire.ts';

/** What happens with a case now: the reader's own work on it first, else who has it and until when. */
export function CaseNow({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const mine = detail.workItems;
  if (mine.length > 0) {
    return (
      <NoticePanel tone="warning" title={t('case.yours', { count: mine.length })}>
        <ul className="case-mine">
          {mine.map((item) => (
            <li key={item.id}>
              <span>
                {item.title}
                {item.rowTitle && <span className="soft"> · {item.rowTitle}</span>}{' '}
                <DueText due={item.due} overdue={item.overdue} />
              </span>
              <Link to="/work/$id" params={{ id: item.id }}>
                <Button type="primary" size="small" tabIndex={-1}>
                  {t('case.doIt')}
                </Button>
              </Link>
            </li>
          ))}
        </ul>
      </NoticePanel>
    );
  }
  const { current, status } = detail.case;
  if (status === 'ended' || current.length === 0) return null;
  return (
    <NoticePanel title={t('case.nowAt')}>
      <ul className="case-mine">
        {current.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one step can be open for several rows; the list is never reordered
          <li key={`${step.step}-${index}`}>
            <span>
              {step.title} · {step.assignee} <DueText due={step.due} overdue={step.overdue} />
            </span>
          </li>
        ))}
      </ul>
    </NoticePanel>
  );
}
