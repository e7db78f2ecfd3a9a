import type { JsonSchema } from '../form.ts';

/** Schema of the annotation keywords of one kind, beside those that every field has. */
export function settingsOf(properties: Record<string, JsonSchema> = {}): JsonSchema {
  return { type: 'object', properties };
}

const option: JsonSchema = {
  type: 'object',
  title: '选项',
  properties: {
    value: { type: ['string', 'number'], title: '存储值' },
    title: { type: 'string', minLength: 1, title: '显示文字' },
    retired: { type: 'boolean', title: '已停用', description: '旧记录仍可显示，新填写时不再提供' },
  },
  required: ['value'],
  additionalProperties: false,
};

/** Settings shared by several kinds; each kind picks those that mean something for it. */
export const setting = {
  options: {
    type: 'array',
    minItems: 1,
    items: option,
    title: '选项',
    description: '值与显示文字不同时使用；相同时写 enum 即可',
  },
  decimals: { type: 'integer', minimum: 0, maximum: 10, title: '小数位数' },
  measureWord: { type: 'string', minLength: 1, maxLength: 10, title: '量词', description: '人、家、件、次' },
  direction: { enum: ['in', 'out', 'third-party'], title: '资金方向', description: '收入、支出、第三方支付' },
  accept: {
    type: 'array',
    items: { type: 'string' },
    title: '允许的文件类型',
    description: '扩展名或 MIME 类型，如 .pdf、image/*',
  },
  maxFiles: { type: 'integer', minimum: 1, maximum: 100, title: '最多几个文件' },
  maxSize: { type: 'integer', minimum: 1, title: '单个文件最大字节数' },
  register: { type: 'string', minLength: 1, title: '台账', description: '所引用台账的 id' },
  fill: {
    type: 'object',
    title: '带出字段',
    description: '本表字段 → 台账字段：选中记录后自动填入',
    additionalProperties: { type: 'string', minLength: 1, maxLength: 200, title: '台账字段' },
  },
  where: {
    type: 'string',
    minLength: 1,
    maxLength: 2000,
    title: '可选范围',
    description: '表达式：只能选符合条件的记录，先读台账字段，再读本表字段',
  },
  level: { type: 'string', minLength: 1, title: '组织层级' },
} as const satisfies Record<string, JsonSchema>;
