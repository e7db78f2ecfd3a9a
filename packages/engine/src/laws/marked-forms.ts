import { parseRegister } from '@hearth/definition/parse';
import type { Json } from '@hearth/storage';
import type { LoadedForms } from '../definition/load-forms.ts';
import { messageOf } from '../problems/catalogue.ts';
import { everyLevel, formOf, testPosts } from '../testing/test-forms.ts';

/** Posts of the test union, and three more: one beside every task, one that may stop cases, one that the task names as a reader. */
const posts = [
  ...testPosts,
  { id: 'outsider', title: '外单位', levels: everyLevel },
  { id: 'stopper', title: '督查', levels: everyLevel },
  { id: 'reader', title: '查阅人', levels: everyLevel },
];

const values = (more: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    公开: { type: 'string', maxLength: 200 },
    个人: { type: 'string', maxLength: 200, sensitivity: 'personal' },
    机密: { type: 'string', kind: 'long-text', sensitivity: 'sensitive' },
    收入: { type: 'number', kind: 'money', direction: 'in', sensitivity: 'personal' },
    ...more,
  },
});

/** A task with every sensitivity on every way out: list, title, rows, attachment, payment, register, figures, schedule. */
const marked = {
  task: {
    id: 'marked',
    title: '访查',
    family: 'H',
    description: '每种敏感程度各有一项。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '访〔{year}〕{seq}号' },
    caseTitle: '公开 + " " + 个人',
    list: ['公开', '个人', '机密', '收入', '内部', '成员.机密'],
    readers: [{ post: 'reader', unit: 'superior' }],
    papers: [{ id: 'poster', title: '公示', masked: true, body: [{ fields: ['公开', '个人'] }] }],
    schedules: [{ id: 'weekly', title: '每周访查', every: 'week', for: { levels: ['grassroots'] }, post: 'clerk' }],
  },
  form: {
    schema: {
      ...values({
        内部: { type: 'string', maxLength: 200 },
        成员: { type: 'array', items: values() },
        材料: { type: 'object', kind: 'file', sensitivity: 'sensitive' },
        记录: { type: 'string', kind: 'register-ref', register: 'marked-people' },
        意见: { type: 'string' },
      }),
      required: ['公开'],
    },
  },
  workflow: {
    results: [
      { id: 'done', title: '已办结', tone: 'success' },
      { id: 'stopped', title: '已停办', tone: 'neutral' },
    ],
    steps: [
      {
        id: 'fill',
        type: 'userTask',
        title: '填报',
        who: { actor: 'initiator' },
        fields: { edit: ['公开', '个人', '机密', '收入', '内部', '成员', '材料'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'book',
        type: 'automatic',
        title: '入账',
        register: [
          {
            register: 'marked-people',
            entry: '记录',
            set: ['公开', '个人', '机密', '收入'].map((field) => ({ field, to: field })),
            keep: '记录',
          },
        ],
        notify: [{ to: { post: 'chair', unit: 'case' }, title: '"访查"', text: '"已登记：" + 公开' }],
        pay: [{ payee: '个人', amount: '1', purpose: '"慰问金"', account: '个人' }],
      },
      {
        id: 'review',
        type: 'userTask',
        title: '审核',
        who: { post: 'chair', unit: 'case' },
        fields: { edit: ['意见'], hide: ['内部'] },
        outcomes: [{ id: 'agree', title: '同意', tone: 'primary' }],
      },
    ],
    interrupts: [
      {
        id: 'stop',
        title: '停办',
        kind: 'cancel',
        who: { post: 'stopper', unit: 'case' },
        end: 'stopped',
        reason: true,
      },
    ],
  },
  figures: [
    { id: 'count', title: '访查件数', kind: 'flow', measure: { count: true }, unit: '件' },
    { id: 'ill', title: '涉密件数', kind: 'flow', measure: { count: true }, where: '机密 != null', unit: '件' },
    { id: 'income', title: '收入合计', kind: 'flow', measure: { sum: '收入' }, unit: '元', direction: 'in' },
  ],
};

const people = {
  register: {
    id: 'marked-people',
    title: '访查台账',
    family: 'H',
    description: '访查过的人。',
    entryTitle: '公开 + " " + 个人',
    identifiers: [['公开']],
    list: ['公开', '个人', '机密', '收入'],
    maintain: { posts: ['clerk'], levels: everyLevel },
    belongsTo: 'unit',
  },
  form: { schema: { ...values(), required: ['公开'] } },
};

/** A task and a register in which every value can be known by its mark. */
export function markedForms(): Partial<LoadedForms> {
  const { register, problems } = parseRegister(people, { posts });
  if (!register) throw new Error(problems.map((one) => `${one.path} ${messageOf(one, 'en')}`).join('\n'));
  return { forms: [formOf(marked, posts)], posts, registers: [{ register, source: people as unknown as Json }] };
}
