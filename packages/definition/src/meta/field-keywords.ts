import type { JsonSchema } from '../form.ts';
import type { FieldKind } from '../kinds/kind.ts';

/** Keywords of JSON Schema that a field may use; a validator reads them, and so does Hearth. */
export const schemaKeywords: Record<string, JsonSchema> = {
  type: { title: '类型' },
  enum: { type: 'array', minItems: 1, uniqueItems: true, title: '可选值' },
  const: { title: '固定值' },
  format: { type: 'string', title: '格式', description: 'date、date-time、time' },
  pattern: { type: 'string', title: '正则表达式' },
  minLength: { type: 'integer', minimum: 0, title: '最少字数' },
  maxLength: { type: 'integer', minimum: 0, title: '最多字数' },
  minimum: { type: 'number', title: '最小值' },
  maximum: { type: 'number', title: '最大值' },
  exclusiveMinimum: { type: 'number', title: '必须大于' },
  exclusiveMaximum: { type: 'number', title: '必须小于' },
  multipleOf: { type: 'number', exclusiveMinimum: 0, title: '必须是它的倍数' },
  minItems: { type: 'integer', minimum: 0, title: '最少行数' },
  maxItems: { type: 'integer', minimum: 0, title: '最多行数' },
  uniqueItems: { type: 'boolean', title: '不得重复' },
  items: { $ref: '#/$defs/object', title: '每一行' },
  properties: { $ref: '#/$defs/properties', title: '字段' },
  required: { type: 'array', items: { type: 'string' }, uniqueItems: true, title: '必填字段' },
  additionalProperties: { const: false, title: '不允许其他字段' },
  examples: { type: 'array', title: '示例' },
  deprecated: { type: 'boolean', title: '不再使用' },
  readOnly: { type: 'boolean', title: '只读' },
  $ref: { type: 'string', title: '引用', description: '只能引用本文件的 #/$defs/…' },
  $comment: { type: 'string', title: '备注' },
  allOf: { type: 'array', title: '同时满足' },
  anyOf: { type: 'array', title: '满足其一' },
  oneOf: { type: 'array', title: '恰好满足其一' },
  not: { title: '不得满足' },
  if: { title: '如果' },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { title: '那么' },
  else: { title: '否则' },
};

/** Hearth's annotations that every field may carry, whatever its kind. */
export const commonKeywords: Record<string, JsonSchema> = {
  kind: { type: 'string', title: '字段种类' },
  fieldId: {
    type: 'string',
    minLength: 1,
    maxLength: 100,
    title: '稳定标识',
    description: '改名后仍用原来的名字，历史数据不丢',
  },
  title: { type: 'string', minLength: 1, maxLength: 200, title: '标签' },
  description: { type: 'string', maxLength: 2000, title: '填写说明' },
  default: { title: '默认值' },
  prefill: { $ref: '#/$defs/expression', title: '预填', description: '表达式，新建时算一次' },
  computed: { $ref: '#/$defs/expression', title: '自动计算', description: '表达式，字段只读' },
  visibleWhen: { $ref: '#/$defs/expression', title: '显示条件' },
  requiredWhen: { $ref: '#/$defs/expression', title: '必填条件' },
  sensitivity: {
    enum: ['public', 'personal', 'sensitive'],
    title: '敏感程度',
    description: '公开、个人信息、敏感个人信息',
  },
  mask: { type: 'string', minLength: 1, title: '脱敏方式' },
  purpose: {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    title: '收集目的',
    description: '为什么要填这一项，填写的人看得到；没有写的，按整个事项的收集目的',
  },
  consent: {
    type: 'string',
    minLength: 1,
    maxLength: 2000,
    title: '同意的内容',
    description: '选“是”即表示同意这段话；谁、何时、同意的是哪一版，都记录在案，可以撤回',
  },
  consentBy: {
    type: 'string',
    minLength: 1,
    title: '由谁同意',
    description: '写有同意人姓名的字段',
  },
  widget: { type: 'string', minLength: 1, title: '控件', description: 'radio、select、table、cards' },
  rules: { type: 'array', items: { $ref: '#/$defs/rule' }, title: '校验规则' },
};

/** The settings of a kind, by keyword. */
export function settingsOfKind(kind: FieldKind): Record<string, JsonSchema> {
  return (kind.settings.properties ?? {}) as Record<string, JsonSchema>;
}
