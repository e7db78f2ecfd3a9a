import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type DocumentProblem, problem } from '../problem.ts';
import { xmlText } from '../xlsx/xml-text.ts';
import { zip } from '../zip.ts';
import { filesIn } from './archive.ts';
import { type Fill, filledXml, placeholdersInXml } from './template-xml.ts';

/** What a Word template is filled with: single texts, and lists whose rows fill the rows of a table. */
export interface TemplateValues {
  texts: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** Size of a template that an office uploads, and of everything inside it. */
const mostBytes = 10 * 1024 ** 2;
const mostInflated = 64 * 1024 ** 2;

/** Files of a Word document in which placeholders may stand. */
const written = /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/;

/** A placeholder of a template and where it first stands. */
export interface TemplatePlaceholder {
  name: string;
  /** The words around it. */
  around: string;
  /** Whether it stands in a header, a footer or a footnote, where it is easily overlooked. */
  inMargin: boolean;
}

/** The placeholders of a template, `{姓名}` or `{家属.称呼}`, each once, in reading order; or why the file cannot be one. */
export function templatePlaceholders(bytes: Uint8Array): {
  placeholders: TemplatePlaceholder[];
  problems: DocumentProblem[];
} {
  const { files, problems } = opened(bytes);
  if (!files) return { placeholders: [], problems };
  const found = [...files]
    .filter(([path]) => written.test(path))
    .map(([path, content]) => ({ path, ...placeholdersInXml(content.toString('utf8')) }));
  const byName = new Map<string, TemplatePlaceholder>();
  for (const { path, placeholders } of found) {
    for (const one of placeholders)
      if (!byName.has(one.name)) byName.set(one.name, { ...one, inMargin: path !== 'word/document.xml' });
  }
  const open = found.flatMap(({ open: left }) => left).map((text) => problem('template-brace', { text }));
  return { placeholders: [...byName.values()], problems: open };
}

/**
 * A template with its placeholders filled in: text as text, whatever stands in it, never read again. A row of a table with placeholders of a
 * list is repeated for each of its rows; elsewhere they are joined by 、. A placeholder that nothing fills becomes blank.
 *
 * @param mark a line for the footers that the template has, and for the name of whoever changed the file last.
 */
export async function fillWordTemplate(
  bytes: Uint8Array,
  { texts, lists }: TemplateValues,
  mark?: string,
): Promise<Buffer | null> {
  const { files } = opened(bytes);
  if (!files) return null;
  const fill: Fill = {
    text: (name) => textOf(name, texts, lists),
    list: (name) => (Object.hasOwn(lists, name) ? lists[name] : undefined),
  };
  async function* entries() {
    for (const [path, content] of files ?? []) {
      const filled = written.test(path) ? filledXml(content.toString('utf8'), fill) : content;
      yield { path, content: [mark === undefined ? filled : marked(path, filled, mark)] };
    }
  }
  return buffer(Readable.from(zip(entries(), 6), { objectMode: false }));
}

/** What the office has drawn stays as it is: the line goes where a template has a footer, and into the properties that every Word file has. */
function marked(path: string, content: string | Buffer, mark: string): string | Buffer {
  const text = xmlText(mark);
  if (/^word\/footer\d*\.xml$/.test(path)) {
    const line = `<w:p><w:r><w:rPr><w:color w:val="808080"/><w:sz w:val="18"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    return String(content).replace(/<\/w:ftr>\s*$/, () => `${line}</w:ftr>`);
  }
  if (path !== 'docProps/core.xml') return content;
  const by = `<cp:lastModifiedBy>${text}</cp:lastModifiedBy>`;
  const plain = String(content).replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>|<cp:lastModifiedBy\/>/, '');
  return plain.replace('</cp:coreProperties>', () => `${by}</cp:coreProperties>`);
}

function textOf(name: string, texts: TemplateValues['texts'], lists: TemplateValues['lists']): string {
  if (Object.hasOwn(texts, name)) return texts[name] ?? '';
  const at = name.lastIndexOf('.');
  const rows = at > 0 && Object.hasOwn(lists, name.slice(0, at)) ? (lists[name.slice(0, at)] ?? []) : [];
  return rows
    .map((row) => row[name.slice(at + 1)] ?? '')
    .filter(Boolean)
    .join('、');
}

/** The first bytes of .doc, .wps and of every Office file with a password ([MS-CFB] 2.2), and those of a .docx, which is an archive. */
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const archive = Buffer.from('PK');

const startsWith = (bytes: Uint8Array, signature: Buffer): boolean =>
  signature.equals(bytes.subarray(0, signature.length));

function opened(bytes: Uint8Array): { files?: Map<string, Buffer>; problems: DocumentProblem[] } {
  if (bytes.length > mostBytes) return { problems: [problem('template-large', { megabytes: mostBytes / 1024 ** 2 })] };
  if (startsWith(bytes, oldOffice)) return { problems: [problem('template-old')] };
  if (!startsWith(bytes, archive)) return { problems: [problem('template-unknown')] };
  const files = filesIn(bytes, mostInflated);
  if (!files) return { problems: [problem('template-broken')] };
  const body = files.get('word/document.xml');
  if (!body) return { problems: [problem('template-unknown')] };
  if (!/<\/w:document>\s*$/.test(body.toString('utf8'))) return { problems: [problem('template-broken')] };
  const what = activeIn(files);
  return what === undefined ? { files, problems: [] } : { problems: [problem('template-active', { what })] };
}

/** Fields that fetch or run something when the file is opened. */
const fetching = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|MACROBUTTON|DATABASE|IMPORT)\b/i;

/** Whatever acts by itself in the hands of those who get the printed paper. */
function activeIn(files: ReadonlyMap<string, Buffer>): string | undefined {
  for (const [path, content] of files) {
    if (/vbaProject|\/embeddings\/|\/activeX\/|afchunk/i.test(path)) return path;
    if (!/\.(xml|rels)$/i.test(path)) continue;
    const xml = content.toString('utf8');
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return 'DOCTYPE';
    if (path.endsWith('.rels')) {
      const linked = xml
        .match(/<Relationship\b[^>]*>/g)
        ?.find((one) => /TargetMode="External"/i.test(one) && !/\/hyperlink"/.test(one));
      if (linked) return /Target="([^"]*)"/.exec(linked)?.[1] ?? path;
    }
    const codes = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)].map(([, a = '', b = '']) => a + b);
    const field = fetching.exec(codes.join(''))?.[0];
    if (field) return field;
  }
  return undefined;
}
