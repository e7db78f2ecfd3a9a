/** A document in the form of official papers, before it becomes a Word file. */
export interface Paper {
  title: string;
  blocks: readonly PaperBlock[];
  /** Who signs and when, at the lower right. */
  signature?: { unit: string; date: string };
  /** What follows on pages of its own, below the signature, in small type. */
  appendix?: readonly PaperTable[];
  /** A small line in the footer of every page: who printed it and when. */
  mark?: string;
  look?: Partial<PaperLook>;
  /** Short texts that travel with the file unseen, such as what it was made from. */
  properties?: Readonly<Record<string, string>>;
}

export type PaperBlock =
  /** Level 0 is a chapter (黑体), 1 a point (楷体), deeper ones bold in the body's type. */
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string }
  | PaperTable
  | { kind: 'chart'; title: string; labels: readonly string[]; values: readonly (number | null)[]; as: 'bar' | 'line' };

export interface PaperTable {
  kind: 'table';
  title?: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Share of the width of each column; equal when missing. */
  widths?: readonly number[];
}

/**
 * How it looks. Fonts are names: the reader's computer has them or takes the next best. Defaults follow GB/T 9704-2012
 * (版心 156 mm × 225 mm, title 2号小标宋, body 3号仿宋, line 28 磅); offices differ in the line, so it is a setting.
 */
export interface PaperLook {
  titleFont: string;
  bodyFont: string;
  headingFonts: readonly string[];
  /** Points between lines, exactly. */
  line: number;
}

export const officialLook: PaperLook = {
  titleFont: '方正小标宋简体',
  bodyFont: '仿宋_GB2312',
  headingFonts: ['黑体', '楷体_GB2312'],
  line: 28,
};
