import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchDefinitions } from '../definition/publish.service.ts';
import { runDueJobs } from '../jobs/run-due-jobs.ts';
import { runSweeps } from '../jobs/run-sweeps.ts';
import type { Account } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { reviewFiles } from './race-forms.ts';
import { type Answer, atOnce, type RaceOffice, raceOffice } from './race-office.ts';

/**
 * What two people, or a person and the clock, do to one case at the same moment. Each race is run a few times; `HEARTH_LONG=1` runs it
 * 500 times (`HEARTH_ROUNDS`: as often as it says), on each database. Whoever comes first, there is one end of the story, and it is in the history.
 */
const long = process.env.HEARTH_LONG === '1';
const rounds = Number(process.env.HEARTH_ROUNDS ?? (long ? 500 : 3));
/** A batch of so many is one race. */
const batches = long ? { rounds: 20, size: 500 } : { rounds: 1, size: 12 };

let office: RaceOffice;
const ends = new Map<string, Map<string, number>>();
beforeAll(async () => {
  office = await raceOffice();
});
afterAll(async () => {
  if (long) for (const [race, seen] of ends) console.table({ [race]: Object.fromEntries(seen) });
  await office.close();
});

interface Begun {
  id: string;
  revision: number;
  /** Open work by the account whose inbox it is in. */
  work: (account: Account) => Promise<{ url: string; revision: number }>;
}

async function begun(task: string): Promise<Begun> {
  const opened = await office.post('wang', '/api/cases', { task, document: { 标题: '争办' } });
  const { case: draft, workItem } = opened.body;
  const handedIn = { outcome: 'submit', revision: draft.revision };
  const { body } = await office.post('wang', `/api/work-items/${workItem.id}/complete`, handedIn);
  const { id, revision } = body.case;
  const work = async (account: Account) => {
    const { workItems } = (await office.get(account, `/api/cases/${id}`)).body;
    const mine = workItems.find((item: { mine: boolean }) => item.mine);
    return { url: `/api/work-items/${mine.id}`, revision };
  };
  return { id, revision, work };
}

const complete = (
  account: Account,
  { url, revision }: { url: string; revision: number },
  outcome: string,
  key?: string,
) => office.post(account, `${url}/complete`, { outcome, revision }, key);

/** How the case stands: its result, or who has the work. */
async function standing(id: string): Promise<string> {
  const { case: now, workItems } = (await office.get('wang', `/api/cases/${id}`)).body;
  const open = workItems.map(({ assignee }: { assignee: string }) => assignee);
  if (now.status === 'ended') expect(open, 'an ended case has no work').toEqual([]);
  return now.status === 'ended' ? now.result : `open: ${open.join(', ')}`;
}

/** One end, no timer left behind, and a history from which all of it can be worked out again. */
async function expectOneEnd(id: string, moves = 0): Promise<void> {
  const events = await office.db.selectFrom('case_event').select('type').where('case_id', '=', id).execute();
  expect(events.filter(({ type }) => type === 'case-migrated')).toHaveLength(moves);
  expect(events.filter(({ type }) => type === 'case-ended')).toHaveLength(1);
  expect(await office.db.selectFrom('job').select('timer_id').where('case_id', '=', id).execute()).toEqual([]);
}

const note = (race: string, answers: Answer[], stands: string): string => {
  const end = `${answers.map(({ said }) => said).join(' | ')} → ${stands}`;
  const seen = ends.get(race) ?? new Map<string, number>();
  ends.set(race, seen.set(end, (seen.get(end) ?? 0) + 1));
  return end;
};

const whole = async () => expect((await verifyHistory(office.db)).broken).toEqual([]);

/** Runs a race again and again; every end of it must be one of these. */
function race(
  title: string,
  allowed: readonly string[],
  run: (round: number) => Promise<{ id: string; answers: Answer[] }>,
) {
  test(title, { timeout: 3_600_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, answers } = await run(round);
      const stands = await standing(id);
      expect(allowed).toContain(note(title, answers, stands));
      if (!stands.startsWith('open')) await expectOneEnd(id);
    }
    await whole();
  });
}

race('two last signers', ['200 | 200 → agreed'], async (round) => {
  const { id, work } = await begun('two-sign');
  const [own, above] = [await work('zhao'), await work('chen')];
  const answers = await atOnce(round, [
    () => complete('zhao', own, 'approve'),
    () => complete('chen', above, 'approve'),
  ]);
  return { id, answers };
});

race(
  'a veto against the last approval',
  ['200 | 200 → refused', '409 already-decided | 200 → refused'],
  async (round) => {
    const { id, work } = await begun('two-of-three');
    const [own, above, root] = [await work('zhao'), await work('chen'), await work('wu')];
    expect((await complete('zhao', own, 'approve')).said).toBe('200');
    const answers = await atOnce(round, [
      () => complete('chen', above, 'approve'),
      () => complete('wu', root, 'reject'),
    ]);
    return { id, answers };
  },
);

race(
  'a withdrawal against an approval',
  ['200 | 409 stale-revision → agreed', '409 work-item-cancelled | 200 → withdrawn'],
  async (round) => {
    const { id, work, revision } = await begun('review');
    const review = await work('chen');
    const answers = await atOnce(round, [
      () => complete('chen', review, 'agree'),
      () => office.post('wang', `/api/cases/${id}/interrupt`, { interrupt: 'withdraw', revision }),
    ]);
    return { id, answers };
  },
);

race(
  'the deadline of a vote against the last voter',
  ['200 → refused', '409 already-decided → agreed'],
  async (round) => {
    office.setNow('2025-03-03T01:00:00Z');
    const { id, work } = await begun('assembly');
    const [own, above] = [await work('zhao'), await work('chen')];
    expect((await complete('zhao', own, 'approve')).said).toBe('200');
    office.setNow('2025-03-20T01:00:00Z');
    const answers: Answer[] = [];
    const fire = office.servers.map(({ hearth }) => async () => {
      const { failures } = await runDueJobs(hearth);
      expect(failures).toEqual([]);
    });
    await atOnce(round, [async () => void answers.push(await complete('chen', above, 'reject')), ...fire]);
    return { id, answers };
  },
);

race(
  'a transfer against the completion',
  ['200 | 409 already-completed → agreed', '403 not-your-work | 200 → open: 李芳'],
  async (round) => {
    const { id, work } = await begun('review');
    const { url, revision } = await work('chen');
    const answers = await atOnce(round, [
      () => complete('chen', { url, revision }, 'agree'),
      () => office.post('chen', `${url}/transfer`, { to: 'li', revision }),
    ]);
    return { id, answers };
  },
);

race(
  'a double click',
  ['200 | 409 already-completed → agreed', '409 already-completed | 200 → agreed'],
  async (round) => {
    const { id, work } = await begun('review');
    const review = await work('chen');
    const click = () => complete('chen', review, 'agree');
    return { id, answers: await atOnce(round, [click, click]) };
  },
);

race('a double click that says it is one', ['200 | 200 → agreed'], async (round) => {
  const { id, work } = await begun('review');
  const review = await work('chen');
  const click = () => complete('chen', review, 'agree', `click ${id}`);
  const answers = await atOnce(round, [click, click]);
  expect(answers[0]?.body).toEqual(answers[1]?.body);
  return { id, answers };
});

test('a migration against the decision', { timeout: 3_600_000 }, async () => {
  const publish = async (step: 'review' | 'look') =>
    (await office.post('admin', '/api/definitions', reviewFiles(step))).body;
  // Published and taken back, so that cases begin on the old version.
  const { version: to } = await publish('look');
  const { version: from } = await publish('review');
  for (const { hearth } of office.servers) await watchDefinitions(hearth);
  const wish = { from, to, steps: { review: 'look' } };
  for (let round = 0; round < rounds; round += 1) {
    const { id, work } = await begun('review');
    const review = await work('chen');
    const answers: Answer[] = [];
    expect((await office.post('admin', '/api/definitions/review/migrations', wish)).said).toBe('200');
    await atOnce(round, [
      async () => {
        // The pass looks for its cases first.
        await setTimeout(round % 25);
        answers.push(await complete('chen', review, 'agree'));
      },
      ...office.servers.slice(0, 1).map(
        ({ hearth }) =>
          () =>
            runSweeps(hearth),
      ),
    ]);
    const { definition } = await office.db
      .selectFrom('case')
      .select('definition')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    // Decided first, it stays on its version; moved first, it is decided on the new one.
    const moved = definition === to;
    const race = 'a migration against the decision';
    expect(note(race, answers, `${await standing(id)}, ${moved ? 'moved' : 'not moved'}`)).toMatch(/^200 → agreed/);
    await expectOneEnd(id, moved ? 1 : 0);
  }
  await whole();
});

test('a batch with three conflicts', { timeout: 3_600_000 }, async () => {
  const title = 'a batch with three conflicts';
  for (let round = 0; round < batches.rounds; round += 1) {
    const cases = [];
    for (let index = 0; index < batches.size; index += 1) cases.push(await begun('review'));
    const works: (Awaited<ReturnType<Begun['work']>> & { id: string })[] = [];
    for (const { id, work } of cases) works.push({ id, ...(await work('chen')) });
    // The first ones, where the batch begins, or some where it comes by later.
    const at = round % 2 === 0 ? [0, 1, 2] : [0.1, 0.2, 0.3].map((share) => Math.floor(share * batches.size));
    const [withdrawn, refused, handed] = at.map((index) => works[index] ?? raise());
    if (!withdrawn || !refused || !handed) return raise();
    const items = works.map(({ url, revision }) => ({ id: url.replace('/api/work-items/', ''), revision }));
    const [batch, ...others] = await atOnce(round, [
      () => office.post('chen', '/api/work-items/batch', { items, outcome: 'agree' }),
      () =>
        office.post('wang', `/api/cases/${withdrawn.id}/interrupt`, {
          interrupt: 'withdraw',
          revision: withdrawn.revision,
        }),
      () => complete('chen', refused, 'refuse'),
      () => office.post('chen', `${handed.url}/transfer`, { to: 'li', revision: handed.revision }),
    ]);
    const answers = batch?.body.items ?? [];
    const ends = ['withdrawn', 'refused', 'open: 李芳'];
    for (const [index, place] of at.entries()) {
      const other = others[index]?.said === '200';
      expect(answers[place].done, 'one of the two has it').toBe(!other);
      expect(await standing(cases[place]?.id ?? '')).toBe(other ? ends[index] : 'agreed');
    }
    const rest = answers.filter((_: unknown, index: number) => !at.includes(index));
    expect(rest.every(({ done }: { done: boolean }) => done)).toBe(true);
    note(title, others, `${batch?.body.done} done`);
    for (const { id } of cases) if (!(await standing(id)).startsWith('open')) await expectOneEnd(id);
  }
  await whole();
});

function raise(): never {
  throw new Error('the batch is too small');
}
