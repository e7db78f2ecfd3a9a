import { parseRegister } from '@hearth/definition/parse';
import type { Json } from '@hearth/storage';
import type { LoadedForms } from '../definition/load-forms.ts';
import { messageOf } from '../problems/catalogue.ts';
import { everyLevel, formOf, testPosts } from './test-forms.ts';

/** Households in need: kept by clerks, found by resident id; how many they are counts at a date. */
const households = {
  register: {
    id: 'households',
    title: '困难家庭台账',
    family: 'H',
    description: '长期帮扶的家庭。',
    entryTitle: '户主',
    identifiers: [['身份证号'], ['户主', '住址']],
    list: ['户主', '家庭人口', '累计救助'],
    maintain: { posts: ['clerk'], levels: everyLevel },
    belongsTo: 'unit',
    dated: ['家庭人口'],
  },
  form: {
    schema: {
      type: 'object',
      required: ['户主'],
      additionalProperties: false,
      properties: {
        户主: { type: 'string', maxLength: 40, sensitivity: 'personal', mask: 'name' },
        身份证号: { type: 'string', kind: 'resident-id', sensitivity: 'personal' },
        住址: { type: 'string' },
        家庭人口: { type: 'integer', minimum: 1 },
        累计救助: { type: 'number', kind: 'money', direction: 'out' },
        挂靠单位: { type: 'string', kind: 'org-unit' },
        建档日期: { type: 'string', format: 'date' },
        享受低保: { type: 'boolean', sensitivity: 'sensitive' },
        成员: {
          type: 'array',
          sensitivity: 'sensitive',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { 姓名: { type: 'string' }, 月收入: { type: 'number', kind: 'money', direction: 'in' } },
          },
        },
      },
    },
  },
};

/** A visit that writes the register, asks for a payment, tells the chair, and opens a check of the household and waits for it. */
const visit = {
  task: {
    id: 'visit',
    title: '走访慰问',
    family: 'H',
    description: '走访困难家庭，发放慰问金。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '访〔{year}〕{seq}号' },
    caseTitle: '户主',
    unique: [
      { id: 'large', key: ['身份证号'], when: '慰问金 > 5000', message: '大额慰问一户只有一次' },
      { id: 'often', key: ['身份证号'], message: '本户还有别的慰问', level: 'warning', results: ['done'] },
    ],
    links: [
      {
        id: 'check',
        title: '入户核查',
        back: '来自走访',
        task: 'household-check',
        set: [{ field: '户主', to: '户主' }],
      },
      {
        id: 'again',
        title: '再次核查',
        back: '来自走访',
        task: 'household-check',
        by: { posts: ['clerk'] },
        set: [{ field: '户主', to: '户主' }],
      },
    ],
  },
  form: {
    schema: {
      type: 'object',
      required: ['户主', '慰问金'],
      additionalProperties: false,
      properties: {
        户主: { type: 'string', maxLength: 40 },
        身份证号: { type: 'string', kind: 'resident-id', sensitivity: 'personal' },
        家庭人口: { type: 'integer' },
        慰问金: { type: 'number', kind: 'money', direction: 'out' },
        家庭: { type: 'string', kind: 'register-ref', register: 'households' },
        邻户: { type: 'string', kind: 'register-ref', register: 'households', where: '家庭人口 > 1' },
        核查结果: { type: 'string' },
      },
    },
  },
  workflow: {
    results: [{ id: 'done', title: '已走访', tone: 'success' }],
    steps: [
      {
        id: 'plan',
        type: 'userTask',
        title: '走访登记',
        who: { actor: 'initiator' },
        fields: { edit: ['户主', '身份证号', '家庭人口', '慰问金', '邻户'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'book',
        type: 'automatic',
        title: '入账',
        register: [
          {
            register: 'households',
            entry: '家庭',
            set: [
              { field: '户主', to: '户主' },
              { field: '身份证号', to: '身份证号' },
              { field: '家庭人口', to: '家庭人口' },
              { field: '累计救助', to: '慰问金' },
            ],
            keep: '家庭',
          },
        ],
        notify: [{ to: { post: 'chair', unit: 'case' }, title: '"走访慰问"', text: '"已登记：" + 户主' }],
        pay: [{ payee: '户主', amount: '慰问金', purpose: '"慰问金"', account: '身份证号' }],
      },
      {
        id: 'check',
        type: 'automatic',
        title: '开出核查',
        open: [{ link: 'check', wait: true, take: [{ field: '核查结果', from: '结论' }] }],
      },
      {
        id: 'close',
        type: 'userTask',
        title: '办结',
        who: { actor: 'initiator' },
        outcomes: [{ id: 'done', title: '办结', tone: 'primary' }],
      },
    ],
  },
};

const householdCheck = {
  task: {
    id: 'household-check',
    title: '入户核查',
    family: 'H',
    description: '核实家庭情况。',
    start: { posts: ['chair'], levels: everyLevel },
    numbering: { pattern: '核〔{year}〕{seq}号' },
    caseTitle: '户主',
  },
  form: {
    schema: {
      type: 'object',
      required: ['户主', '结论'],
      additionalProperties: false,
      properties: { 户主: { type: 'string' }, 结论: { type: 'string' } },
    },
  },
  workflow: {
    results: [{ id: 'checked', title: '已核查', tone: 'success' }],
    steps: [
      {
        id: 'look',
        type: 'userTask',
        title: '核查',
        who: { post: 'chair', unit: 'case' },
        fields: { edit: ['结论'] },
        outcomes: [{ id: 'done', title: '完成', tone: 'primary' }],
      },
    ],
  },
};

/** Two tasks that open one another's cases, and the register that they write. */
export function effectForms(): Pick<LoadedForms, 'forms' | 'registers'> {
  const { register, problems } = parseRegister(households, { posts: testPosts });
  if (!register) throw new Error(problems.map((one) => `${one.path} ${messageOf(one, 'en')}`).join('\n'));
  return {
    forms: [formOf(visit), formOf(householdCheck)],
    registers: [{ register, source: households as unknown as Json }],
  };
}
