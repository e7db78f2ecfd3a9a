import type { Json } from '@hearth/expression';
import type { Definition } from './definition.ts';
import type { JsonObject } from './json/equal.ts';
import { parseDefinition } from './parse/index.ts';

/** A small task with one of most things: the tests break it in one place at a time. */
export interface SampleFiles {
  task: JsonObject;
  form: JsonObject;
  workflow: JsonObject;
  figures: Json;
}

export const posts = [
  { id: 'clerk', title: '经办人', levels: ['township', 'grassroots'] },
  { id: 'chair', title: '工会主席', levels: ['county', 'township', 'grassroots'] },
  { id: 'finance', title: '财务', levels: ['county'] },
];

/** A fresh copy of the sample's files. */
export function sampleFiles(): SampleFiles {
  return structuredClone({ task, form, workflow, figures }) as unknown as SampleFiles;
}

/** The sample as a definition, changed first if asked. */
export function sample(change: (files: SampleFiles) => void = () => {}): Definition {
  const files = sampleFiles();
  change(files);
  const { definition, problems } = parseDefinition(files, { posts });
  if (!definition) throw new Error(`the sample is broken: ${JSON.stringify(problems)}`);
  return definition;
}

const task = {
  id: 'household-aid',
  title: '困难家庭救助',
  family: 'H',
  description: '受理、审核、公示、发放。',
  start: { posts: ['clerk'], levels: ['township', 'grassroots'] },
  numbering: { pattern: '救助〔{year}〕{seq:4}号', per: 'task' },
  caseTitle: 'substring(姓名, 1, 1) + "某家庭"',
  list: ['姓名', '救助金额'],
  settings: {
    低保标准: { title: '当地低保标准', value: 800, unit: '元/月', basis: 'local' },
    审核工作日: { title: '审核期限', value: 5, unit: '工作日', basis: 'practice' },
  },
  readers: [{ post: 'chair' }],
};

const form = {
  schema: {
    type: 'object',
    required: ['姓名', '家庭人口', '困难类别', '家庭成员'],
    properties: {
      姓名: { type: 'string', maxLength: 40, sensitivity: 'personal', mask: 'name' },
      身份证号: { kind: 'resident-id', sensitivity: 'sensitive' },
      家庭人口: { type: 'integer', minimum: 1, maximum: 20, measureWord: '人' },
      困难类别: { type: 'string', enum: ['特困', '困难', '临时'] },
      致困原因: { type: 'string', maxLength: 500, visibleWhen: '困难类别 = "临时"', requiredWhen: '困难类别 = "临时"' },
      家庭成员: {
        type: 'array',
        minItems: 1,
        rowTitle: '称呼',
        items: {
          type: 'object',
          required: ['称呼'],
          properties: {
            称呼: { type: 'string' },
            月收入: { type: 'number', direction: 'in' },
            核实: { type: 'boolean' },
          },
          rules: [{ id: 'income', assert: '月收入 >= 0', message: '收入不能为负', at: ['月收入'] }],
        },
      },
      人均月收入: { type: 'number', decimals: 2, computed: 'sum(家庭成员.月收入) / 家庭人口' },
      救助金额: { type: 'number', kind: 'money', direction: 'out', maximum: 20000 },
      经办单位: { kind: 'org-unit' },
      发放日期: { type: 'string', format: 'date' },
      证明: { kind: 'file', maxFiles: 3 },
      填写须知: { kind: 'note', description: '请如实填写。' },
    },
    rules: [
      {
        id: 'standard',
        assert: '人均月收入 <= 2 * 低保标准',
        message: '人均月收入超过低保标准的两倍',
        at: ['家庭成员'],
        level: 'warning',
      },
    ],
  },
};

const review = {
  id: 'review',
  type: 'userTask',
  title: '主席审核',
  who: { post: 'chair', not: ['initiator'] },
  fields: { edit: ['救助金额', '发放日期'], require: ['救助金额'] },
  outcomes: [
    { id: 'agree', title: '同意', tone: 'primary' },
    {
      id: 'back',
      title: '退回补正',
      comment: 'required',
      incomplete: true,
      return: { to: 'apply', resume: 'here', max: 3 },
    },
    { id: 'refuse', title: '不予救助', comment: 'required', end: 'refused' },
  ],
  due: { workingDays: { setting: '审核工作日' } },
  remind: [1],
};

const workflow = {
  results: [
    { id: 'paid', title: '已发放', tone: 'success' },
    { id: 'refused', title: '不予救助', tone: 'failure' },
    { id: 'withdrawn', title: '已撤回', tone: 'neutral' },
  ],
  steps: [
    {
      id: 'apply',
      type: 'userTask',
      title: '填写申请',
      who: { actor: 'initiator' },
      fields: {
        edit: [
          '姓名',
          '身份证号',
          '家庭人口',
          '困难类别',
          '致困原因',
          '家庭成员.称呼',
          '家庭成员.月收入',
          '经办单位',
          '证明',
        ],
      },
      outcomes: [{ id: 'submit', title: '提交' }],
    },
    review,
    {
      id: 'visit',
      type: 'forEach',
      title: '逐人核实',
      in: '家庭成员',
      rowTitle: '称呼',
      steps: [
        {
          id: 'verify',
          type: 'userTask',
          title: '核实收入',
          who: { post: 'clerk' },
          fields: { edit: ['核实'], require: ['核实'] },
          outcomes: [{ id: 'done', title: '已核实' }],
        },
      ],
    },
    {
      id: 'route',
      type: 'choice',
      title: '按类别办理',
      branches: [
        {
          id: 'notice',
          title: '需要公示',
          when: '困难类别 in ("特困", "困难")',
          steps: [
            {
              id: 'post-up',
              type: 'publicNotice',
              title: '公示',
              who: { post: 'clerk' },
              show: [{ field: '姓名', mask: 'name' }, { field: '困难类别' }],
              workingDays: 5,
              onUpheld: { return: { to: 'review', resume: 'replay', max: 1 } },
            },
          ],
        },
        { id: 'direct', title: '直接发放', when: '困难类别 = "临时"', steps: [] },
      ],
    },
    {
      id: 'sign',
      type: 'signOff',
      title: '会签',
      parties: [
        { id: 'chair', title: '主席', who: { post: 'chair' } },
        { id: 'finance', title: '财务', who: { post: 'finance', unit: { ancestor: 'county' } } },
      ],
      mode: 'all',
      onRejected: { end: 'refused' },
    },
  ],
  interrupts: [
    { id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, until: 'visit', end: 'withdrawn' },
  ],
};

const figures = [
  { id: 'households', title: '救助户数', kind: 'flow', results: ['paid'], measure: { count: true }, unit: '户' },
  {
    id: 'amount',
    title: '救助金额',
    kind: 'flow',
    results: ['paid'],
    measure: { sum: '救助金额' },
    date: '发放日期',
    unit: '元',
  },
  {
    id: 'verified',
    title: '核实人数',
    kind: 'flow',
    over: '家庭成员',
    where: '核实 = true',
    measure: { count: true },
    unit: '人',
  },
  { id: 'members', title: '家庭成员', kind: 'flow', over: '家庭成员', measure: { count: true }, unit: '人' },
  {
    id: 'rate',
    title: '核实率',
    kind: 'rate',
    over: '家庭成员',
    where: '核实 = true',
    measure: { count: true },
    of: 'members',
    unit: '%',
    decimals: 1,
  },
];
