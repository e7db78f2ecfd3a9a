import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const schemas = '../../packages/definition/schemas';
const filled = { 事由: '购置急救箱', 日期: '2026-03-02' };
const said = (outcome: string) => ({
  as: 'township-chair',
  do: 'approve',
  outcome,
  ...(outcome !== 'agree' && { comment: '说明理由' }),
});
const handled = { as: 'clerk', do: 'handle', outcome: 'finish', set: { 办理情况: '已购置并发放' } };

/** The files of a task to begin with, by path in its folder: an application that the union above decides, and how each way ends. */
export function taskFiles(id: string, title: string): Record<string, unknown> {
  return {
    'task.json': taskFile(id, title),
    'form.json': formFile(title),
    'workflow.json': workflowFile(),
    'figures.json': figuresFile(title),
    'scenarios/approved.json': story('同意后办结', [said('agree'), handled], 'done', 1),
    'scenarios/refused.json': story('不同意', [said('refuse')], 'refused', 0),
    'scenarios/returned.json': story('退回补正后同意', [said('back'), again, said('agree'), handled], 'done', 1),
    'scenarios/withdrawn.json': story('发起人撤回', [{ as: 'clerk', interrupt: 'withdraw' }], 'withdrawn', 0),
  };
}

const again = { as: 'clerk', do: 'apply', outcome: 'submit', set: { 事由: '购置急救箱两个' } };

const taskFile = (id: string, title: string) => ({
  $schema: `${schemas}/task.schema.json`,
  id,
  title,
  family: 'M',
  description: `${title}：申请、审批、办理。`,
  start: { posts: ['clerk'], levels: ['grassroots'] },
  numbering: { pattern: `${title}〔{year}〕{seq:3}号`, per: 'task' },
  caseTitle: '事由',
  list: ['事由', '日期'],
  settings: { 审批工作日: { title: '审批期限', value: 5, unit: '工作日', basis: 'practice' } },
  retentionYears: 10,
});

const formFile = (title: string) => ({
  $schema: `${schemas}/form.schema.json`,
  schema: {
    type: 'object',
    title,
    required: ['事由', '日期'],
    properties: {
      事由: { type: 'string', maxLength: 100 },
      日期: { type: 'string', format: 'date', prefill: 'today()' },
      说明: { kind: 'long-text', maxLength: 1000 },
      办理情况: { kind: 'long-text', maxLength: 1000 },
    },
  },
});

const workflowFile = () => ({
  $schema: `${schemas}/workflow.schema.json`,
  results: [
    { id: 'done', title: '已办结', tone: 'success' },
    { id: 'refused', title: '不予办理', tone: 'failure' },
    { id: 'withdrawn', title: '已撤回', tone: 'neutral' },
  ],
  steps: [
    {
      id: 'apply',
      type: 'userTask',
      title: '填写申请',
      who: { actor: 'initiator' },
      fields: { edit: ['事由', '日期', '说明'] },
      outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
    },
    {
      id: 'approve',
      type: 'userTask',
      title: '上级工会审批',
      who: { post: 'chair', unit: 'superior', not: ['initiator'] },
      outcomes: [
        { id: 'agree', title: '同意', tone: 'primary' },
        {
          id: 'back',
          title: '退回补正',
          comment: 'required',
          incomplete: true,
          return: { to: 'apply', resume: 'here', max: 3 },
        },
        { id: 'refuse', title: '不同意', tone: 'danger', comment: 'required', end: 'refused' },
      ],
      due: { workingDays: { setting: '审批工作日' } },
      remind: [1],
    },
    {
      id: 'handle',
      type: 'userTask',
      title: '办理登记',
      who: { post: 'clerk' },
      fields: { edit: ['办理情况'], require: ['办理情况'] },
      outcomes: [{ id: 'finish', title: '办结', tone: 'primary' }],
    },
  ],
  interrupts: [
    {
      id: 'withdraw',
      title: '撤回',
      kind: 'withdraw',
      who: { actor: 'initiator' },
      until: 'handle',
      end: 'withdrawn',
    },
  ],
});

const figuresFile = (title: string) => ({
  $schema: `${schemas}/figures.schema.json`,
  figures: [
    {
      id: 'handled',
      title,
      kind: 'flow',
      results: ['done'],
      measure: { count: true },
      date: '办结日期',
      unit: '件',
    },
  ],
});

const story = (title: string, steps: object[], result: string, count: number) => ({
  $schema: `../${schemas}/scenario.schema.json`,
  title,
  now: '2026-03-02T09:00:00+08:00',
  unit: 'hengda',
  steps: [{ as: 'clerk', start: filled, outcome: 'submit' }, ...steps],
  expect: { status: 'ended', result, open: [], figures: { handled: count } },
});

function main([id, title = id]: string[]): void {
  if (!id || !title || !/^[a-z]+(-[a-z0-9]+)*$/.test(id)) {
    console.error('usage: npm run new:task -- <kebab-id> [中文名称]');
    process.exitCode = 2;
    return;
  }
  const folder = new URL(`../../../forms/${id}/`, import.meta.url);
  mkdirSync(new URL('scenarios/', folder), { recursive: true });
  for (const [path, file] of Object.entries(taskFiles(id, title)))
    writeFileSync(new URL(path, folder), `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
  console.log(`forms/${id} is there; then: npm run hearth check forms/${id}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
