import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importPeople, importUnits, messageOf, Refusal } from '@hearth/engine';
import { withDatabase } from '../host/with-database.ts';
import type { Command, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';
import { importDefinitions, importLedger, importXlsForm } from './import-definition.ts';

const kinds: Record<string, Command> = {
  units: importUnitsFrom,
  users: importUsersFrom,
  definitions: importDefinitions,
  ledger: importLedger,
  xlsform: importXlsForm,
};

/** Brings what an office has in spreadsheets into it. Exit code 1 when a row is wrong: then nothing is kept. */
export async function importFile([kind = '', ...args]: string[], terminal: Terminal): Promise<number> {
  const work = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!work) throw new UsageError(terminal.words('import-what', { kinds: Object.keys(kinds) }));
  try {
    return await work(args, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const problem of error.problems) terminal.out(messageOf(problem, localeOf(terminal.env)));
    return 1;
  }
}

const options = { output: { type: 'string', short: 'o' }, json: { type: 'boolean' } } as const;

/** The union tree: 单位名称, 级别, 上级单位. */
async function importUnitsFrom(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const bytes = await bytesOf(positionals[0], terminal);
  const { added, known } = await withDatabase(terminal, ({ context }) => importUnits(context, bytes), true);
  terminal.out(values.json ? JSON.stringify({ added, known }) : terminal.words('units-imported', { added, known }));
  return 0;
}

/** People with their accounts and posts: 姓名, 账号, 单位, 岗位. First passwords go to the file of `-o`, or are said on the screen. */
async function importUsersFrom(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { words, out } = terminal;
  const bytes = await bytesOf(positionals[0], terminal);
  const { accounts, posts } = await withDatabase(terminal, ({ context }) => importPeople(context, bytes), true);
  if (values.json) out(JSON.stringify({ accounts, posts }));
  else {
    const lines = accounts.map(({ account, name, password }) => `${account}\t${name}\t${password}`);
    if (values.output) await writeFile(values.output, `${lines.join('\n')}\n`, { mode: 0o600 });
    else for (const line of lines) out(line);
    out(words('users-imported', { accounts: accounts.length, posts }));
  }
  return 0;
}

async function bytesOf(file: string | undefined, { words }: Terminal): Promise<Uint8Array> {
  if (file === undefined) throw new UsageError(words('value-missing', { name: '<file>' }));
  return readFile(file).catch(() => {
    throw new UsageError(words('file-missing', { file }));
  });
}
