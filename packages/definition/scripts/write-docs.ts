import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { JsonSchema } from '../src/form.ts';
import { fieldKinds } from '../src/kinds/index.ts';
import type { FieldKind } from '../src/kinds/kind.ts';
import { commonKeywords, schemaKeywords } from '../src/meta/field-keywords.ts';
import { figure } from '../src/meta/figures-schema.ts';
import { link, schedule } from '../src/meta/link-schema.ts';
import { paper, paperParts } from '../src/meta/paper-schema.ts';
import { register } from '../src/meta/register-schema.ts';
import { scenarioSteps } from '../src/meta/scenario-schema.ts';
import { shared } from '../src/meta/shared.ts';
import { numbering, setting, source, task } from '../src/meta/task-schema.ts';
import { unique } from '../src/meta/unique-schema.ts';
import { parts as flowParts, steps } from '../src/meta/workflow-schema.ts';

const file = new URL('../../../docs/definition-language.md', import.meta.url);

/** The parts of the page that are made from the source, by the name that their marks carry. */
const parts: Record<string, (page: string) => string> = {
  kinds: () => table(['kind', '名称', 'value', 'in expressions', 'settings', 'mask'], fieldKinds.map(kindRow)),
  'more-kinds': moreKinds,
  keywords: () =>
    table(
      ['keyword', '含义'],
      Object.entries({ ...commonKeywords }).map(([name, schema]) => [code(name), meaning(schema)]),
    ),
  'schema-keywords': () => Object.keys(schemaKeywords).map(code).join(', '),
  blocks: () =>
    table(
      ['type', '名称', 'keywords'],
      Object.entries(steps).map(([name, schema]) => [code(name), String(schema.title), ownKeys(schema)]),
    ),
  task: () => shapeTable({ task, numbering, setting, source, link, unique, paper, 'paper.body': paperPart, schedule }),
  register: () => shapeTable({ register }),
  parts: () => shapeTable({ ...flowParts, who: { properties: allOf(shared.who!) } }),
  figure: () => shapeTable({ figure }),
  scenario: () => shapeTable(scenarioSteps),
};

/** One field of each kind that the page does not show by hand. */
function moreKinds(page: string): string {
  const byHand = page.replace(/<!-- generated: more-kinds -->[\s\S]*?<!-- \/generated -->/, '');
  const missing = fieldKinds.filter(({ name }) => !byHand.includes(`"kind": "${name}"`));
  if (missing.length === 0) return '';
  const lines = missing.map(({ name, title }) => `  "${title['zh-CN']}": { "kind": "${name}" }`);
  return `\`\`\`json fields\n{\n${lines.join(',\n')}\n}\n\`\`\``;
}

/** Each shape with its keywords, the Chinese name of each beside it. */
function shapeTable(shapes: Record<string, JsonSchema>): string {
  return table(
    ['', 'keywords'],
    Object.entries(shapes).map(([name, { properties = {}, required = [] }]) => [
      code(name),
      Object.entries(properties as Record<string, JsonSchema>)
        .map(([key, { title }]) => {
          const keyword = code((required as string[]).includes(key) ? key : `${key}?`);
          return title === undefined ? keyword : `${keyword} ${title}`;
        })
        .join('，'),
    ]),
  );
}

/** The keywords of all forms that something may take. */
const allOf = ({ anyOf }: JsonSchema): object =>
  Object.assign({}, ...(anyOf as JsonSchema[]).map(({ properties }) => properties));

/** Whatever one part of a paper may say. */
const paperPart: JsonSchema = { properties: allOf({ anyOf: paperParts }) };

const code = (text: string): string => `\`${text}\``;

function kindRow(kind: FieldKind): string[] {
  const settings = Object.keys((kind.settings.properties ?? {}) as object)
    .map(code)
    .join(' ');
  return [
    code(kind.name),
    kind.title['zh-CN'],
    shapeOf(kind),
    kind.valueType,
    settings,
    kind.mask ? code(kind.mask) : '',
  ];
}

function shapeOf(kind: FieldKind): string {
  const { type, format, pattern } = kind.base;
  if (type === undefined) return '—';
  return [[type].flat().join(' or '), format ?? (pattern && code(String(pattern)))].filter(Boolean).join(', ');
}

const meaning = ({ title, description }: JsonSchema): string => [title, description].filter(Boolean).join('：');

const ownKeys = (schema: JsonSchema): string =>
  Object.keys(schema.properties as object)
    .filter((key) => !['id', 'type', 'title', 'help'].includes(key))
    .map((key) => code((schema.required as string[]).includes(key) ? key : `${key}?`))
    .join(' ');

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page with its generated parts as they should be now. A part that differs only in how its table is aligned stays. */
export function withGeneratedParts(page: string): string {
  return page.replace(
    /(<!-- generated: ([\w-]+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g,
    (whole, start, name, old, end) => {
      const now = parts[name]!(page);
      return unaligned(old) === unaligned(now) ? whole : `${start}${now}\n${end}`;
    },
  );
}

const unaligned = (markdown: string): string => markdown.trim().replace(/ +/g, ' ').replace(/-{3,}/g, '---');

export const readPage = (): string => readFileSync(file, 'utf8');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(file, withGeneratedParts(readPage()));
