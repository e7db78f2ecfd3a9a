import type { JsonSchema } from '../form.ts';
import { flag, list, metaSchema, ref, shape, text, withSchemaKey } from './shared.ts';

const document: JsonSchema = { type: 'object', title: '填写内容' };
const account = text('账号');
const acting = { 'comment?': text('意见'), 'problems?': list('应当被拒绝的原因', text('code at /pointer'), 1) };
const idList = (title: string): JsonSchema => list(title, text('环节'));

const expectation = shape('应当的状态', {
  'status?': { enum: ['draft', 'running', 'suspended', 'ended'], title: '状态' },
  'open?': idList('待办环节'),
  'overdue?': idList('逾期环节'),
  'result?': text('办理结果'),
  'document?': document,
  'figures?': { type: 'object', title: '指标', additionalProperties: { type: ['number', 'null', 'object'] } },
});

/** One thing that happens in a scenario, by the keyword that names it. */
export const scenarioSteps: Record<string, JsonSchema> = {
  start: shape('发起', {
    as: account,
    start: document,
    'unit?': text('单位'),
    'outcome?': text('办理结果'),
    ...acting,
  }),
  do: shape('办理', {
    as: account,
    do: text('环节'),
    'row?': text('行名称'),
    outcome: text('办理结果'),
    'set?': document,
    ...acting,
  }),
  vote: shape('表决', {
    as: account,
    vote: text('环节'),
    'row?': text('行名称'),
    party: text('哪一方'),
    outcome: text('办理结果'),
    ...acting,
  }),
  object: shape('提出异议', {
    as: account,
    object: text('环节'),
    text: text('内容'),
    'by?': text('提出人'),
    ...acting,
  }),
  reply: shape('登记复函', {
    as: account,
    reply: text('环节'),
    body: text('单位'),
    agree: flag('同意'),
    'text?': text('内容'),
    ...acting,
  }),
  interrupt: shape('中途操作', { as: account, interrupt: text('操作'), 'reason?': text('原因'), ...acting }),
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
