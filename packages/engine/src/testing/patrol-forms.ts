import type { LoadedForms } from '../definition/load-forms.ts';
import { effectForms } from './effect-forms.ts';
import { everyLevel, formOf } from './test-forms.ts';

/** Patrols: the clerk of a mill each week, the chair above each month, and a visit to each household each quarter. */
const patrol = {
  task: {
    id: 'patrol',
    title: '巡查',
    family: 'E',
    description: '按周期巡查。',
    start: { posts: ['clerk', 'chair'], levels: everyLevel },
    numbering: { pattern: '巡〔{year}〕{seq}号' },
    caseTitle: '内容',
    schedules: [
      {
        id: 'weekly',
        title: '基层每周巡查',
        every: 'week',
        for: { levels: ['grassroots'] },
        post: 'clerk',
        from: '2025-02-24',
        set: [{ field: '内容', to: '"例行巡查 " + string(期初)' }],
      },
      {
        id: 'monthly',
        title: '镇级每月督查',
        every: 'month',
        for: { levels: ['township'] },
        post: 'chair',
        due: { workingDays: 10 },
      },
      {
        id: 'households',
        title: '每季走访困难家庭',
        every: 'quarter',
        for: { register: 'households', where: '家庭人口 >= 2' },
        post: 'clerk',
        set: [{ field: '内容', to: '"走访" + 户主' }],
      },
    ],
  },
  form: {
    schema: {
      type: 'object',
      required: ['内容'],
      additionalProperties: false,
      properties: {
        内容: { type: 'string', maxLength: 200 },
        支出: { type: 'number', kind: 'money', direction: 'out' },
      },
    },
  },
  workflow: {
    results: [
      { id: 'done', title: '已巡查', tone: 'success' },
      { id: 'withdrawn', title: '已撤回', tone: 'neutral' },
    ],
    steps: [
      {
        id: 'look',
        type: 'userTask',
        title: '巡查登记',
        who: { actor: 'initiator' },
        fields: { edit: ['*'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'check',
        type: 'userTask',
        title: '复核',
        who: { post: 'chair', unit: 'superior' },
        outcomes: [{ id: 'agree', title: '同意', tone: 'primary' }],
      },
    ],
    interrupts: [{ id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, end: 'withdrawn' }],
  },
  figures: [
    { id: 'patrols', title: '巡查次数', kind: 'flow', measure: { count: true }, unit: '次', quota: true },
    { id: 'spent', title: '巡查支出', kind: 'flow', measure: { sum: '支出' }, unit: '元', direction: 'out' },
    { id: 'weekly_rate', title: '每周巡查完成率', kind: 'cadence', schedule: 'weekly', unit: '%', decimals: 1 },
  ],
};

/** Recurring work over units and over a register. */
export function patrolForms(): Pick<LoadedForms, 'forms' | 'registers'> {
  const { registers = [] } = effectForms();
  return { forms: [formOf(patrol)], registers };
}
