import type { CellContent, SheetContent } from './read-xlsx.ts';

/**
 * Reads a CSV (RFC 4180; tabs and semicolons as separators too) as a sheet of texts. Text that is no UTF-8 is read as GB 18030, which spreadsheet
 * programs on Chinese computers write.
 */
export function readCsv(bytes: Uint8Array, name: string): SheetContent {
  const text = decoded(bytes).replace(/^\ufeff/, '');
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const separator = ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
  return { name, rows: rowsOf(text, separator), merges: [] };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function rowsOf(text: string, separator: string): CellContent[][] {
  const rows: CellContent[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)!.push(cell === '' ? null : cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) end();
    else if (!isQuoted && sign === '\n') {
      end();
      rows.push([]);
    } else if (isQuoted || sign !== '\r') cell += sign;
  }
  end();
  return rows;
}
