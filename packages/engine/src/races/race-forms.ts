import type { LoadedForm } from '../definition/load-forms.ts';
import { everyLevel, formOf } from '../testing/test-forms.ts';

/** Whose turn it is at the moment of the race: one step after the application, and two ways to end it. */
function contested(id: string, title: string, step: object): LoadedForm {
  return formOf(sourceOf(id, title, step));
}

const sourceOf = (id: string, title: string, step: object) => ({
  task: {
    id,
    title,
    family: 'H',
    description: '同一时刻两个人办同一件事。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '争〔{year}〕{seq}号' },
    caseTitle: '标题',
  },
  form: {
    schema: { type: 'object', additionalProperties: false, properties: { 标题: { type: 'string' } } },
  },
  workflow: {
    results: [
      { id: 'agreed', title: '同意', tone: 'success' },
      { id: 'refused', title: '不同意', tone: 'failure' },
      { id: 'withdrawn', title: '已撤回', tone: 'neutral' },
    ],
    steps: [
      {
        id: 'apply',
        type: 'userTask',
        title: '申请',
        who: { actor: 'initiator' },
        fields: { edit: ['标题'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      step,
    ],
    interrupts: [{ id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, end: 'withdrawn' }],
  },
});

const chairs = [
  { id: 'own', title: '本级主席', who: { post: 'chair', unit: 'case' } },
  { id: 'above', title: '上级主席', who: { post: 'chair', unit: 'superior' } },
  { id: 'root', title: '县主席', who: { post: 'chair', unit: 'root' } },
];
const signOff = { type: 'signOff', title: '会签', onRejected: { end: 'refused' } };

const review = (id: string) => ({
  id,
  type: 'userTask',
  title: '审核',
  who: { post: 'chair', unit: 'superior', not: ['initiator'] },
  batch: true,
  handOver: { transfer: 'unit' },
  outcomes: [
    { id: 'agree', title: '同意', tone: 'primary' },
    { id: 'refuse', title: '不同意', tone: 'danger', end: 'refused' },
  ],
});

/** Tasks that end by two signatures, by two of three unless somebody objects, by a vote with a deadline, and by one review. */
export const raceForms = (): LoadedForm[] => [
  contested('two-sign', '两人会签', { ...signOff, id: 'sign', mode: 'all', parties: chairs.slice(0, 2) }),
  contested('two-of-three', '三人签其二', { ...signOff, id: 'sign', mode: { count: 2 }, veto: true, parties: chairs }),
  contested('assembly', '限时表决', {
    ...signOff,
    id: 'sign',
    mode: { present: '1/3', approve: '1/2', of: 'present', strict: true },
    due: { workingDays: 1 },
    parties: chairs,
  }),
  contested('review', '上级审核', review('review')),
];

/** The files of the task of one review, as an administrator publishes them: its step is called `review`, in another version `look`. */
export function reviewFiles(step: 'review' | 'look'): Record<string, string> {
  const files = sourceOf('review', '上级审核', review(step));
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]));
}
