import type { JsonSchema } from '../form.ts';

/** Small words with which the meta-schemas are written; every title is what an editor shows. */
export const text = (title: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: 500,
  title,
  ...more,
});
export const whole = (title: string, minimum: number): JsonSchema => ({ type: 'integer', minimum, title });
export const flag = (title: string): JsonSchema => ({ type: 'boolean', title });
export const choice = (title: string, ...values: string[]): JsonSchema => ({ enum: values, title });
export const list = (title: string, items: JsonSchema, minItems = 0): JsonSchema => ({
  type: 'array',
  items,
  title,
  ...(minItems > 0 ? { minItems } : {}),
});
export const ref = (name: string, title?: string): JsonSchema => ({
  $ref: `#/$defs/${name}`,
  ...(title ? { title } : {}),
});

/** An object with exactly these properties; a `?` at the end of a name makes it optional. */
export function shape(title: string, properties: Record<string, JsonSchema>): JsonSchema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    title,
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: entries.filter(([name]) => !name.endsWith('?')).map(([name]) => name),
    additionalProperties: false,
  };
}

export const id = text('标识', {
  pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
  maxLength: 100,
  description: '英文字母、数字、短横线，发布后不再改变',
});
export const path = text('字段路径', { description: '点号分隔，如 家庭成员.姓名', maxLength: 200 });

/** Definitions that several files use. */
export const shared: Record<string, JsonSchema> = {
  expression: text('表达式', { maxLength: 2000, description: '如 家庭年收入 / 家庭人口 <= 低保标准' }),
  days: { title: '天数', anyOf: [whole('天数', 0), shape('参数', { setting: text('参数名') })] },
  due: {
    title: '期限',
    anyOf: [
      shape('工作日', { workingDays: ref('days') }),
      shape('自然日', { calendarDays: ref('days') }),
      shape('到某一天', { on: ref('expression', '日期') }),
    ],
  },
  unitOf: {
    title: '哪个单位',
    anyOf: [
      choice('单位', 'case', 'superior', 'root'),
      shape('上级中的某一层', { ancestor: text('层级') }),
      shape('由字段决定', { field: path }),
    ],
  },
  who: {
    title: '由谁办理',
    anyOf: [
      shape('岗位', {
        post: { title: '岗位', anyOf: [text('岗位'), list('几个岗位之一', text('岗位'), 1)] },
        'unit?': ref('unitOf'),
        ...whoRest(),
      }),
      shape('曾经办理的人', { actor: text('initiator 或环节标识'), ...whoRest() }),
    ],
  },
};

function whoRest(): Record<string, JsonSchema> {
  return {
    'not?': list('回避', text('initiator 或环节标识')),
    'ifNobody?': choice('无人担任时', 'superior', 'admin', 'wait'),
  };
}

/** A file's meta-schema: a JSON Schema 2020-12 with its own copy of the shared definitions, so that an editor needs one file only. */
export function metaSchema(
  name: string,
  title: string,
  schema: JsonSchema,
  defs: Record<string, JsonSchema> = {},
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:hearth:schema:${name}`,
    ...schema,
    title,
    $defs: { ...shared, ...defs },
  };
}

/** Lets a file name its meta-schema. */
export const withSchemaKey = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: { $schema: { type: 'string', title: '元模式' }, ...(schema.properties as object) },
});
