import { DatabaseSync } from 'node:sqlite';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  isIn,
  keepsEntry,
  type Marks,
  type Person,
  people,
  seesCase,
  seesEntry,
  seesWhole,
  type Unit,
  units,
} from './access-rule.ts';
import { Dice } from './dice.ts';
import { madeHostile } from './hostile-request.ts';
import { MarkedOffice, marksOf, wordsOf } from './marked-office.ts';
import { type Known, type Operation, operationsOf, requestOf } from './openapi-request.ts';

/** Requests sent; `HEARTH_LONG=1` sends fifty thousand, `HEARTH_RUNS` as many as it says. `HEARTH_SEED` makes other ones. */
const runs = Number(process.env.HEARTH_RUNS ?? (process.env.HEARTH_LONG === '1' ? 50_000 : 250));
const dice = new Dice(Number(process.env.HEARTH_SEED ?? 7));

let marked: MarkedOffice;
let operations: Operation[];
beforeAll(async () => {
  marked = await MarkedOffice.open();
  operations = operationsOf((await marked.send('nobody', { method: 'GET', url: '/api/openapi.json' })).json());
});
afterAll(() => marked.close());

/** Ids that are there, of everybody's; people only where that lets nobody see more than the rule says. */
function knownFor({ path, method }: Operation): Known {
  const one = marked.subject(dice.pick(units));
  const ids: [string, string[]][] = [
    ['/api/cases', [one.case, one.draft]],
    ['/api/work-items', [one.item, one.draftItem]],
    ['/api/files', [one.file]],
    ['/api/uploads', [one.upload]],
    ['/api/export-jobs', [one.job]],
    ['/api/report-issues', [one.report]],
    ['/api/registers', ['marked-people']],
    ['/api/reports', ['summary']],
    ['/api/tasks', ['marked']],
    ['/api/people', ['zhou', 'sun']],
  ];
  const document = { 公开: 'x', 个人: '=1+1', 收入: 5, 成员: [{ 公开: '<b>' }], 意见: 'y' };
  const known: Record<string, () => unknown> = {
    id: () => dice.pick(ids.find(([start]) => path.startsWith(start))?.[1] ?? [one.case, one.entry, 's1', 'x']),
    ...{ entry: () => one.entry, into: () => one.entry, paper: () => dice.pick(['form', 'poster']) },
    ...{
      unit: () => dice.pick(units),
      task: () => 'marked',
      register: () => 'marked-people',
      template: () => 'summary',
    },
    ...{
      revision: () => dice.pick([one.revision, one.revision + 1, 0]),
      outcome: () => dice.pick(['agree', 'submit']),
    },
    ...{ document: () => document, once: () => 'true', interrupt: () => 'stop', figure: () => 'marked.income' },
    ...{ to: () => (path.startsWith('/api/work-items') ? dice.pick(['colleague', 'li-chair']) : '2025-12-31') },
    ...{ substitute: () => 'nobody', person: () => 'zhou', by: () => dice.pick(['unit', 'month']) },
    ...(method === 'GET' && { q: () => dice.pick(Object.values(one.marks)) }),
  };
  return (name) => (dice.once(12) ? undefined : known[name]?.());
}

/** Marks of another unit, or of what somebody gets masked, that an answer tells without having been asked about them. */
function leaks(words: string, person: Person, asked: string): string[] {
  return units.flatMap((unit) =>
    forbidden(person, unit)
      .filter((kind) => {
        const mark = marksOf(unit)[kind];
        return words.includes(mark) && !asked.includes(mark);
      })
      .map((kind) => `${kind} of ${unit}`),
  );
}

function forbidden(person: Person, unit: Unit): (keyof Marks)[] {
  if (!isIn(person) || !(seesCase(person, unit) || seesEntry(person, unit)))
    return ['public', 'personal', 'sensitive', 'hidden', 'draft', 'income'];
  return seesWhole(person, unit) || keepsEntry(person, unit) ? [] : ['personal', 'sensitive', 'income'];
}

/** Watches what is stored; on PostgreSQL nothing. */
function watcher(): () => boolean {
  const { place } = marked.office;
  if (!('path' in place)) return () => false;
  const database = new DatabaseSync(place.path, { readOnly: true });
  const commits = database.prepare('pragma data_version');
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const counts = tables.map(({ name }) => `(select count(*) from "${name}")`);
  const revisions = ['"case"', 'register_entry', 'draft'].map((name) => `(select sum(revision) from ${name})`);
  const rows = database.prepare(`select ${[...counts, ...revisions].map((one, at) => `${one} as c${at}`).join(', ')}`);
  const read = () => ({ version: JSON.stringify(commits.get()), rows: JSON.stringify(rows.get()) });
  let last = read();
  // A commit of what was taken back again is one too, so the rows are counted when there was any.
  return () => {
    if (JSON.stringify(commits.get()) === last.version) return false;
    const before = last.rows;
    last = read();
    return last.rows !== before;
  };
}

/** Streams that go on for ever, and signing out. */
function isApart({ method, url }: InjectOptions): boolean {
  const isStream = String(url).startsWith('/api/events') && !String(url).endsWith('?once=true');
  return isStream || (method === 'DELETE' && String(url).startsWith('/api/session'));
}

/** Refused sign-ins and passwords are counted. */
const isCounted = (url: string): boolean => url.startsWith('/api/session');

test('whatever is sent, nothing breaks, nothing of others is told, and what is refused changes nothing', {
  timeout: 36_000_000,
}, async () => {
  const hasChanged = watcher();
  const met = new Map<number, number>();
  const found: string[] = [];
  for (let sent = 0; sent < runs; sent += 1) {
    const operation = dice.pick(operations);
    const person = dice.pick(people);
    const friendly = requestOf(operation, dice, {}, knownFor(operation));
    const request = dice.once(2) ? madeHostile(friendly, dice) : friendly;
    if (isApart(request)) continue;
    const reply = await marked.send(person, request);
    const { statusCode } = reply;
    const isChanged = hasChanged();
    const told = leaks(wordsOf(reply), person, JSON.stringify(request));
    const wrong = [
      ...(statusCode < 500 ? [] : [reply.body.slice(0, 300)]),
      ...told.map((mark) => `tells ${mark}`),
      ...(statusCode >= 400 && !isCounted(String(request.url)) && isChanged ? ['changes something'] : []),
    ];
    if (wrong.length > 0)
      found.push(`${sent} ${person} ${JSON.stringify(request).slice(0, 800)} → ${statusCode} ${wrong}`);
    if (found.length > 20) break;
    met.set(statusCode, (met.get(statusCode) ?? 0) + 1);
  }
  expect(found).toEqual([]);
  if (runs > 1000) console.log(JSON.stringify(Object.fromEntries(met)));
  expect(met.get(200) ?? 0).toBeGreaterThan(runs / 20);
});
