import type { Finding, Report } from '@hearth/figures';
import { reportMessage } from './report-message.ts';

/** The report with its findings as sentences. */
export const viewOf = (report: Report) => ({ ...report, findings: report.findings.map(sentenceOf) });

const sentenceOf = (finding: Finding) => ({
  ...{ code: finding.code, path: finding.path, level: finding.level ?? 'error', numbers: finding.numbers },
  message: { 'zh-CN': reportMessage(finding, 'zh-CN'), en: reportMessage(finding, 'en') },
});
