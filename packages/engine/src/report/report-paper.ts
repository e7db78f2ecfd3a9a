import { chineseDate } from '@hearth/china';
import { type Paper, type PaperBlock, readPaper, writePaper } from '@hearth/documents';
import {
  type Evidence,
  numbersIn,
  type Report,
  type Run,
  traceHead,
  traceRows,
  type WrittenPart,
} from '@hearth/figures';

/** Name of the property of a Word file that says what it was made from. */
export const reportProperty = 'hearth-report';

/** Beginning of the names of the properties that hold the printed numbers. */
const numbersProperty = 'hearth-numbers';

/** A report with what stands behind its numbers. */
interface ProvedReport {
  report: Report;
  evidence: Readonly<Record<string, Evidence>>;
}

/** A report as a Word file in official typography, with the table that traces every number on pages of its own. */
export async function reportDocx({ report, evidence }: ProvedReport, today: string, mark?: string): Promise<Buffer> {
  const { template, unit, period } = report;
  const paper: Paper = {
    title: report.title,
    ...(mark === undefined ? {} : { mark }),
    blocks: textBlocks(report),
    appendix: traceTables({ report, evidence }),
    properties: { [reportProperty]: JSON.stringify({ template, unit: unit.id, ...period }) },
    signature: { unit: unit.name, date: chineseDate(today) },
  };
  // What the file says is read from the file itself, as it will be when somebody verifies it.
  const printed = bodyNumbers(readPaper(await writePaper(paper)).paper).map(({ number }) => number);
  return writePaper({ ...paper, properties: { ...paper.properties, ...packed(printed) } });
}

/** The numbers of a paper outside of its trace table, in reading order. */
export function bodyNumbers(paper: ReturnType<typeof readPaper>['paper']) {
  const isTrace = (rows: readonly (readonly string[])[]) => rows[0]?.at(-1) === traceHead.at(-1);
  const tables = (paper?.tables ?? []).filter((rows) => !isTrace(rows));
  return [...numbersIn(paper?.paragraphs ?? []), ...numbersIn(tables.flat(2))];
}

/** Word cuts the properties of a file at 255 characters. */
const MOST = 240;

function packed(numbers: readonly string[]): Record<string, string> {
  const pieces: string[] = [];
  for (const number of numbers) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + number.length < MOST) pieces[pieces.length - 1] = `${last} ${number}`;
    else pieces.push(number);
  }
  return Object.fromEntries(pieces.map((piece, at) => [`${numbersProperty}-${at + 1}`, piece]));
}

/** The numbers that a paper had when it was made; nothing for one that does not say. */
export function printedNumbers(properties: Readonly<Record<string, string>>): string[] | undefined {
  const pieces: string[] = [];
  for (let at = 1; properties[`${numbersProperty}-${at}`] !== undefined; at++) {
    pieces.push(properties[`${numbersProperty}-${at}`] ?? '');
  }
  return pieces.length === 0 ? undefined : pieces.flatMap((piece) => piece.split(' '));
}

function textBlocks({ opening, chapters, closing }: Report): PaperBlock[] {
  const said = (sentences: Report['opening']): PaperBlock[] =>
    sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.map(({ text }) => text).join('') }];
  return [...said(opening), ...chapters.flatMap(partBlocks), ...said(closing)];
}

function partBlocks({ depth, number, title, sentences, parts, table, chart }: WrittenPart): PaperBlock[] {
  const text = sentences.map((sentence) => sentence.text).join('');
  return [
    ...(title === undefined ? [] : [{ kind: 'heading' as const, level: depth, text: number + title }]),
    ...(text === '' ? [] : [{ kind: 'text' as const, text: title === undefined && depth > 0 ? number + text : text }]),
    ...(table ? [{ kind: 'table' as const, ...table, rows: table.rows.map(textsOf) }] : []),
    ...(chart
      ? [{ kind: 'chart' as const, title: chart.title, labels: chart.labels, values: chart.values, as: chart.kind }]
      : []),
    ...parts.flatMap(partBlocks),
  ];
}

const textsOf = (row: readonly Run[]): string[] => row.map(({ text }) => text);

/** Shares of the page for figure, words, period, value, records, digest and key. */
const widths = [17, 25, 12, 8, 6, 12, 20];

function traceTables({ report, evidence }: ProvedReport): NonNullable<Paper['appendix']> {
  const rows = traceRows(report, evidence);
  return rows.length === 0 ? [] : [{ kind: 'table', title: '附：数据来源表', head: [...traceHead], rows, widths }];
}
