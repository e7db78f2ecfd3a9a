import type { JsonSchema } from '../form.ts';
import { effects } from './effects-schema.ts';
import { emergency } from './emergency-schema.ts';
import { handOver } from './hand-over-schema.ts';
import { choice, flag, id, list, metaSchema, path, ref, shape, text, whole, withSchemaKey } from './shared.ts';

const step = (type: string, title: string, properties: Record<string, JsonSchema>): JsonSchema =>
  shape(title, {
    id,
    type: { const: type, title: '类型' },
    title: text('名称', { maxLength: 100 }),
    'help?': text('提示'),
    ...properties,
  });

const sequence = (title: string): JsonSchema => list(title, ref('step'));
const join: JsonSchema = {
  title: '何时继续',
  anyOf: [choice('继续条件', 'all', 'any'), shape('完成几个', { count: whole('个数', 1) })],
};
const consequence = (title: string, mayContinue: boolean): JsonSchema => ({
  title,
  anyOf: [
    shape('退回', { return: ref('return') }),
    shape('结束', { end: text('办理结果') }),
    ...(mayContinue ? [shape('继续', { continue: { const: true, title: '继续往下走' } })] : []),
  ],
});
const fraction = text('比例', { pattern: '^\\d{1,3}/\\d{1,3}$', description: '如 2/3' });
const timed = {
  'due?': ref('due'),
  'remind?': list('提前几天提醒', whole('天数', 0)),
  'escalate?': ref('who', '逾期通知谁'),
};

/** The steps by type: one entry a block. */
export const steps: Record<string, JsonSchema> = {
  userTask: step('userTask', '填写或审核', {
    who: ref('who'),
    'fields?': ref('rights'),
    outcomes: list('办理结果', ref('outcome'), 1),
    ...timed,
    'handOver?': ref('handOver', '交他人办理'),
    'batch?': { const: true, title: '可以批量办理' },
  }),
  signOff: step('signOff', '会签、表决', {
    parties: list('各方', ref('party'), 1),
    mode: {
      title: '通过条件',
      anyOf: [
        choice('通过条件', 'all', 'any'),
        shape('几方同意', { count: whole('个数', 1) }),
        shape('比例', {
          present: fraction,
          approve: fraction,
          of: choice('基数', 'all', 'present'),
          'strict?': flag('必须超过'),
        }),
      ],
    },
    'veto?': flag('一票否决'),
    'ordered?': flag('按顺序'),
    'abstain?': flag('可以弃权'),
    'fields?': ref('rights'),
    ...timed,
    onRejected: consequence('不通过时', true),
    'votes?': shape('按钮文字', { 'approve?': text('同意'), 'reject?': text('不同意'), 'abstain?': text('弃权') }),
    'handOver?': ref('handOver', '交他人办理'),
  }),
  choice: step('choice', '条件分支', {
    branches: list(
      '分支',
      shape('分支', { id, title: text('名称'), 'when?': ref('expression', '条件'), steps: sequence('环节') }),
      1,
    ),
  }),
  parallel: step('parallel', '同时办理', {
    branches: list('分支', shape('分支', { id, title: text('名称'), steps: sequence('环节') }), 1),
    'join?': join,
  }),
  forEach: step('forEach', '逐行办理', {
    in: path,
    'where?': ref('expression', '哪些行'),
    'rowTitle?': ref('expression', '行名称'),
    steps: { ...sequence('环节'), minItems: 1 },
    'join?': join,
  }),
  wait: step('wait', '等待', { until: ref('due', '等到') }),
  publicNotice: step('publicNotice', '公示', {
    who: ref('who'),
    show: list('公示内容', shape('公示项', { field: path, 'mask?': text('脱敏方式'), 'title?': text('名称') }), 1),
    workingDays: ref('days', '工作日'),
    'minimumCalendarDays?': ref('days', '至少几个自然日'),
    'afterObjection?': choice('异议不成立后', 'resume', 'restart'),
    onUpheld: consequence('异议成立时', false),
    'text?': ref('expression', '公示说明'),
    'handOver?': ref('handOver', '交他人办理'),
  }),
  externalReply: step('externalReply', '征求外部意见', {
    who: ref('who'),
    bodies: list('单位', shape('单位', { id, title: text('名称') }), 1),
    'veto?': flag('一票否决'),
    'due?': ref('due'),
    onRejected: consequence('不同意时', true),
    'handOver?': ref('handOver', '交他人办理'),
  }),
  automatic: step('automatic', '自动处理', {
    'measure?': list('统计指标', ref('measure'), 1),
    'set?': list('写入字段', ref('fieldValue'), 1),
    'register?': list('写入台账', ref('registerWrite'), 1),
    'open?': list('开出办件', ref('openCase'), 1),
    'notify?': list('发送通知', ref('notify'), 1),
    'pay?': list('列入付款', { title: '付款', anyOf: [ref('payment'), ref('cancelledPayment')] }, 1),
  }),
  end: step('end', '结束', { result: text('办理结果') }),
};

/** What steps are made of. */
export const parts: Record<string, JsonSchema> = {
  rights: shape('字段权限', {
    'edit?': list('可填写', path),
    'require?': list('必填', path),
    'hide?': list('不显示', path),
  }),
  outcome: shape('办理结果', {
    id,
    title: text('按钮文字', { maxLength: 50 }),
    'tone?': choice('样式', 'primary', 'default', 'danger'),
    'require?': list('必填字段', path),
    'comment?': choice('意见', 'required', 'optional', 'none'),
    'return?': ref('return'),
    'end?': text('以什么结果结束'),
    'incomplete?': flag('不检查是否填全'),
  }),
  return: shape('退回', {
    to: text('退回到哪个环节'),
    resume: choice('补正后', 'here', 'replay', 'onlyVetoers'),
    'max?': whole('最多几次', 1),
  }),
  party: shape('一方', { id, title: text('名称'), who: ref('who') }),
  result: shape('结果', { id, title: text('名称'), tone: choice('性质', 'success', 'failure', 'neutral') }),
  interrupt: shape('中途操作', {
    id,
    title: text('名称'),
    kind: choice('种类', 'withdraw', 'cancel', 'suspend'),
    who: ref('who'),
    'until?': text('到哪个环节为止'),
    'end?': text('以什么结果结束'),
    'reason?': flag('必须说明原因'),
  }),
  emergency,
  handOver,
  ...effects,
};

/** A step says its type first; then only the shape of that type counts, so that a slip in it is named exactly. */
const anyStep: JsonSchema = {
  type: 'object',
  title: '环节',
  properties: { type: { enum: Object.keys(steps), title: '类型' } },
  required: ['type'],
  allOf: Object.keys(steps).map((type) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { $ref: `#/$defs/${type}` },
  })),
};

export const workflow = shape('流程', {
  results: list('办理结果', ref('result'), 1),
  steps: { ...sequence('环节'), minItems: 1 },
  'interrupts?': list('中途操作', ref('interrupt')),
  'emergencies?': list('特事特办', ref('emergency')),
});

/** Meta-schema of `workflow.json`. */
export const workflowSchema = metaSchema('workflow', '流程定义 workflow.json', withSchemaKey(workflow), {
  ...parts,
  ...steps,
  step: anyStep,
});
