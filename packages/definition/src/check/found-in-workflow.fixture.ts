import { type Break, step } from '../parse/broken.fixture.ts';

/** The fourth step as a choice between branches with these guards. */
export const choice =
  (...guards: (string | undefined)[]): Break =>
  (files) => {
    step(files, 3).branches = guards.map((when, index) => ({
      id: `b${index}`,
      title: `第${index}支`,
      ...(when ? { when } : {}),
      steps: [],
    }));
  };

/** What is wrong with the steps, how it gets wrong, and what has to be found where. */
export const foundInWorkflow: [string, Break, string, string][] = [
  ['an option without branch', choice('困难类别 = "特困"', '困难类别 = "困难"'), 'choice-incomplete', '/steps/3'],
  [
    'an option with two branches',
    choice('困难类别 = "特困"', '困难类别 in ("特困", "临时")', undefined),
    'choice-overlaps',
    '/steps/3/branches/1/when',
  ],
  ['a truth value without no', choice('核准 = true'), 'choice-incomplete', '/steps/3'],
  ['a number between two branches', choice('家庭人口 < 3', '家庭人口 > 3'), 'choice-incomplete', '/steps/3'],
  ['a number in two branches', choice('家庭人口 <= 3', '家庭人口 >= 3'), 'choice-overlaps', '/steps/3/branches/1/when'],
  ['a blank that no branch takes', choice('救助金额 < 500', '救助金额 >= 500'), 'choice-incomplete', '/steps/3'],
  ['a text that cannot be tried', choice('姓名 = "甲"'), 'choice-without-otherwise', '/steps/3'],
  [
    'a step after the end',
    (f) => (f.workflow.steps as unknown[]).splice(1, 0, { id: 'stop', type: 'end', title: '完', result: 'paid' }),
    'step-unreachable',
    '/steps/2',
  ],
  ['a step after a task that always returns', (f) => step(f, 1).outcomes.shift(), 'step-unreachable', '/steps/2'],
  [
    'a return without limit',
    (f) => delete step(f, 1).outcomes[1].return.max,
    'return-unbounded',
    '/steps/1/outcomes/1/return',
  ],
  [
    'an objection without limit',
    (f) => delete step(f, 3).branches[0].steps[0].onUpheld.return.max,
    'return-unbounded',
    '/steps/3/branches/0/steps/0/onUpheld/return',
  ],
  [
    'a result that nothing leads to',
    (f) => (f.workflow.results as unknown[]).push({ id: 'lost', title: '丢失', tone: 'neutral' }),
    'result-unreached',
    '/results/3',
  ],
  [
    'two branches that write one field',
    (f) => (f.workflow.steps as unknown[]).push(together('救助金额', '救助金额')),
    'parallel-writes',
    '/steps/5/branches/1/steps/0',
  ],
  [
    'a group and its column at once',
    (f) => (f.workflow.steps as unknown[]).push(together('家庭成员', '家庭成员.核实')),
    'parallel-writes',
    '/steps/5/branches/1/steps/0',
  ],
  [
    'a required field that nobody may edit',
    (f) => step(f, 1).fields.require.push('核准日期'),
    'required-not-editable',
    '/steps/1/fields/require/1',
  ],
  [
    'an outcome that needs such a field',
    (f) => (step(f, 1).outcomes[0].require = ['核准日期']),
    'required-not-editable',
    '/steps/1/outcomes/0/require/0',
  ],
  [
    'a required field without any step',
    (f) => ((f.form.schema as { required: string[] }).required = ['核准日期']),
    'required-never-filled',
    '/schema/properties/核准日期',
  ],
  [
    'a guard that reads ahead',
    (f) => {
      choice('核准 = true', undefined)(f);
      (f.workflow.steps as unknown[]).push(together('核准', '发放日期'));
    },
    'read-before-written',
    '/steps/3/branches/0/when',
  ],
  [
    'a due date that reads ahead',
    (f) => (step(f, 1).due = { on: '核准日期' }),
    'read-before-written',
    '/steps/1/due/on',
  ],
  [
    'a name in public',
    (f) => delete step(f, 3).branches[0].steps[0].show[0].mask,
    'notice-unmasked',
    '/steps/3/branches/0/steps/0/show/0',
  ],
  [
    'a name quoted in public',
    (f) => (step(f, 3).branches[0].steps[0].text = '"公示" + 姓名'),
    'notice-quotes',
    '/steps/3/branches/0/steps/0/text',
  ],
  ['a reminder before the work', (f) => (step(f, 1).remind = [5]), 'remind-too-early', '/steps/1/remind/0'],
  [
    'a term of no days',
    (f) => {
      step(f, 1).due = { workingDays: 0 };
      step(f, 1).remind = [];
    },
    'due-at-once',
    '/steps/1/due',
  ],
  [
    'a post that a level has not',
    (f) => (step(f, 1).who = { post: 'finance', unit: { ancestor: 'township' } }),
    'post-not-at-level',
    '/steps/1/who',
  ],
  [
    'a post that must wait for ever',
    (f) => (step(f, 1).who = { post: 'finance', ifNobody: 'wait' }),
    'post-not-at-level',
    '/steps/1/who',
  ],
];

/** Two branches at once, each with a step that may change one field. */
export function together(one: string, other: string) {
  const branch = (id: string, edit: string) => ({
    id,
    title: id,
    steps: [
      {
        id: `task-${id}`,
        type: 'userTask',
        title: id,
        who: { post: 'clerk' },
        fields: { edit: [edit] },
        outcomes: [{ id: 'ok', title: '好' }],
      },
    ],
  });
  return { id: 'both', type: 'parallel', title: '同时', branches: [branch('a', one), branch('b', other)] };
}
