import type { Finding } from '@hearth/figures';
import type { WrittenReport } from './report.service.ts';
import { reportMessage } from './report-message.ts';

/** The report with the evidence in each number, and findings as sentences. */
export function viewOf({ report, evidence }: WrittenReport) {
  const none = { count: 0, digest: '', cases: [] };
  const numbers = Object.entries(report.numbers).map(([key, number]) => [
    key,
    { ...number, ...none, ...evidence[key] },
  ]);
  return { ...report, numbers: Object.fromEntries(numbers), findings: report.findings.map(sentenceOf) };
}

const sentenceOf = (finding: Finding) => ({
  ...{ code: finding.code, path: finding.path, level: finding.level ?? 'error', numbers: finding.numbers },
  message: { 'zh-CN': reportMessage(finding, 'zh-CN'), en: reportMessage(finding, 'en') },
});
