/** Excel's limit for the text of one cell, in UTF-16 units; a longer text makes it offer to "repair" the file. */
export const cellTextLimit = 32_767;

/** What XML 1.0 cannot hold, or is better without: control characters other than tab and line breaks. */
const forbidden = /[[\p{Cc}\u{fffe}\u{ffff}]--[\t\n\r]]/gv;
const special = /[&<>"\r[[\p{Cc}\u{fffe}\u{ffff}]--[\t\n]]]|_x[0-9a-f]{4}_/iv;

/**
 * Text for XML 1.0 inside a spreadsheet: markup escaped, control characters dropped, every line break a line feed,
 * and a literal `_x000D_` protected, because Excel reads that pattern as a character (ECMA-376 part 1, 22.9.2.19).
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** {@link xmlText} of what fits into a cell; a character outside the BMP is kept whole or left out. */
export function cellXmlText(text: string): string {
  if (text.length <= cellTextLimit) return xmlText(text);
  const cut = text.slice(0, cellTextLimit);
  return xmlText(/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut);
}
