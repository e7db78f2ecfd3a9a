import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { messageOf, runSweeps, startMigration, tryMigration } from '@hearth/engine';
import type { Problem } from '@hearth/expression';
import { findSweep, listSweepFindings, listVersions } from '@hearth/storage';
import type { Host } from '../host/host.ts';
import { operator } from '../host/operator.ts';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  steps: { type: 'string' },
  'dry-run': { type: 'boolean' },
  as: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** A case with why it cannot move; empty = it moves. */
interface Line {
  case: string;
  moves: boolean;
  problems: string[];
}

/** Moves the live cases of a task into another version, or says of each whether it could. Exit code 1 when some cannot. */
export async function migrate(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { words, out } = terminal;
  const [task] = positionals;
  if (task === undefined) throw new UsageError(words('value-missing', { name: '<task>' }));
  const steps = values.steps === undefined ? {} : await stepsIn(values.steps, terminal);
  return withDatabase(terminal, async (host) => {
    const { to } = values;
    const asked = (from: string) => ({ from, steps, ...(to === undefined ? {} : { to }) });
    const by = await operator(host, values.as, words);
    let stay = 0;
    for (const from of await versionsToLeave(host, task, values, terminal)) {
      const lines = values['dry-run']
        ? await tried(host, task, asked(from), terminal)
        : await moved(host, task, by.id, asked(from), terminal);
      stay += lines.filter(({ moves }) => !moves).length;
      for (const line of lines) out(values.json ? JSON.stringify({ from, ...line }) : textOf(line, terminal));
    }
    if (!values.json && values['dry-run'] && stay === 0) out(words('cases-migrated'));
    return stay > 0 ? 1 : 0;
  });
}

async function versionsToLeave(
  { db, definitions }: Host,
  task: string,
  { from, to }: { from?: string; to?: string },
  { words }: Terminal,
): Promise<string[]> {
  const current = definitions.current(task)?.definition.hash;
  const tasks = definitions.all().map(({ definition }) => definition.id);
  if (current === undefined) throw new UsageError(words('task-unknown', { task, tasks }));
  const versions = await listVersions(db, task);
  for (const version of [from, to]) {
    if (version !== undefined && !versions.includes(version))
      throw new UsageError(words('version-unknown', { version, versions }));
  }
  return from === undefined ? versions.filter((version) => version !== (to ?? current)) : [from];
}

type Asked = Parameters<typeof tryMigration>[2];

async function tried({ context }: Host, task: string, asked: Asked, terminal: Terminal): Promise<Line[]> {
  const lines: Line[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { items, next } = await tryMigration(context, task, { ...asked, after });
    for (const one of items) {
      const problems = one.problems.map(({ message }) => message[localeOf(terminal.env)]);
      lines.push({ case: one.case.number ?? one.case.id, moves: one.moves, problems });
    }
    after = next;
  }
  return lines;
}

async function moved(
  { context, db }: Host,
  task: string,
  by: string,
  asked: Asked,
  terminal: Terminal,
): Promise<Line[]> {
  const { sweep } = await startMigration(context, db, by, task, asked);
  await runSweeps(context);
  const done = sweep === null ? undefined : await findSweep(db, sweep);
  terminal.err(terminal.words('cases-moved', { done: done?.done ?? 0, refused: done?.refused ?? 0 }));
  const findings = await listSweepFindings(db, sweep ?? '', done?.refused ?? 0);
  return findings.map(({ caseId, problems }) => {
    const texts = (problems as unknown as Problem[]).map((problem) => messageOf(problem, localeOf(terminal.env)));
    return { case: caseId, moves: false, problems: texts };
  });
}

async function stepsIn(file: string, { words }: Terminal): Promise<Record<string, string | null>> {
  try {
    const steps: unknown = JSON.parse(await readFile(file, 'utf8'));
    const isMap = typeof steps === 'object' && steps !== null && !Array.isArray(steps);
    if (isMap && Object.values(steps).every((id) => id === null || typeof id === 'string'))
      return steps as Record<string, string | null>;
  } catch {
    // Missing, not readable or no JSON: the same sentence.
  }
  throw new UsageError(words('steps-unreadable', { path: file }));
}

const textOf = ({ case: name, moves, problems }: Line, { words }: Terminal): string =>
  moves ? words('case-moves', { number: name }) : words('case-stays', { number: name, reason: problems.join('') });
