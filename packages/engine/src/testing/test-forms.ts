import type { PostKind } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import type { Json } from '@hearth/storage';
import type { LoadedForm } from '../definition/load-forms.ts';
import { messageOf } from '../problems/catalogue.ts';

export const everyLevel = ['county', 'township', 'grassroots'];

export const testPosts: PostKind[] = [
  { id: 'clerk', title: '经办人', levels: everyLevel },
  { id: 'chair', title: '工会主席', levels: everyLevel },
  { id: 'admin', title: '系统管理员', levels: ['county'] },
];

/**
 * A request for help: the clerk applies, the chair of the unit above reviews within five working days and may send it back.
 * It has a sensitive field, a date, an id of 18 digits, money and a list of relatives.
 */
const aid = {
  task: {
    id: 'aid-request',
    title: '困难帮扶申请',
    family: 'H',
    description: '职工遇到困难，由基层工会申请帮扶。',
    start: { posts: ['clerk'], levels: ['grassroots', 'township'] },
    numbering: { pattern: '帮扶〔{year}〕{seq:4}号' },
    caseTitle: '姓名',
    list: ['姓名', '申请金额', '病情'],
    papers: [
      { id: 'decision', title: '救助通知书', to: '姓名', body: [{ text: '"准予救助" + string(申请金额) + "元。"' }] },
      { id: 'poster', title: '拟救助公示', masked: true, body: [{ fields: ['姓名', '身份证号'] }] },
      { id: 'large', title: '大额救助审批表', when: '申请金额 > 100000', body: [{ rows: '家属', columns: ['称呼'] }] },
    ],
    settings: { 审核工作日: { title: '审核期限', value: 5, unit: '工作日', basis: 'practice' } },
  },
  form: {
    schema: {
      type: 'object',
      required: ['姓名', '申请金额'],
      additionalProperties: false,
      properties: {
        姓名: { type: 'string', maxLength: 40 },
        身份证号: { type: 'string', kind: 'resident-id', sensitivity: 'personal' },
        申请日期: { type: 'string', format: 'date' },
        申请金额: { type: 'number', kind: 'money', direction: 'out' },
        病情: { type: 'string', kind: 'long-text', sensitivity: 'sensitive' },
        家属: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { 称呼: { type: 'string' }, 月收入: { type: 'number', kind: 'money', direction: 'in' } },
          },
        },
        审核意见: { type: 'string', kind: 'long-text' },
      },
    },
  },
  workflow: {
    results: [
      { id: 'granted', title: '同意帮扶', tone: 'success' },
      { id: 'refused', title: '不予帮扶', tone: 'failure' },
      { id: 'withdrawn', title: '已撤回', tone: 'neutral' },
    ],
    steps: [
      {
        id: 'apply',
        type: 'userTask',
        title: '提出申请',
        who: { actor: 'initiator' },
        fields: { edit: ['姓名', '身份证号', '申请日期', '申请金额', '病情', '家属'], hide: ['审核意见'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'review',
        type: 'userTask',
        title: '上级审核',
        who: { post: 'chair', unit: 'superior', not: ['initiator'] },
        fields: { edit: ['审核意见'], require: ['审核意见'] },
        due: { workingDays: { setting: '审核工作日' } },
        remind: [1],
        outcomes: [
          { id: 'agree', title: '同意', tone: 'primary' },
          {
            id: 'back',
            title: '退回补正',
            comment: 'required',
            incomplete: true,
            return: { to: 'apply', resume: 'replay', max: 2 },
          },
          { id: 'refuse', title: '不予帮扶', tone: 'danger', comment: 'required', end: 'refused', incomplete: true },
        ],
      },
    ],
    interrupts: [
      { id: 'withdraw', title: '撤回', kind: 'withdraw', who: { actor: 'initiator' }, end: 'withdrawn', reason: true },
    ],
  },
  figures: [
    { id: 'requests', title: '申请件数', kind: 'flow', measure: { count: true }, unit: '件' },
    { id: 'amount', title: '申请金额合计', kind: 'flow', measure: { sum: '申请金额' }, unit: '元', direction: 'out' },
  ],
};

/** Two chairs sign together; all must approve. */
const joint = {
  task: {
    id: 'joint-notice',
    title: '联合通知',
    family: 'D',
    description: '两级工会主席联合签发。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '联〔{year}〕{seq}号' },
    caseTitle: '标题',
    list: ['标题'],
  },
  form: {
    schema: {
      type: 'object',
      required: ['标题'],
      additionalProperties: false,
      properties: { 标题: { type: 'string' } },
    },
  },
  workflow: {
    results: [
      { id: 'issued', title: '已签发', tone: 'success' },
      { id: 'not-issued', title: '未签发', tone: 'failure' },
    ],
    steps: [
      {
        id: 'draft',
        type: 'userTask',
        title: '起草',
        who: { actor: 'initiator' },
        fields: { edit: ['标题'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'sign',
        type: 'signOff',
        title: '会签',
        mode: 'all',
        parties: [
          { id: 'own', title: '本级主席', who: { post: 'chair', unit: 'case' } },
          { id: 'above', title: '上级主席', who: { post: 'chair', unit: 'superior' } },
        ],
        onRejected: { end: 'not-issued' },
      },
    ],
  },
};

/** An award: posted for objections, then two bodies outside are asked; it can be suspended. It carries a certificate as a file. */
const award = {
  task: {
    id: 'award',
    title: '评选表彰',
    family: 'K',
    description: '推荐先进职工，公示并征求外单位意见。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '{unit}评〔{year}〕{seq}号', per: 'unit' },
    caseTitle: '姓名',
    list: ['姓名'],
  },
  form: {
    schema: {
      type: 'object',
      required: ['姓名'],
      additionalProperties: false,
      properties: {
        姓名: { type: 'string', sensitivity: 'personal' },
        证明材料: { kind: 'file', sensitivity: 'sensitive' },
      },
    },
  },
  workflow: {
    results: [
      { id: 'awarded', title: '予以表彰', tone: 'success' },
      { id: 'not-awarded', title: '不予表彰', tone: 'failure' },
    ],
    steps: [
      {
        id: 'nominate',
        type: 'userTask',
        title: '推荐',
        who: { actor: 'initiator' },
        fields: { edit: ['*'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'notice',
        type: 'publicNotice',
        title: '公示',
        who: { actor: 'initiator' },
        show: [{ field: '姓名', mask: 'name' }],
        workingDays: 5,
        onUpheld: { end: 'not-awarded' },
      },
      {
        id: 'opinions',
        type: 'externalReply',
        title: '征求意见',
        who: { actor: 'initiator' },
        bodies: [{ id: 'tax', title: '税务局' }],
        veto: true,
        onRejected: { end: 'not-awarded' },
      },
    ],
    interrupts: [{ id: 'suspend', title: '中止', kind: 'suspend', who: { actor: 'initiator' } }],
  },
};

/**
 * An inspection where much is done at once: each hazard is put right by the clerk and looked at again by the chair, while the clerk above
 * amends the title and two chairs sign.
 */
const inspection = {
  task: {
    id: 'inspection',
    title: '联合检查',
    family: 'E',
    description: '隐患逐条整改复查，同时会签。',
    start: { posts: ['clerk'], levels: everyLevel },
    numbering: { pattern: '检〔{year}〕{seq}号' },
    caseTitle: '标题',
  },
  form: {
    schema: {
      type: 'object',
      required: ['标题'],
      additionalProperties: false,
      properties: {
        标题: { type: 'string' },
        说明: { type: 'string' },
        隐患: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { 名称: { type: 'string' }, 整改情况: { type: 'string' }, 复查意见: { type: 'string' } },
          },
        },
        已整改: { type: 'integer', computed: 'count(隐患[整改情况 != null])' },
      },
    },
  },
  workflow: {
    results: [
      { id: 'closed', title: '已销号', tone: 'success' },
      { id: 'not-signed', title: '未通过', tone: 'failure' },
    ],
    steps: [
      {
        id: 'record',
        type: 'userTask',
        title: '检查记录',
        who: { actor: 'initiator' },
        fields: { edit: ['标题', '隐患'] },
        outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
      },
      {
        id: 'at-once',
        type: 'parallel',
        title: '整改和会签',
        branches: [
          {
            id: 'hazards',
            title: '整改',
            steps: [
              {
                id: 'each',
                type: 'forEach',
                title: '逐条整改',
                in: '隐患',
                rowTitle: '名称',
                steps: [
                  {
                    id: 'rectify',
                    type: 'userTask',
                    title: '整改',
                    who: { actor: 'initiator' },
                    fields: { edit: ['整改情况'] },
                    outcomes: [{ id: 'done', title: '已整改', tone: 'primary' }],
                  },
                  {
                    id: 'recheck',
                    type: 'userTask',
                    title: '复查',
                    who: { post: 'chair', unit: 'case' },
                    fields: { edit: ['复查意见'] },
                    outcomes: [
                      { id: 'pass', title: '合格', tone: 'primary' },
                      { id: 'fail', title: '不合格', return: { to: 'rectify', resume: 'replay', max: 3 } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            id: 'amending',
            title: '补充',
            steps: [
              {
                id: 'amend',
                type: 'userTask',
                title: '补充说明',
                who: { post: 'clerk', unit: 'superior' },
                fields: { edit: ['标题', '说明'] },
                outcomes: [{ id: 'done', title: '补充完毕', tone: 'primary' }],
              },
              {
                id: 'amend-more',
                type: 'userTask',
                title: '再次补充',
                who: { post: 'clerk', unit: 'superior' },
                fields: { edit: ['标题', '说明'] },
                outcomes: [{ id: 'done', title: '补充完毕', tone: 'primary' }],
              },
            ],
          },
          {
            id: 'explaining',
            title: '说明',
            steps: [
              {
                id: 'explain',
                type: 'userTask',
                title: '本级说明',
                who: { post: 'chair', unit: 'case' },
                fields: { edit: ['说明'] },
                outcomes: [{ id: 'done', title: '说明完毕', tone: 'primary' }],
              },
            ],
          },
          {
            id: 'signing',
            title: '会签',
            steps: [
              {
                id: 'sign',
                type: 'signOff',
                title: '会签',
                mode: 'all',
                parties: [
                  { id: 'above', title: '上级主席', who: { post: 'chair', unit: 'superior' } },
                  { id: 'root', title: '县主席', who: { post: 'chair', unit: 'root' } },
                ],
                onRejected: { end: 'not-signed' },
              },
            ],
          },
        ],
      },
    ],
  },
};

/** The definition on which work goes on at several places at once. */
export const parallelForm = (): LoadedForm => formOf(inspection);

/** The definitions that tests run on, parsed as those of an office are. */
export function testForms(): LoadedForm[] {
  return [aid, joint, award].map((source) => formOf(source));
}

/** The first test definition without its papers, which name many of its fields, its JSON text changed. */
export function changedAid(change: (source: string) => string): LoadedForm {
  const { papers: _papers, ...task } = aid.task;
  return formOf(JSON.parse(change(JSON.stringify({ ...aid, task }))));
}

/** A definition of a test, parsed as those of an office are. */
export function formOf(
  source: { task: object; form: object; workflow: object; figures?: object },
  posts: PostKind[] = testPosts,
): LoadedForm {
  const { definition, problems } = parseDefinition(source, { posts });
  if (!definition) throw new Error(problems.map((one) => `${one.path} ${messageOf(one, 'en')}`).join('\n'));
  return { definition, source: source as unknown as Json };
}
