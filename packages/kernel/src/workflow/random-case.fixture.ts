import type { Definition, Emergency, Outcome, Return, SignOff, Step, Text, UserTask } from '@hearth/definition';
import fc from 'fast-check';
import type { Document, WorkItem } from './case-state.ts';
import type { Command } from './command.ts';
import { apply, define, type Story } from './story.fixture.ts';
import { handOverTo } from './views/hand-over-to.ts';
import { offersOf } from './views/offers.ts';
import { emergenciesFor } from './views/permissions.ts';

/** Random sound definitions and random commands for the laws that hold for all of them. */

type Plan =
  | { kind: 'task'; who: 'clerk' | 'chair'; back: Return['resume'] | undefined; due: boolean }
  | { kind: 'sign'; mode: SignOff<Text>['mode']; veto: boolean; ordered: boolean; back: Return['resume'] | undefined }
  | { kind: 'wait' | 'notice' | 'letters' | 'stop' | 'call' }
  | { kind: 'parallel'; join: 'all' | 'any' | { count: number }; branches: Plan[][] }
  | { kind: 'choice'; branches: Plan[][] }
  | { kind: 'each'; steps: Plan[] };

const handOver = { transfer: 'unit', delegate: 'unit', addSigner: true } as const;

const back = fc.option(fc.constantFrom<Return['resume']>('here', 'replay'), { nil: undefined });
const join = fc.constantFrom<'all' | 'any' | { count: number }>('all', 'any', { count: 2 });
const modes = fc.constantFrom<SignOff<Text>['mode']>(
  'all',
  'any',
  { count: 2 },
  { present: '2/3', approve: '1/2', of: 'present', strict: true },
);

const leaf: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('task' as const),
      who: fc.constantFrom('clerk' as const, 'chair' as const),
      back,
      due: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('sign' as const),
      mode: modes,
      veto: fc.boolean(),
      ordered: fc.boolean(),
      back: fc.option(fc.constantFrom<Return['resume']>('here', 'replay', 'onlyVetoers'), { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('wait' as const, 'notice' as const, 'letters' as const, 'stop' as const, 'call' as const),
    }),
  },
);

const { sequence } = fc.letrec<{ sequence: Plan[]; plan: Plan }>((tie) => ({
  sequence: fc.array(tie('plan'), { minLength: 1, maxLength: 3, depthIdentifier: 'plan' }),
  plan: fc.oneof(
    { depthIdentifier: 'plan', maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant('parallel' as const),
      join,
      branches: fc.array(tie('sequence'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      branches: fc.array(tie('sequence'), { minLength: 2, maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('each' as const), steps: tie('sequence') }),
  ),
}));

/** A definition: an application, then whatever the plan says, and a last task, so that there is something to skip to. */
export const randomDefinition: fc.Arbitrary<Definition> = sequence.map((plans) => definitionOf(plans));

/** Counts that every definition has, so that they can be held to the cases that they count. */
const figures = [
  { id: 'submitted', title: '申请', kind: 'flow', measure: { count: true }, unit: '件' },
  { id: 'ended', title: '办结', kind: 'flow', cases: 'ended', measure: { count: true }, date: '办结日期', unit: '件' },
  { id: 'running', title: '在办', kind: 'stock', cases: 'running', measure: { count: true }, unit: '件' },
];

const last: UserTask<Text> = {
  id: 'last',
  title: '归档',
  type: 'userTask',
  who: { post: 'clerk' },
  outcomes: [
    { id: 'done', title: '办好' },
    { id: 'return', title: '退回', return: { to: 'apply', resume: 'replay', max: 1 } },
  ],
};

function definitionOf(plans: Plan[]): Definition {
  const maker = new Maker();
  const steps = [apply, ...maker.sequence(plans, 'apply', false), last];
  return define({
    properties: {
      数: { type: 'number' },
      行: { type: 'array', items: { type: 'object', properties: { 值: { type: 'number' } } } },
    },
    steps,
    correct: [{ post: 'auditor', unit: 'root' }],
    links: [{ id: 'child', title: '开出', back: '来自', task: 'sketch', many: true }],
    emergencies: emergenciesOf(steps),
    figures,
    interrupts: [
      { id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, end: 'withdrawn' },
      { id: 'suspend', title: '中止', kind: 'suspend', who: { post: 'chair', unit: 'superior' } },
    ],
  });
}

/** Ways to skip to every later step behind work that can be owed. */
function emergenciesOf(steps: Step<Text>[]): Emergency<Text>[] {
  return steps.flatMap(({ id }, at) => {
    const owes = steps.slice(1, Math.max(at, 1)).filter(({ type }) => type === 'userTask' || type === 'signOff');
    if (owes.length === 0) return [];
    return {
      id: `to-${id}`,
      title: `跳到${id}`,
      who: { post: 'chair', unit: 'superior' },
      skipTo: id,
      owes: owes.map((step) => step.id),
      within: { workingDays: 2 },
      reason: true,
    };
  });
}

class Maker {
  #count = 0;

  sequence(plans: Plan[], first: string, inRow: boolean): Step<Text>[] {
    return plans.map((plan) => this.#step(plan, first, inRow));
  }

  #step(plan: Plan, target: string, inRow: boolean): Step<Text> {
    this.#count += 1;
    const base = { id: `s${this.#count}`, title: `第${this.#count}步` };
    switch (plan.kind) {
      case 'task':
        return { ...base, ...taskOf(plan, target, inRow) };
      case 'sign':
        return { ...base, ...signOf(plan, target) };
      case 'wait':
        return { ...base, type: 'wait', until: { workingDays: 2 } };
      case 'notice':
        return {
          ...base,
          type: 'publicNotice',
          who: { post: 'clerk' },
          show: [{ field: inRow ? '值' : '数' }],
          workingDays: 3,
          onUpheld: { return: { to: target, resume: 'replay', max: 1 } },
        };
      case 'letters':
        return {
          ...base,
          type: 'externalReply',
          who: { post: 'clerk' },
          bodies: ['a', 'b'].map((id) => ({ id, title: id })),
          onRejected: { return: { to: target, resume: 'here', max: 1 } },
        };
      case 'call':
        return { ...base, type: 'automatic', open: [{ link: 'child', wait: true }, { link: 'child' }] };
      case 'stop':
        return { ...base, type: 'end', result: 'refused' };
      case 'parallel':
        return { ...base, type: 'parallel', join: plan.join, branches: this.#branches(plan.branches, target, inRow) };
      case 'choice':
        return {
          ...base,
          type: 'choice',
          branches: this.#branches(plan.branches, target, inRow).map((branch, at) =>
            at === 0 ? { ...branch, when: '数 > 5' } : branch,
          ),
        };
      case 'each':
        if (inRow) return { ...base, type: 'automatic', set: [{ field: '值', to: '1' }] };
        return { ...base, type: 'forEach', in: '行', steps: this.sequence(plan.steps, target, true) };
    }
  }

  #branches(branches: Plan[][], target: string, inRow: boolean) {
    return branches.map((plans, at) => ({
      id: `b${at}`,
      title: `分支${at}`,
      steps: this.sequence(plans, target, inRow),
    }));
  }
}

function taskOf(
  { who, back: resume, due }: Plan & { kind: 'task' },
  to: string,
  inRow: boolean,
): Omit<UserTask<Text>, 'id' | 'title'> {
  const outcomes: Outcome[] = [
    { id: 'done', title: '办好' },
    { id: 'fail', title: '不行', end: 'refused' },
  ];
  if (resume) outcomes.push({ id: 'return', title: '退回', incomplete: true, return: { to, resume, max: 2 } });
  return {
    type: 'userTask',
    who: { post: who, unit: 'superior' },
    fields: { edit: inRow ? ['值'] : ['数', '行'] },
    handOver,
    outcomes,
    ...(due && { due: { workingDays: 1 } }),
  };
}

function signOf(
  { mode, veto, ordered, back: resume }: Plan & { kind: 'sign' },
  to: string,
): Omit<SignOff<Text>, 'id' | 'title'> {
  return {
    type: 'signOff',
    mode,
    veto,
    ordered,
    abstain: true,
    handOver,
    parties: ['clerk', 'chair', 'auditor'].map((post) => ({ id: post, title: post, who: { post, unit: 'root' } })),
    onRejected: resume ? { return: { to, resume, max: 1 } } : { continue: true },
  };
}

/** A command that may or may not be allowed now: `dice` chooses the item, the outcome and the person. */
export function randomCommand(story: Story, dice: readonly number[]): { actor: string | undefined; command: Command } {
  const [a = 0, b = 0, c = 0] = dice;
  const people = ['chen', 'tao', 'tian', 'tang', 'xu', 'xiao', 'root'];
  const items = Object.values(story.case.workItems);
  const open = items.filter(({ state }) => state === 'open');
  const item = a % 10 === 0 ? items[a % items.length] : open[a % Math.max(open.length, 1)];
  const able = item && people.find((person) => mayDo(story, person, item.assignee));
  const actor = (b % 8 === 0 ? people[b % people.length] : able) ?? 'chen';
  if (c % 29 === 0)
    return {
      actor: 'tian',
      command: story.case.status === 'suspended' ? { type: 'resume' } : { type: 'interrupt', interrupt: 'suspend' },
    };
  if (story.case.status === 'suspended') return { actor: 'tian', command: { type: 'resume' } };
  const urgent = c % 3 === 0 && emergenciesFor(story.definition, story.case, story.env('tian'))[a % 2]?.emergency;
  if (urgent) return { actor: 'tian', command: { type: 'emergency', emergency: urgent.id, reason: '急' } };
  if (c % 61 === 0) return { actor: 'chen', command: { type: 'interrupt', interrupt: 'withdraw' } };
  const notice = Object.values(story.case.steps).find(
    ({ state, data }) => state === 'active' && data?.until !== undefined,
  );
  if (notice && c % 5 === 0) return { actor: 'chen', command: { type: 'object', instance: notice.id, text: '异议' } };
  const answer = answerTo(story, b);
  if (answer && (c % 2 === 0 || !item)) return answer;
  if (c % 43 === 0) return { actor: 'xiao', command: { type: 'correct', changes: { 数: b % 10 }, reason: '写错' } };
  if (!item) return { actor, command: { type: 'fire', timer: `t${a % 9}` } };
  if (item.delegation && b % 2 === 0)
    return { actor: item.delegation.to, command: { type: 'hand-back', item: item.id } };
  const handed = c % 4 === 1 ? wayToHandOver(story, item, actor, b) : undefined;
  if (handed) return { actor, command: handed };
  if (item.role === 'replies')
    return { actor, command: { type: 'reply', item: item.id, body: b % 2 ? 'a' : 'b', agree: c % 3 > 0 } };
  if (c % 11 === 0) return { actor, command: { type: c % 2 ? 'claim' : 'release', item: item.id } };
  return { actor, command: completion(story, item.id, b, c) };
}

/** What the system answers to an effect that a step waits for. */
function answerTo(story: Story, b: number): { actor: undefined; command: Command } | undefined {
  const pending = Object.entries(story.case.effects ?? {});
  const [effect, found] = pending[b % Math.max(pending.length, 1)] ?? [];
  if (effect === undefined) return undefined;
  return {
    actor: undefined,
    command:
      found?.case === undefined
        ? { type: 'effect-done', effect, result: { case: `child-${effect}` } }
        : { type: 'linked-ended', effect, result: 'closed', values: {} },
  };
}

/** One of the ways in which the actor may hand the work over. */
function wayToHandOver(story: Story, { id: item }: WorkItem, actor: string, b: number): Command | undefined {
  const { transfer, delegate, addSigner } = handOverTo(story.definition, story.case, item, story.env(actor));
  const ways: Command[] = [
    ...transfer.map((to): Command => ({ type: 'transfer', item, to })),
    ...delegate.map((to): Command => ({ type: 'delegate', item, to })),
    ...addSigner.map((to): Command => ({ type: 'add-signer', item, to })),
  ];
  return ways[b % Math.max(ways.length, 1)];
}

function completion(story: Story, item: string, b: number, c: number): Command {
  const offers = offersOf(story.definition, story.case, item);
  const outcomes = offers?.outcomes ?? [];
  const outcome = (c % 4 > 0 ? outcomes[0] : outcomes[b % Math.max(outcomes.length, 1)])?.id ?? 'done';
  return { type: 'complete', item, outcome, comment: '说明', changes: changesFor(offers?.rights.edit ?? [], b, c) };
}

function changesFor(edit: string[], b: number, c: number): Document {
  if (edit.includes('值')) return { 值: c };
  if (!edit.includes('行') && !edit.includes('*')) return {};
  if (b % 3 > 0) return { 数: c % 10 };
  return { 数: c % 10, 行: ['x', 'y', 'z'].slice(0, c % 4).map((_row) => ({ _row, 值: b })) };
}

function mayDo(
  story: Story,
  person: string,
  { person: named, posts = [], exclude }: Story['case']['workItems'][string]['assignee'],
): boolean {
  if (exclude.includes(person)) return false;
  return named === person || posts.some(({ post, unit }) => (story.posts[`${post}@${unit}`] ?? []).includes(person));
}
