import { fileURLToPath } from 'node:url';
import type { Definition } from '@hearth/definition';
import { loadForms } from '@hearth/engine';
import type { Json } from '@hearth/expression';
import type { CaseState } from '@hearth/kernel';
import { type Db, insertAccount, insertPerson, insertPostHolding, openDatabase } from '@hearth/storage';
import { temporaryPlace } from '@hearth/storage/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { castUnits } from '../cast.ts';
import { engineOffice } from '../engine-office.ts';
import { describeFailure, play } from '../play.ts';
import { readScenarios } from '../read-scenarios.ts';
import type { Scenario } from '../scenario.ts';
import { type Marks, marksOf } from './shipped-marks.ts';
import { isWithin, keeps, postsNamedBy, type Stranger, sees, seesWhole } from './shipped-rule.ts';

const folder = fileURLToPath(new URL('../../../../forms', import.meta.url));
const forms = await loadForms(folder);
const { place, remove } = await temporaryPlace();
const office = await engineOffice(forms, place);
const db: Db = openDatabase(place);
afterAll(async () => {
  await db.destroy();
  await office.close();
  await remove();
});

/**
 * One task and some of the posts that it names; others for each `HEARTH_SEED`, more tasks with `HEARTH_RUNS`. All tasks and all posts with
 * `HEARTH_LONG=1`.
 */
const isLong = process.env.HEARTH_LONG === '1';
const seed = Number(process.env.HEARTH_SEED ?? 1);
const some = <T>(all: readonly T[], count: number): T[] =>
  isLong ? [...all] : all.map((_, at) => all[(at + seed) % all.length] as T).slice(0, count);
const sampled = some(forms.forms, Number(process.env.HEARTH_RUNS ?? 1));

/** A post that no definition names. */
const beside = 'nowhere-named';
const root = castUnits.find(({ parent }) => parent === null)?.id ?? '';

/** People of every kind around a unit: each post at the unit, right above it and at the top; all posts beside and below; none; gone; new. */
function strangersAround(unit: string, named: readonly string[]): Stranger[] {
  const parent = castUnits.find(({ id }) => id === unit)?.parent;
  const above = [...new Set([unit, parent ?? unit, root])];
  const elsewhere = castUnits.filter(({ id }) => !isWithin(unit, id));
  const all = (at: string) => named.map((post) => ({ post, unit: at }));
  return [
    ...above.flatMap((at) => some(named, 3).map((post) => ({ account: `${post}-${at}`, posts: [{ post, unit: at }] }))),
    ...elsewhere.map(({ id }) => ({ account: `all-${id}`, posts: all(id) })),
    { account: `beside-${unit}`, posts: [{ post: beside, unit }] },
    { account: 'postless', posts: [] },
    { account: `left-${unit}`, posts: all(unit), state: 'left' },
    { account: `new-${unit}`, posts: all(unit), state: 'new' },
    { account: 'admin-there', posts: [{ post: 'admin', unit: root }] },
  ];
}

const registers = (forms.registers ?? []).map(({ register }) => register);

const employed = new Set<string>();

/** They come when everything is done, so that nobody asked them for anything before. */
async function employ(task: string, { account, posts, state }: Stranger): Promise<string> {
  const id = `${task}-${account}`;
  if (employed.has(id)) return id;
  employed.add(id);
  await insertPerson(db, { id, name: `某${employed.size}`, ...(state === 'left' && { lastDay: '2001-01-01' }) });
  await insertAccount(db, { name: id, personId: id, passwordHash: '', mustChange: state === 'new' });
  for (const { post, unit } of posts) {
    const holding = { id: `${id}-${post}-${unit}`, personId: id, post, unitId: unit };
    await insertPostHolding(db, { ...holding, from: '2000-01-01', to: null });
  }
  return id;
}

/** Every way on which something of a case may come out to somebody. */
function waysOut(
  definition: Definition,
  one: string,
  { closed, files }: Marks,
): [method: 'GET' | 'POST', url: string][] {
  const { id, task, form } = definition;
  const item = `${one}.1`;
  const get = (url: string): ['GET', string] => ['GET', url];
  const asked = closed.slice(0, 3).map((text) => encodeURIComponent(text));
  return [
    get(`/api/cases/${one}`),
    get(`/api/cases/${one}/history`),
    get(`/api/cases?task=${id}&pageSize=200`),
    get(`/api/exports?task=${id}&format=csv`),
    get(`/api/exports?task=${id}&format=json`),
    ...(task.papers ?? []).map((paper) => get(`/api/cases/${one}/papers/${paper.id}`)),
    ...files.slice(0, 2).map((file) => get(`/api/files/${file}`)),
    ...asked.map((text) => get(`/api/cases?task=${id}&q=${text}`)),
    ...form.fields
      .filter(({ sensitivity }) => sensitivity !== 'public')
      .slice(0, 2)
      .map(({ key }) => get(`/api/cases?task=${id}&sort=${encodeURIComponent(key)}`)),
    ...definition.figures
      .slice(0, 2)
      .map((figure) => get(`/api/statistics?figure=${encodeURIComponent(`${id}.${figure.id}`)}&by=unit`)),
    ...registers.map(({ id: register }) => get(`/api/registers/${register}?pageSize=200`)),
    get(`/api/figures?task=${id}`),
    get('/api/payments?pageSize=200'),
    get('/api/payments/file?format=csv'),
    get('/api/work-items?pageSize=200'),
    get('/api/notifications?pageSize=200'),
    get('/api/events?once=true'),
    get('/api/board'),
    get('/api/schedules?pageSize=200'),
    // What is refused tells nothing either.
    ['POST', `/api/work-items/${item}/complete`],
    ['POST', `/api/cases/${one}/correct`],
  ];
}

/** What somebody was told on some way that the rule keeps from them, or was not shown though they may see it. */
async function wrongFor(definition: Definition, state: CaseState, marks: Marks, stranger: Stranger): Promise<string[]> {
  const as = await employ(definition.id, stranger);
  const whole = seesWhole(definition, state, stranger);
  const may = sees(definition, state, stranger) || whole;
  const isKeeper = keeps(registers, state.unit, stranger);
  const wrong: string[] = [];
  for (const [method, url] of waysOut(definition, state.id, marks)) {
    const reply = await office.answer(
      as,
      method,
      url,
      method === 'POST' ? { outcome: 'x', document: {}, revision: 0, reason: 'x' } : undefined,
    );
    const { statusCode, payload: words } = reply;
    const inRegister = url.startsWith('/api/registers/');
    const told = (texts: string[]) =>
      texts.filter((text) => words.includes(text) && !decodeURIComponent(url).includes(text));
    const tell = (what: string) =>
      wrong.push(`${stranger.account} ${method} ${decodeURIComponent(url)} ${statusCode}: ${what}`);
    if (statusCode >= 500) tell('a fault');
    if (!whole && !(inRegister && isKeeper)) for (const text of told(marks.closed)) tell(`tells ${text}`);
    // What a case has written into a register is public there to everybody who sees the register, as the name of an enterprise.
    if (!may && !inRegister) for (const text of told(marks.public)) tell(`tells ${text}`);
    if (url === `/api/cases/${state.id}` && statusCode < 300 !== may) tell(may ? 'kept from who may see it' : 'seen');
    if (url === `/api/cases/${state.id}` && whole) {
      const kept = marks.closed.filter((text) => !words.includes(text));
      if (kept.length === marks.closed.length && kept.length > 0) tell('shows masks to who sees it whole');
    }
    if (url.includes('/api/files/') && statusCode < 300 && !whole) tell('gives an attachment');
    if (url.includes('&q=') && !whole && reply.json().total > 0) tell('is found by a value that is masked');
    if (url.includes('&sort=') && statusCode < 300) tell('is sorted by a value that is masked');
  }
  return wrong;
}

const isMarked = (marks: Marks): boolean => marks.public.length + marks.closed.length > 0;

/** The cases so far, with everything that is written in them. */
async function casesSoFar(): Promise<{ ids: ReadonlySet<string>; words: string }> {
  const rows = await db.selectFrom('case').select(['id', 'document']).execute();
  return { ids: new Set(rows.map(({ id }) => id)), words: rows.map(({ document }) => document).join('\n') };
}

/** What a story writes into its case, before anything is worked out from it. */
const writtenIn = ({ steps }: Scenario): Record<string, Json> =>
  Object.assign({}, ...steps.map((step) => ('start' in step ? step.start : 'do' in step ? step.set : {})));

/** The case that the story began, with everything written in other cases. Those of the same task that it opened through links are seen by the same people. */
async function caseOf(task: string, before: ReadonlySet<string>): Promise<{ state: CaseState; others: string }> {
  const rows = await db.selectFrom('case').select(['id', 'task', 'document']).orderBy('opened_at').execute();
  const begun = rows.find((row) => row.task === task && !before.has(row.id));
  if (!begun) throw new Error(`the story of ${task} left no case`);
  const others = rows.filter((row) => before.has(row.id) || row.task !== task).map(({ document }) => document);
  return { state: await office.look(begun.id), others: others.join('\n') };
}

describe.each(sampled.map(({ definition }) => [definition.task.title, definition] as const))('%s', (_, definition) => {
  test('comes out whole, masked or not at all, as the definition says, on every way to everybody', {
    timeout: 600_000,
  }, async () => {
    const names = JSON.stringify(await office.ask('admin', 'GET', '/api/org'));
    const stories = (await readScenarios(`${folder}/${definition.id}`)).map(({ scenario }) => scenario);
    const before = await casesSoFar();
    const known = `${names}\n${before.words}`;
    const story = stories.find((one) => isMarked(marksOf(definition, writtenIn(one), known)));
    if (!story) throw new Error('no story writes anything that can be known again');
    const failure = await play(story, definition, office.of(definition.id));
    expect(failure && describeFailure(story, failure)).toBeUndefined();
    const { state, others } = await caseOf(definition.id, before.ids);
    const marks = marksOf(definition, state.document as Record<string, Json>, `${others}\n${names}`);
    expect(isMarked(marks)).toBe(true);
    const wrong: string[] = [];
    for (const stranger of strangersAround(state.unit, postsNamedBy(definition))) {
      wrong.push(...(await wrongFor(definition, state, marks, stranger)));
    }
    expect(wrong).toEqual([]);
  });
});
