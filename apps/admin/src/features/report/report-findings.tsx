import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { NoticePanel } from '../../components/notice-panel.tsx';
import type { ReportView } from '../../lib/wire.ts';

/** What does not add up, before it goes out, each once; those about a sentence lead to it. */
export function Findings({ findings }: { findings: ReportView['findings'] }) {
  const { t } = useTranslation();
  const language = currentLanguage();
  const distinct = [...new Map(findings.map((finding) => [finding.message[language], finding])).values()];
  if (distinct.length === 0) return <NoticePanel tone="success" title={t('report.sound')} />;
  return (
    <NoticePanel tone="warning">
      <details className="report-findings" open={distinct.length <= SHORT}>
        <summary>{t('report.findings', { count: distinct.length })}</summary>
        <ul>
          {distinct.map(({ path, message }) => (
            <li key={message[language]}>
              {path ? <a href={`#sentence-${path}`}>{message[language]}</a> : message[language]}
            </li>
          ))}
        </ul>
      </details>
    </NoticePanel>
  );
}

/** So many findings stand open; more are folded away, so that the report itself can be seen. */
const SHORT = 5;
