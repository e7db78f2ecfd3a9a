import { chineseDate } from '@hearth/china';
import { type Paper, type PaperBlock, writePaper } from '@hearth/documents';
import { type Report, type Run, traceHead, traceRows, type WrittenPart } from '@hearth/figures';
import type { WrittenReport } from './report.service.ts';

/** Name of the property of a Word file that says what it was made from. */
export const reportProperty = 'hearth-report';

/** A report as a Word file in official typography, with the table that traces every number on pages of its own. */
export function reportDocx({ report, evidence }: WrittenReport, today: string): Promise<Buffer> {
  const { template, unit, period } = report;
  return writePaper({
    title: report.title,
    blocks: [...textBlocks(report), ...traceBlocks({ report, evidence })],
    properties: { [reportProperty]: JSON.stringify({ template, unit: unit.id, ...period }) },
    signature: { unit: unit.name, date: chineseDate(today) },
  });
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
const widths = [20, 26, 12, 9, 7, 13, 13];

function traceBlocks({ report, evidence }: WrittenReport): PaperBlock[] {
  const rows = traceRows(report, evidence);
  if (rows.length === 0) return [];
  const table: Paper['blocks'][number] = { kind: 'table', title: '附：数据来源表', head: [...traceHead], rows, widths };
  return [{ kind: 'new-page' }, table];
}
