import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { NoticePanel } from '../../components/notice-panel.tsx';
import type { ReportView } from '../../lib/wire.ts';

type Found = ReportView['findings'];

/**
 * What does not add up, before it goes out, each once; those about a sentence lead to it. Numbers that may still change because work is under
 * way stand apart: there is nothing to put right in them.
 */
export function Findings({ findings }: { findings: Found }) {
  const { t } = useTranslation();
  const language = currentLanguage();
  const distinct = [...new Map(findings.map((finding) => [finding.message[language], finding])).values()];
  const wrong = distinct.filter(({ code }) => code !== MAY_CHANGE);
  const open = distinct.filter(({ code }) => code === MAY_CHANGE);
  return (
    <>
      {wrong.length === 0 ? (
        <NoticePanel tone="success" title={t('report.sound')} />
      ) : (
        <NoticePanel tone="warning">
          <Folded summary={t('report.findings', { count: wrong.length })} findings={wrong} />
        </NoticePanel>
      )}
      {open.length > 0 && (
        <NoticePanel>
          <Folded summary={t('report.mayChange', { count: open.length })} findings={open} />
        </NoticePanel>
      )}
    </>
  );
}

const MAY_CHANGE = 'report.still-open';

/** So many findings stand open; more are folded away, so that the report itself can be seen. */
const SHORT = 5;

function Folded({ summary, findings }: { summary: ReactNode; findings: Found }) {
  const language = currentLanguage();
  return (
    <details className="report-findings" open={findings.length <= SHORT}>
      <summary>{summary}</summary>
      <ul>
        {findings.map(({ path, message }) => (
          <li key={message[language]}>
            {path ? <a href={`#sentence-${path}`}>{message[language]}</a> : message[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}
