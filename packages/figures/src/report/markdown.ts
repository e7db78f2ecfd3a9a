import type { Report, WrittenPart, WrittenTable } from './report.ts';

/** A report as Markdown, for mail and for reading in a terminal. */
export function markdownOf(report: Report): string {
  const text = (part: WrittenPart): string[] => [
    ...(part.title === undefined ? [] : [`${'#'.repeat(Math.min(6, part.depth + 2))} ${part.number}${part.title}`]),
    ...(part.sentences.length > 0 ? [part.sentences.map((sentence) => sentence.text).join('')] : []),
    ...(part.table ? [tableText(part.table)] : []),
    ...part.parts.flatMap(text),
  ];
  const opening = report.opening.map((sentence) => sentence.text).join('');
  const closing = report.closing.map((sentence) => sentence.text).join('');
  return `${[`# ${report.title}`, opening, ...report.chapters.flatMap(text), closing].filter(Boolean).join('\n\n')}\n`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableText = ({ head, rows }: WrittenTable): string =>
  [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(({ text }) => text)))].join('\n');
