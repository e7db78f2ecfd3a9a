import type { JsonSchema } from '../form.ts';
import { list, metaSchema, ref, shape, text, withSchemaKey } from './shared.ts';

const document: JsonSchema = { type: 'object', title: '填写内容' };
const account = text('账号');
const refused = { 'problems?': list('应当被拒绝的原因', text('code at /pointer'), 1) };
const remark = { 'comment?': text('意见') };
const row = { 'row?': text('行名称或行标识') };
const idList = (title: string): JsonSchema => list(title, text('环节'));

const expectation = shape('应当的状态', {
  'status?': { enum: ['draft', 'running', 'suspended', 'ended'], title: '状态' },
  'open?': idList('待办环节'),
  'overdue?': idList('逾期环节'),
  'owed?': idList('待补手续的环节'),
  'registers?': { type: 'object', title: '写入台账的记录', additionalProperties: list('记录', document) },
  'payments?': list('付款', document),
  'result?': { type: ['string', 'null'], title: '办理结果', description: 'null 表示还没有结果' },
  'document?': document,
  'figures?': { type: 'object', title: '指标', additionalProperties: { type: ['number', 'null'] } },
});

/** One thing that happens in a scenario, by the keyword that names it. */
export const scenarioSteps: Record<string, JsonSchema> = {
  start: shape('发起', { as: account, start: document, outcome: text('办理结果'), ...refused }),
  do: shape('办理', {
    as: account,
    do: text('环节'),
    'row?': text('行名称或行标识'),
    outcome: text('办理结果'),
    'set?': document,
    ...remark,
    ...refused,
  }),
  vote: shape('表决', {
    as: account,
    vote: text('环节'),
    party: text('哪一方'),
    outcome: text('办理结果'),
    ...remark,
    ...refused,
  }),
  object: shape('提出异议', { as: account, object: text('环节'), text: text('内容'), ...refused }),
  interrupt: shape('中途操作', { as: account, interrupt: text('操作'), 'reason?': text('原因'), ...refused }),
  resume: shape('恢复办理', { as: account, resume: { const: true, title: '恢复' }, ...refused }),
  emergency: shape('特事特办', { as: account, emergency: text('操作'), reason: text('理由'), ...refused }),
  transfer: shape('转办', {
    as: account,
    transfer: text('环节'),
    ...row,
    to: account,
    'reason?': text('原因'),
    ...refused,
  }),
  delegate: shape('委托', {
    as: account,
    delegate: text('环节'),
    ...row,
    to: account,
    'reason?': text('原因'),
    ...refused,
  }),
  handBack: shape('交回', {
    as: account,
    handBack: text('环节'),
    ...row,
    'note?': text('说明'),
    'set?': document,
    ...refused,
  }),
  addSigner: shape('加签', {
    as: account,
    addSigner: text('环节'),
    ...row,
    to: account,
    'question?': text('问题'),
    ...refused,
  }),
  sign: shape('加签表态', {
    as: account,
    sign: text('环节'),
    ...row,
    agree: { type: 'boolean', title: '同意' },
    ...remark,
    ...refused,
  }),
  reply: shape('登记回函', {
    as: account,
    reply: text('环节'),
    ...row,
    body: text('哪个单位'),
    agree: { type: 'boolean', title: '同意' },
    'text?': text('回函内容'),
    ...refused,
  }),
  correct: shape('更正', { as: account, correct: document, reason: text('理由'), ...refused }),
  link: shape('开出关联办件', { as: account, link: text('关联'), ...refused }),
  follow: shape('转到关联办件', { follow: text('关联') }),
  back: shape('回到原办件', { back: { const: true, title: '返回' } }),
  clock: shape('时间到', { clock: text('时刻', { format: 'date-time' }) }),
  expect: shape('检查', { expect: ref('expectation') }),
};

/** A step is told apart by its keyword; then only that shape counts. */
const anyStep: JsonSchema = {
  type: 'object',
  title: '步骤',
  anyOf: Object.keys(scenarioSteps).map((keyword) => ({ required: [keyword] })),
  allOf: Object.entries(scenarioSteps).map(([keyword, then]) => ({
    if: { required: [keyword] },
    then,
  })),
};

/** Meta-schema of `scenarios/*.json`. */
export const scenarioSchema = metaSchema(
  'scenario',
  '情景 scenarios/*.json',
  withSchemaKey(
    shape('情景', {
      title: text('名称'),
      now: text('开始时刻', { format: 'date-time' }),
      unit: text('单位'),
      steps: list('步骤', ref('step'), 1),
      'expect?': ref('expectation'),
    }),
  ),
  { expectation, step: anyStep },
);
