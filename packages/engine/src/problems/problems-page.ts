import { readFileSync } from 'node:fs';

/** Where the sentences of each package's problems stand, from the folder of packages. */
const catalogues = [
  ['expression', 'expression/src/locales'],
  ['china', 'china/src/locales'],
  ['definition', 'definition/src/locales'],
  ['kernel, form', 'kernel/src/form/locales'],
  ['kernel, workflow', 'kernel/src/workflow/locales'],
  ['kernel, soundness', 'kernel/src/soundness/locales'],
  ['documents', 'documents/src/locales'],
  ['engine', 'engine/src/locales'],
] as const;

export interface CatalogueFile {
  name: string;
  zh: Record<string, string>;
  en: Record<string, string>;
}

/** The catalogues of all packages that return problems, read from their locale files. */
export function readCatalogues(packages: URL): CatalogueFile[] {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, packages), 'utf8')) as Record<string, string>;
  return catalogues.map(([name, path]) => ({ name, zh: read(`${path}/zh-CN.json`), en: read(`${path}/en.json`) }));
}

/** `docs/problems.md`: every code that can be answered, with its sentence in both languages. */
export function problemsPage(files: readonly CatalogueFile[]): string {
  const head = [
    '# Problems',
    '',
    'Every code that Hearth can answer, by the package that returns it. Written by `npm run problems -w packages/engine`; a test keeps it current.',
    'Over HTTP they come as RFC 9457 `application/problem+json`, type `urn:hearth:problem:<code>`; `{name}` stands for a parameter.',
  ];
  return `${[...head, ...files.flatMap(section)].join('\n')}\n`;
}

function section({ name, zh, en }: CatalogueFile): string[] {
  const rows = Object.keys(zh)
    .sort()
    .map((code) => `| \`${code}\` | ${cell(zh[code])} | ${cell(en[code])} |`);
  return ['', `## ${name}`, '', '| code | 中文 | English |', '|---|---|---|', ...rows];
}

const cell = (text = ''): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
