import type { LoadedForm } from '../definition/load-forms.ts';
import { everyLevel, formOf } from './test-forms.ts';

/** Help that is granted at once: personal and sensitive values of every sort, an attachment, a payment, a consent; kept for three years. */
const care = {
  task: {
    id: 'care',
    title: '关爱帮扶',
    family: 'H',
    description: '职工有困难，当场帮扶。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '关爱〔{year}〕{seq:4}号' },
    caseTitle: '姓名 + "（" + 类别 + "）"',
    purpose: '发放帮扶金',
    retentionYears: 3,
    correct: [{ post: 'chair', unit: 'superior' }],
  },
  form: {
    schema: {
      type: 'object',
      required: ['姓名', '金额'],
      additionalProperties: false,
      properties: {
        姓名: { type: 'string', sensitivity: 'personal', mask: 'name' },
        身份证号: { type: 'string', kind: 'resident-id', sensitivity: 'sensitive' },
        病情: { type: 'string', kind: 'long-text', sensitivity: 'sensitive', purpose: '核定帮扶金' },
        卡号: { type: 'string', kind: 'bank-card', sensitivity: 'sensitive' },
        同意: { type: 'boolean', consent: '本人同意使用病情和账户信息。', consentBy: '姓名' },
        类别: { type: 'string', enum: ['大病', '意外'] },
        月收入: { type: 'number', kind: 'money', direction: 'in', sensitivity: 'sensitive' },
        金额: { type: 'number', kind: 'money', direction: 'out' },
        家属: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: {
              姓名: { type: 'string', sensitivity: 'personal', mask: 'name' },
              月收入: { type: 'number', kind: 'money', direction: 'in', sensitivity: 'sensitive' },
            },
          },
        },
        证明: { kind: 'file' },
      },
    },
  },
  workflow: {
    results: [{ id: 'helped', title: '已帮扶', tone: 'success' }],
    steps: [
      {
        id: 'apply',
        type: 'userTask',
        title: '登记',
        who: { actor: 'initiator' },
        fields: { edit: ['*'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'pay',
        type: 'automatic',
        title: '付款',
        pay: [{ payee: '姓名', account: '卡号', amount: '金额', purpose: '"帮扶" + 姓名' }],
      },
    ],
  },
  figures: [
    { id: 'cases', title: '件数', kind: 'flow', measure: { count: true }, unit: '件' },
    { id: 'people', title: '人数', kind: 'flow', measure: { distinct: '身份证号' }, unit: '人' },
    { id: 'income', title: '收入', kind: 'flow', measure: { sum: '月收入' }, unit: '元', direction: 'in' },
    {
      id: 'relatives',
      title: '有收入的家属',
      kind: 'flow',
      over: '家属',
      where: '月收入 > 0',
      measure: { count: true },
      unit: '人',
    },
  ],
};

export const careForm = (): LoadedForm => formOf(care);
