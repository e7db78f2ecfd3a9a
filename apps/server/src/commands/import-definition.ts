import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  beginDraft,
  beginFromLedger,
  type DraftFiles,
  importRows,
  publishTexts,
  type RowTarget,
  readImport,
  textsOfDraft,
} from '@hearth/engine';
import type { Host } from '../host/host.ts';
import { operator } from '../host/operator.ts';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';

const options = {
  task: { type: 'string' },
  register: { type: 'string' },
  unit: { type: 'string' },
  as: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'keep-unclear': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof read>['values'];

const read = (args: string[]) => parseArgs({ args, allowPositionals: true, options });

interface Told {
  findings: { message: { 'zh-CN': string; en: string } }[];
  more: number;
}

/** An XLSForm as a draft of a definition, or with `-o` as the files of a folder. What it cannot say is told line by line. */
export async function importXlsForm(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = read(args);
  const upload = await uploadOf(positionals[0], terminal);
  return withDatabase(terminal, async (host) => {
    const { files, ...told } = await readImport(host.context, 'xlsform', upload);
    tellFindings(told, values, terminal);
    return keep(host, files as DraftFiles, values, terminal);
  });
}

/** A ledger: its rows into a task or a register, else what it guesses of the columns as a draft of a definition. */
export async function importLedger(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = read(args);
  const upload = await uploadOf(positionals[0], terminal);
  const target = targetOf(values);
  return withDatabase(terminal, async (host) => {
    const person = await operator(host, values.as, terminal.words);
    if (!target) {
      const { title, ledger, ...told } = await readImport(host.context, 'ledger', upload);
      tellFindings(told, values, terminal);
      const columns = (ledger?.columns ?? []).filter(({ use }) => use);
      const { files } = await beginFromLedger(host.context, person, { title, columns });
      terminal.out(terminal.words('draft-begun', { title, id: String(files.task.id) }));
      return 0;
    }
    const wish = { target, unit: values.unit, keepUnclear: values['keep-unclear'], dryRun: values['dry-run'] };
    const answer = await importRows(host.context, person, wish, upload);
    tellFindings(answer, values, terminal);
    const { rows, created } = answer;
    terminal.out(values.json ? JSON.stringify({ rows, created }) : terminal.words('rows-imported', { rows, created }));
    return created === rows || values['dry-run'] ? 0 : 1;
  });
}

/** Folders of definitions, checked and published at once, as an administrator does on the screen. */
export async function importDefinitions(folders: string[], terminal: Terminal): Promise<number> {
  if (folders.length === 0) throw new UsageError(terminal.words('value-missing', { name: '<folder>' }));
  return withDatabase(terminal, async ({ context }) => {
    for (const folder of folders) {
      const text = (name: string) => textIn(join(folder, `${name}.json`), terminal);
      const texts = { task: await text('task'), form: await text('form'), workflow: await text('workflow') };
      const figures = await readFile(join(folder, 'figures.json'), 'utf8').catch(() => undefined);
      const { id, version } = await publishTexts(context, { ...texts, figures }, { publish: true });
      terminal.out(terminal.words('definition-published', { id, version: version.slice(0, 12) }));
    }
    return 0;
  });
}

async function keep(host: Host, files: DraftFiles, values: Values, terminal: Terminal): Promise<number> {
  const { id = '', title = '' } = files.task;
  if (values.output !== undefined) {
    await mkdir(values.output, { recursive: true });
    for (const [name, text] of Object.entries(textsOfDraft(files))) {
      await writeFile(join(values.output, `${name}.json`), text);
    }
    terminal.out(terminal.words('files-written', { folder: values.output }));
    return 0;
  }
  await beginDraft(host.context, await operator(host, values.as, terminal.words), { from: 'files', files });
  terminal.out(terminal.words('draft-begun', { title: String(title), id: String(id) }));
  return 0;
}

function tellFindings({ findings, more }: Told, { json }: Values, { out, words, env }: Terminal): void {
  for (const finding of findings) out(json ? JSON.stringify(finding) : finding.message[localeOf(env)]);
  if (more > 0 && !json) out(words('findings-more', { count: more }));
}

function targetOf({ task, register }: Values): RowTarget | undefined {
  if (task !== undefined) return { task };
  return register === undefined ? undefined : { register };
}

async function uploadOf(file: string | undefined, { words }: Terminal) {
  if (file === undefined) throw new UsageError(words('value-missing', { name: '<file>' }));
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(words('file-missing', { file }));
  });
  return { name: basename(file), bytes };
}

const textIn = (file: string, { words }: Terminal): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new UsageError(words('file-missing', { file }));
  });
