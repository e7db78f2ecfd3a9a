/** Where the texts of placeholders come from; `list` gives the rows of one, nothing for a name that is none. */
export interface Fill {
  text: (name: string) => string;
  list: (name: string) => readonly Readonly<Record<string, string>>[] | undefined;
}

/** Word cuts a text into runs wherever it likes, so a placeholder is looked for in the whole paragraph. */
const paragraphs = /<w:p(?=[ >])(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const tableRows = /<w:tr(?=[ >])(?:(?!<w:tr[ >]).)*?<\/w:tr>/gs;
const runTexts = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const placeholders = /\{([^{}\n]{1,100})\}/g;

/** The placeholders of a file of a Word document with the words around each, and texts around braces that do not close. */
export function placeholdersInXml(xml: string): { placeholders: { name: string; around: string }[]; open: string[] } {
  const texts = (xml.match(paragraphs) ?? []).map(textOf);
  const found = texts.flatMap((text) =>
    [...text.matchAll(placeholders)].map(({ 0: whole, 1: name = '', index }) => ({
      name: name.trim(),
      around: text.slice(Math.max(0, index - 12), index + whole.length + 12).trim(),
    })),
  );
  const open = texts.flatMap((text) => {
    const rest = text.replaceAll(placeholders, '');
    const at = rest.search(/[{}]/);
    return at < 0 ? [] : [rest.slice(Math.max(0, at - 8), at + 12)];
  });
  return { placeholders: found, open };
}

/** The file with its placeholders filled in. */
export function filledXml(xml: string, fill: Fill): string {
  const repeated = xml.replaceAll(tableRows, (row) => {
    const list = listIn(row, fill);
    if (!list) return row;
    return list.rows.map((values, at) => filledParagraphs(row, rowFill(list.name, values, at, fill))).join('');
  });
  return filledParagraphs(repeated, fill.text);
}

/** The list whose placeholders stand in a row of a table. */
function listIn(row: string, { list }: Fill) {
  for (const { name } of placeholdersInXml(row).placeholders) {
    const at = name.lastIndexOf('.');
    const rows = at > 0 ? list(name.slice(0, at)) : undefined;
    if (rows) return { name: name.slice(0, at), rows };
  }
  return undefined;
}

/** In a repeated row, names of its list are of the row; 序号 counts the rows. What is filled here holds no placeholder any more. */
function rowFill(list: string, values: Readonly<Record<string, string>>, at: number, { text }: Fill) {
  return (name: string): string => {
    if (!name.startsWith(`${list}.`)) return text(name);
    const column = name.slice(list.length + 1);
    return column === '序号' ? String(at + 1) : (values[column] ?? '');
  };
}

const filledParagraphs = (xml: string, text: (name: string) => string): string =>
  xml.replaceAll(paragraphs, (paragraph) => filledParagraph(paragraph, text));

/** Each placeholder is written into the run that it begins in; the pieces of it in further runs go. */
function filledParagraph(paragraph: string, text: (name: string) => string): string {
  const whole = textOf(paragraph);
  const found = [...whole.matchAll(placeholders)];
  if (found.length === 0) return paragraph;
  let start = 0;
  return paragraph.replaceAll(runTexts, (_, escaped: string) => {
    const own = unescaped(escaped);
    const [from, to] = [start, start + own.length];
    start = to;
    let [out, at] = ['', from];
    for (const match of found) {
      const [begin, end] = [match.index, match.index + match[0].length];
      if (end <= at || begin >= to) continue;
      out += escapedPiece(whole.slice(at, Math.max(at, begin)));
      if (begin >= from) out += filledText(text((match[1] ?? '').trim()));
      at = Math.min(to, end);
    }
    return `<w:t xml:space="preserve">${out}${escapedPiece(whole.slice(at, to))}</w:t>`;
  });
}

const textOf = (xml: string): string => [...xml.matchAll(runTexts)].map(([, text = '']) => unescaped(text)).join('');

/** A text of several lines stays so. A brace that somebody typed is written so that it is no placeholder when the row is looked at again. */
const filledText = (text: string): string =>
  text
    .split(/\r?\n/)
    .map(escapedText)
    .map((line) => line.replaceAll('{', '&#123;').replaceAll('}', '&#125;'))
    .join('</w:t><w:br/><w:t xml:space="preserve">');

/** XML 1.0 has no place for most control characters and for halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapedText = (text: string): string =>
  text.replaceAll(noXml, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A piece of the template, in which numbered braces stay what they are: no placeholders. */
const escapedPiece = (text: string): string => escapedText(text).replaceAll(/&amp;(#12[35];)/g, '&$1');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text
    .replace(/&#(?!12[35];)(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
