import type { LoadedForm } from '../definition/load-forms.ts';
import { everyLevel, formOf } from './test-forms.ts';

/**
 * A visit to a family in need: reviewed above (work that may be handed over, signed beside, done in batches), paid, accounted for. Money may
 * come first and papers later. The chair of the unit above may correct data, also afterwards.
 */
const relief = {
  task: {
    id: 'relief',
    title: '临时救助',
    family: 'H',
    description: '职工家庭遇急难，先审核后给付。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '救〔{year}〕{seq}号' },
    caseTitle: '姓名',
    correct: [{ post: 'chair', unit: 'superior' }],
  },
  form: {
    schema: {
      type: 'object',
      required: ['姓名', '金额'],
      additionalProperties: false,
      properties: {
        姓名: { type: 'string', maxLength: 40 },
        金额: { type: 'number', kind: 'money', direction: 'out' },
        意见: { type: 'string' },
      },
    },
  },
  workflow: {
    results: [
      { id: 'paid', title: '已给付', tone: 'success' },
      { id: 'refused', title: '不予救助', tone: 'failure' },
    ],
    steps: [
      {
        id: 'apply',
        type: 'userTask',
        title: '申请',
        who: { actor: 'initiator' },
        fields: { edit: ['姓名', '金额'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'review',
        type: 'userTask',
        title: '审核',
        who: { post: ['chair', 'clerk'], unit: 'superior', not: ['initiator'] },
        fields: { edit: ['意见'] },
        batch: true,
        handOver: { transfer: 'holders', delegate: 'unit', addSigner: true },
        outcomes: [
          { id: 'agree', title: '同意', tone: 'primary' },
          { id: 'refuse', title: '不同意', tone: 'danger', comment: 'required', end: 'refused' },
        ],
      },
      {
        id: 'pay',
        type: 'userTask',
        title: '给付',
        who: { actor: 'initiator' },
        outcomes: [{ id: 'done', title: '已给付', tone: 'primary' }],
      },
    ],
    emergencies: [
      {
        id: 'at-once',
        title: '特事特办',
        who: { post: 'chair', unit: 'superior' },
        skipTo: 'pay',
        owes: ['review'],
        within: { workingDays: 5 },
        reason: true,
      },
    ],
  },
};

/** The definition on which work changes hands and money comes before papers. */
export const reliefForm = (): LoadedForm => formOf(relief);
