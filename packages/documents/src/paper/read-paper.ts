import { inflateRawSync } from 'node:zlib';
import { type DocumentProblem, problem } from '../problem.ts';

/** What can be read back from a Word file: its texts, its tables and the properties that travel with it. */
export interface ReadPaper {
  paragraphs: string[];
  tables: string[][][];
  properties: Record<string, string>;
}

/** No report is larger; a file that claims to be is not read. */
const most = 64 * 1024 ** 2;

/** Reads a Word file that this package wrote, also after Word or WPS has saved it again. */
export function readPaper(
  bytes: Uint8Array,
): { paper: ReadPaper; problems: [] } | { paper?: never; problems: DocumentProblem[] } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = entry(file, 'word/document.xml');
  if (body === undefined) return { problems: [problem('paper-unknown')] };
  const tables = blocks(body, 'w:tbl').map((table) =>
    blocks(table, 'w:tr').map((row) => blocks(row, 'w:tc').map(textIn)),
  );
  const outside = body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  const paragraphs = blocks(outside, 'w:p').map(textIn);
  return {
    paper: { paragraphs, tables, properties: propertiesIn(entry(file, 'docProps/custom.xml') ?? '') },
    problems: [],
  };
}

/** The text of a file in the archive, found through its central directory; nothing when it is missing or damaged. */
function entry(file: Buffer, path: string): string | undefined {
  try {
    const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
    let at = file.readUInt32LE(end + 16);
    for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
      const nameLength = file.readUInt16LE(at + 28);
      if (file.toString('utf8', at + 46, at + 46 + nameLength) === path) return inflated(file, at);
      at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
  } catch (fault) {
    if (!(fault instanceof RangeError) && !isZlib(fault)) throw fault;
  }
  return undefined;
}

const isZlib = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_');

function inflated(file: Buffer, at: number): string {
  const offset = file.readUInt32LE(at + 42);
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
  const isStored = file.readUInt16LE(at + 10) === 0;
  return (isStored ? packed : inflateRawSync(packed, { maxOutputLength: most })).toString('utf8');
}

/** The elements of a name that do not lie in one another. */
const blocks = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs')) ?? [];

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => unescaped(text)).join('');

function propertiesIn(xml: string): Record<string, string> {
  const found = xml.matchAll(/<property[^>]* name="([^"]*)"[^>]*>.*?<vt:lpwstr>(.*?)<\/vt:lpwstr>/gs);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Each entity once, whether it has a name or a number: what was typed as `&#123;` stands as `&amp;#123;` and stays that text. */
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
