import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Definition } from '@hearth/definition';
import { expectSound, randomCommand, randomDefinition, Story } from '@hearth/kernel/testing';
import { type Db, migrateToLatest, openDatabase } from '@hearth/storage';
import { temporaryDatabase, testedDatabase } from '@hearth/storage/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyHistory } from '../verify/verify-history.ts';
import { RandomOffice } from './random-office.ts';

/** Random sound definitions and random commands through the whole engine; `HEARTH_LONG=1` plays ten thousand, `HEARTH_RUNS` as many as it says, `HEARTH_MINUTES` no longer than it says. */
const runs = Number(process.env.HEARTH_RUNS ?? (process.env.HEARTH_LONG === '1' ? 10_000 : 8));
const minutes = Number(process.env.HEARTH_MINUTES ?? 110);
const dice = fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(3)), { minLength: 5, maxLength: 25 });
const days = (count: number) => new Date(Date.parse('2026-04-20T01:00:00Z') + count * 86_400_000).toISOString();
const [first] = fc.sample(randomDefinition, { numRuns: 1, seed: 1 });

/** The tested database; on PostgreSQL the embedded one beside it, so that each command is compared. */
async function withOffices(work: (offices: RandomOffice[]) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-random-'));
  const tested = await temporaryDatabase();
  const beside = testedDatabase === 'postgres' ? openDatabase({ path: join(folder, 'hearth.db') }) : undefined;
  if (beside) await migrateToLatest(beside);
  const databases: Db[] = beside ? [tested.db, beside] : [tested.db];
  const offices: RandomOffice[] = [];
  for (const db of databases) offices.push(await RandomOffice.open(db, first as Definition));
  await work(offices);
  for (const office of offices) await office.close();
  await beside?.destroy();
  await tested.close();
  rmSync(folder, { recursive: true });
}

/** Does the same to all of them and expects the same of them. */
async function same<T>(offices: readonly RandomOffice[], ask: (office: RandomOffice) => Promise<T>): Promise<T> {
  const [one, ...others] = await Promise.all(offices.map(ask));
  for (const other of others) expect(other).toEqual(one);
  return one as T;
}

async function play(
  offices: readonly RandomOffice[],
  definition: Definition,
  throws: [number, number, number, number][],
) {
  await same(offices, (office) => office.begin(definition));
  const story = new Story(definition);
  for (const [at, [a, b, c, wait]] of throws.entries()) {
    if (wait === 0) await same(offices, (office) => office.wait(days(at * 2)));
    if (wait === 0) story.now = days(at * 2);
    const ids = await same(offices, (office) => office.casesOf(definition));
    // Mostly the case itself, sometimes one that it opened.
    const id = ids[c % 3 === 0 ? a % ids.length : 0] ?? '';
    story.state = await same(offices, (office) => office.stateOf(id));
    if (story.case.status === 'ended') continue;
    const { actor, command } = randomCommand(story, [a, b, c]);
    // What a step asks for, the engine does itself.
    if (command.type === 'open' || command.type === 'effect-done' || command.type === 'linked-ended') continue;
    await same(offices, (office) => office.send(id, command, actor));
    for (const one of ids) expectSound(await same(offices, (office) => office.stateOf(one)));
  }
}

/** Figures over all that was played, against the lists of the same cases. */
async function expectFiguresToEqualLists(office: RandomOffice): Promise<void> {
  const { items } = await office.get('/api/figures?task=sketch&from=2026-01-01&to=2099-12-31');
  const list = async (filter: string) => {
    const all: { id: string; submittedAt: string | null }[] = [];
    for (let page = 1; ; page += 1) {
      const found = await office.get(`/api/cases?task=sketch&pageSize=200&page=${page}&${filter}`);
      all.push(...found.items);
      if (found.items.length < found.pageSize) return all;
    }
  };
  const ended = await list('status=ended');
  const all = [...ended, ...(await list('status=running')), ...(await list('status=suspended'))];
  const counted = (id: string) => items.find((one: { id: string }) => one.id === id).cases.sort();
  // What was withdrawn before it was handed in counts nowhere.
  const idsOf = (cases: typeof all) =>
    cases.flatMap(({ id, submittedAt }) => (submittedAt === null ? [] : [id])).sort();
  for (const { value, cases } of items) expect(value).toBe(cases.length);
  expect(counted('ended')).toEqual(idsOf(ended));
  expect(counted('submitted')).toEqual(idsOf(all));
}

test('nothing is stuck, nobody is asked twice, figures equal their lists, and both databases hold the same', {
  timeout: 7_200_000,
}, async () => {
  await withOffices(async (offices) => {
    let played = 0;
    await fc.assert(
      fc.asyncProperty(randomDefinition, dice, async (definition, throws) => {
        await play(offices, definition, throws);
        played += 1;
      }),
      { numRuns: runs, interruptAfterTimeLimit: minutes * 60_000 },
    );
    console.log(`${played} random cases on ${testedDatabase}`);
    for (const office of offices) expect((await verifyHistory(office.db)).broken).toEqual([]);
    for (const office of offices) await expectFiguresToEqualLists(office);
    for (const table of ['case', 'case_event', 'work_item', 'job'] as const)
      await same(offices, async ({ db }) => {
        const rows = await db.selectFrom(table).selectAll().execute();
        return rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
      });
  });
});
