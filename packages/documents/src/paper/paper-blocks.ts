import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  LineRuleType,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { Paper, PaperBlock, PaperLook, PaperTable } from './paper.ts';

/** Half points: 2号 and 3号, 五号 for tables, 小六 for those of an appendix. */
const titleSize = 44;
const bodySize = 32;
const tableSize = 21;
const appendixSize = 15;
/** Twentieths of a point: 156 mm of text between the margins. */
const textWidth = 8844;

/** Every name of the font is given, or Word sets “ ” and digits in another one. */
export const fontNamed = (name: string) => ({
  ascii: name,
  eastAsia: name,
  hAnsi: name,
  cs: name,
  hint: 'eastAsia' as const,
});

const exactLine = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });

/** Two characters, said in both ways: LibreOffice goes by the second. */
const twoCharacters = { firstLineChars: 200, firstLine: 640 };

export function titleParagraph({ title }: Paper, look: PaperLook): Paragraph {
  const run = new TextRun({ text: title, font: fontNamed(look.titleFont), size: titleSize });
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { ...exactLine(36), after: 560 }, children: [run] });
}

export function blockChildren(block: PaperBlock, look: PaperLook): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, look)];
    case 'text':
      return [bodyParagraph(block.text, look)];
    case 'table':
      return tableWithTitle(block, look);
    case 'chart':
      return [chart(block)];
  }
}

function bodyParagraph(text: string, look: PaperLook, keepNext?: true): Paragraph {
  const run = new TextRun({ text, font: fontNamed(look.bodyFont), size: bodySize });
  const kept = keepNext ? { keepNext } : {};
  return new Paragraph({ indent: twoCharacters, spacing: exactLine(look.line), ...kept, children: [run] });
}

function heading({ level, text }: Extract<PaperBlock, { kind: 'heading' }>, look: PaperLook): Paragraph {
  const font = fontNamed(look.headingFonts[level] ?? look.bodyFont);
  const run = new TextRun({ text, font, size: bodySize, bold: look.headingFonts[level] === undefined });
  return new Paragraph({
    ...{ indent: twoCharacters, spacing: exactLine(look.line), keepNext: true },
    ...{ outlineLevel: Math.min(level, 8), children: [run] },
  });
}

export function signatureParagraphs({ signature }: Paper, look: PaperLook): Paragraph[] {
  if (!signature) return [];
  const line = (text: string, right: number) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right },
      spacing: exactLine(look.line),
      children: [new TextRun({ text, font: fontNamed(look.bodyFont), size: bodySize })],
    });
  return [line('', 0), line(signature.unit, 640), line(signature.date, 1280)];
}

export const appendixChildren = ({ appendix = [] }: Paper, look: PaperLook): FileChild[] =>
  appendix.flatMap((table) => [
    new Paragraph({ children: [new PageBreak()] }),
    ...tableWithTitle(table, look, appendixSize),
  ]);

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: border, bottom: border, left: border, right: border };

function tableWithTitle(table: PaperTable, look: PaperLook, size = tableSize): FileChild[] {
  // A title never stays behind at the foot of a page.
  const title = table.title === undefined ? [] : [bodyParagraph(table.title, look, true)];
  const columns = table.head.length;
  const shares = table.widths ?? Array.from({ length: columns }, () => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / whole));
  const areAmounts = table.head.map((_, at) => isOfAmounts(table.rows.map((cells) => cells[at] ?? '')));
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, at) => {
        const alignment = head ? AlignmentType.CENTER : areAmounts[at] ? AlignmentType.RIGHT : AlignmentType.LEFT;
        return cell(text, { width: widths[at] ?? 0, head, size, alignment }, look);
      }),
    });
  const rows = [row(table.head, true), ...table.rows.map((cells) => row(cells, false))];
  const width = { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA };
  return [...title, new Table({ rows, width, columnWidths: widths, layout: TableLayoutType.FIXED }), new Paragraph({})];
}

/** 1,286.50, 98%, 16家, and what is kept back. */
const amount = /^(-?[\d,]+(\.\d+)?(%|‰|\p{Script=Han}{1,4})?|—)?$/u;

/** Whether a column holds amounts, which stand to the right. Long runs of digits are numbers of cards and telephones, and stand as words do. */
const isOfAmounts = (cells: readonly string[]): boolean =>
  cells.some((text) => /\d/.test(text)) && cells.every((text) => amount.test(text) && !/\d{11}/.test(text));

interface CellLook {
  width: number;
  head: boolean;
  size: number;
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function cell(text: string, { width, head, size, alignment }: CellLook, look: PaperLook): TableCell {
  const font = fontNamed(head ? (look.headingFonts[0] ?? look.bodyFont) : look.bodyFont);
  const paragraph = new Paragraph({ alignment, children: [new TextRun({ text, font, size })] });
  return new TableCell({
    ...{ borders, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER },
    ...{ margins: { left: 60, right: 60 }, children: [paragraph] },
  });
}

/** Word's own chart: the reader can change it. */
function chart({ title, labels, values, as }: Extract<PaperBlock, { kind: 'chart' }>): Paragraph {
  const series = [{ name: title, values: [...values] }];
  const type = as === 'line' ? ('line' as const) : ('column' as const);
  const run = new ChartRun({ type, title, legend: false, categories: [...labels], series });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}
