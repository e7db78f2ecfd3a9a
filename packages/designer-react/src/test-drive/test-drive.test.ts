// @vitest-environment node
import { parseDefinition, parseScenario } from '@hearth/definition/parse';
import { describe, expect, test } from 'vitest';
import { shipped, shippedPosts, shippedTasks } from '../../test/shipped.ts';
import { act, type Drive, type Driven, moveClock, openCase, startDrive } from './drive.ts';
import { inboxOf } from './inbox.ts';
import { officeOf } from './office.ts';
import { sampleAnswers } from './sample-answers.ts';
import { sampleStart } from './sample-cases.ts';
import { scenarioOf } from './scenario-of.ts';
import { goalsOf, type Walked, walkPaths } from './walk-paths.ts';

const levels = ['county', 'township', 'grassroots'].map((id) => ({ id, title: id }));
const office = officeOf({ posts: shippedPosts, levels });
const definitionOf = (task: string) => parseDefinition({ ...shipped(task) }, { posts: shippedPosts }).definition!;

function must(done: Driven): Drive {
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.drive;
}

/** Walks a task to the end of what can be found. */
const walks = new Map<string, Walked>();
function walked(task: string): Walked {
  const known = walks.get(task);
  if (known) return known;
  const walk = walkPaths(definitionOf(task), office, sampleStart);
  for (;;) {
    const step = walk.next();
    if (!step.done) continue;
    walks.set(task, step.value);
    return step.value;
  }
}

describe('a case that is played', () => {
  const definition = definitionOf('legal-aid');
  const start = startDrive(definition, office, 'hengda', '2026-03-02T01:00:00.000Z');

  test('shows whose work waits, and moves on only by those people', () => {
    const drive = must(openCase(start, 'clerk'));
    const [line] = inboxOf(drive);
    expect(line).toMatchObject({ people: ['clerk'] });
    const refused = act(drive, 'chair', { type: 'complete', item: line!.item.id, outcome: 'submit' });
    expect(refused).toMatchObject({ ok: false });
    expect(inboxOf(drive)).toHaveLength(1);
  });

  test('what falls due while the clock is moved happens at its own moment', () => {
    const { paths } = walked('three-party-meeting');
    const { moments } = paths[0]!;
    const waiting = moments.find(({ state }) => Object.keys(state?.timers ?? {}).length > 0)!;
    const [timer] = Object.values(waiting.state!.timers).sort((a, b) => (a.at < b.at ? -1 : 1));
    const later = moveClock(waiting, '2027-01-01T00:00:00.000Z');
    expect(later.events.find((event) => event.type === 'timer-fired')?.at).toBe(timer!.at);
    expect(later.now).toBe('2027-01-01T00:00:00.000Z');
    expect(later.steps.at(-1)).toEqual({ clock: later.now });
  });
});

/** `HEARTH_LONG=1` walks every task that ships: two minutes. */
const walkedTasks = process.env.HEARTH_LONG ? shippedTasks : ['three-party-meeting', 'quarterly-relief'];

test('all paths: every step, branch and outcome is come by, and every case ends', { timeout: 600_000 }, () => {
  for (const task of walkedTasks) {
    const { paths, missed, all } = walked(task);
    expect({ task, missed, all }).toEqual({ task, missed: [], all: goalsOf(definitionOf(task)).size });
    expect(paths.filter(({ end }) => end !== 'ended')).toEqual([]);
  }
});

test('a step for which nobody is left is told, not passed over', () => {
  const draft = shipped('three-party-meeting');
  const steps = draft.workflow.steps as { id: string; who?: object; type: string }[];
  const last = steps.findLastIndex(({ type }) => type === 'userTask');
  const blocked = steps.map((step, at) =>
    at === last ? { ...step, who: { post: 'lawyer', unit: 'case', ifNobody: 'wait', not: ['initiator'] } } : step,
  );
  const lonely = officeOf({ posts: shippedPosts.filter(({ id }) => id !== 'lawyer'), levels });
  const { definition } = parseDefinition(
    { ...draft, workflow: { ...draft.workflow, steps: blocked } as never },
    { posts: shippedPosts },
  );
  const walk = walkPaths(definition!, lonely, sampleStart);
  expect(walk.take(6).some(({ end }) => end === 'stuck')).toBe(true);
});

test('a run is kept as a scenario that the language takes', () => {
  const { paths } = walked('quarterly-relief');
  const { drive } = paths.find(({ end, problems }) => end === 'ended' && problems.length === 0)!;
  const scenario = scenarioOf(drive, '试办');
  expect(parseScenario(JSON.stringify(scenario), 'trial.json').problems).toEqual([]);
  expect(scenario).toMatchObject({ unit: drive.unit, expect: { status: 'ended', result: drive.state?.result } });
  expect((scenario.steps as object[])[0]).toHaveProperty('start');
});

test('made-up rows are about different people, of the sex and the age that their numbers say', () => {
  const group = definitionOf('employment-training').form.fields.find(({ key }) => key === '学员')!;
  const sampling = { today: '2026-03-02', pick: () => 0, rows: () => 3, mentioned: new Map() };
  const { 学员: rows } = sampleAnswers([group], () => true, sampling) as { 学员: Record<string, string>[] };
  expect(rows.map(({ 身份证号, 性别 }) => [身份证号, 性别])).toEqual([
    ['11010519491231002X', '女'],
    ['429988197605121017', '男'],
    ['110105198506150049', '女'],
  ]);
});
