import { chineseDate } from '@hearth/china';
import type { TemplateValues } from '@hearth/documents';
import {
  type Evidence,
  periodName,
  type Report,
  type ReportNumber,
  type ReportSource,
  traceHead,
  traceRows,
  type WrittenPart,
} from '@hearth/figures';

/** What a template of a report knows beside the figures, each called 事项.指标. */
const reportFacts = ['标题', '单位', '期间', '正文', '打印日期'];

/** The list of the numbers, for a table of where each comes from. */
const traceList = '数据来源';

/** Every name that a template of a report may hold. */
export function reportPlaceholders(sources: readonly ReportSource[]): string[] {
  const figures = sources.flatMap((source) => source.figures.map(({ title }) => `${titleOf(source)}.${title}`));
  return [...reportFacts, ...traceHead.map((column) => `${traceList}.${column}`), ...figures];
}

const titleOf = (source: ReportSource): string => ('task' in source ? source.task.title : source.register.title);

/** A report as texts of a template. `asked` are further figures that the template names. */
export function reportValues(
  report: Report,
  evidence: Readonly<Record<string, Evidence>>,
  asked: readonly Pick<ReportNumber, 'taskTitle' | 'title' | 'value'>[],
  today: string,
): TemplateValues {
  const rows = traceRows(report, evidence).map((cells) =>
    Object.fromEntries(cells.map((text, at) => [traceHead[at] ?? '', text])),
  );
  const facts = {
    ...{ 标题: report.title, 单位: report.unit.name, 期间: periodName(report.period) },
    ...{ 正文: bodyOf(report), 打印日期: chineseDate(today) },
  };
  const numbers = asked.map(({ taskTitle, title, value }) => [
    `${taskTitle}.${title}`,
    value === null ? '' : `${value}`,
  ]);
  return { texts: { ...Object.fromEntries(numbers), ...facts }, lists: { [traceList]: rows } };
}

/** The text of a report, a paragraph a line, two blanks before each. */
function bodyOf({ opening, chapters, closing }: Report): string {
  const said = (sentences: Report['opening']) => sentences.map(({ text }) => text).join('');
  const part = ({ number, title, sentences, parts }: WrittenPart): string[] => [
    ...(title === undefined ? [number + said(sentences)] : [number + title, said(sentences)]),
    ...parts.flatMap(part),
  ];
  return [said(opening), ...chapters.flatMap(part), said(closing)]
    .filter(Boolean)
    .map((line) => `　　${line}`)
    .join('\n');
}
