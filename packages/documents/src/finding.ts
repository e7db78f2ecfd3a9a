import { type DocumentProblemCode, documentsCatalogue } from './problem.ts';

/** Where in a workbook something was found, as Excel counts: rows from 1, columns by letter. */
export interface CellPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** Something an importer has to say about a place of the file: what it guessed, what it could not take over. */
export interface Finding {
  readonly code: DocumentProblemCode;
  /** JSON pointer into what was read, or `''`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly level: 'error' | 'warning';
}

/** A finding about a cell, a row or a column. */
export function foundAt(
  { sheet, row, column }: CellPlace,
  code: DocumentProblemCode,
  params: Record<string, string | number> = {},
): Finding {
  const place = { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  return { code, path: '', params: { ...place, ...params }, level: 'warning' };
}

/** Its sentence, with the place in front: `survey 第 12 行 F 列：…`. */
export function findingText(
  { code, params }: Pick<Finding, 'code' | 'params'>,
  locale: 'zh-CN' | 'en' = 'zh-CN',
): string {
  const sentence = documentsCatalogue[code]?.[locale] ?? code;
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return `${placeText(params, locale)}${filled}`;
}

function placeText({ sheet, row, column }: Finding['params'], locale: 'zh-CN' | 'en'): string {
  if (sheet === undefined) return '';
  const parts =
    locale === 'zh-CN'
      ? [sheet, row === undefined ? '' : ` 第 ${row} 行`, column === undefined ? '' : ` ${column} 列`, '：']
      : [sheet, row === undefined ? '' : ` row ${row}`, column === undefined ? '' : ` column ${column}`, ': '];
  return parts.join('');
}

/** `0` → `A`, `27` → `AB`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest >= 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
