import type { JsonSchema } from '../form.ts';
import { fieldKinds } from '../kinds/index.ts';
import { setting } from '../kinds/settings.ts';
import { commonKeywords, schemaKeywords, settingsOfKind } from './field-keywords.ts';
import { flag, list, metaSchema, ref, shape, text, withSchemaKey } from './shared.ts';

export const rule = shape('校验规则', {
  id: text('标识', { maxLength: 100 }),
  assert: ref('expression', '必须成立的条件'),
  message: text('不成立时的提示'),
  at: list('提示放在哪些字段旁', text('字段'), 1),
  'level?': { enum: ['error', 'warning'], title: '级别' },
});

export const option = shape('选项', {
  value: { type: ['string', 'number'], title: '存储值' },
  title: text('显示文字'),
  'retired?': flag('已停用'),
});

export const layoutSection = shape('分区', {
  id: text('标识'),
  'title?': text('标题'),
  'help?': text('说明'),
  'columns?': { enum: [1, 2, 3, 4], title: '列数' },
  fields: list('字段', text('字段')),
});

export const page = shape('页', { id: text('标识'), title: text('标题'), sections: list('分区', ref('section')) });
export const layout = shape('布局', { pages: list('页', ref('page'), 1) });

/** Every keyword that some kind understands; which kind understands which is checked field by field. */
function fieldSchema(): JsonSchema {
  const settings = Object.assign({}, ...fieldKinds.map(settingsOfKind)) as Record<string, JsonSchema>;
  const kind = { enum: fieldKinds.map(({ name }) => name), title: '字段种类' };
  return {
    type: 'object',
    title: '字段',
    properties: { ...schemaKeywords, ...commonKeywords, ...settings, kind },
    additionalProperties: false,
  };
}

/** What may stand in the rows of a group or the items of a list, beside JSON Schema's own keywords. */
const itemKeywords: Record<string, JsonSchema> = {
  title: text('标题'),
  description: text('说明', { maxLength: 2000 }),
  rules: list('校验规则', ref('rule')),
  options: setting.options,
};

const objectKeywords: Record<string, JsonSchema> = {
  $schema: { type: 'string' },
  $id: { type: 'string' },
  $comment: { type: 'string' },
  type: { const: 'object', title: '类型' },
  title: text('标题'),
  description: text('说明', { maxLength: 2000 }),
  properties: ref('properties', '字段'),
  required: { type: 'array', items: { type: 'string' }, uniqueItems: true, title: '必填字段' },
  additionalProperties: { const: false, title: '不允许其他字段' },
  rules: list('校验规则', ref('rule')),
};

/** Meta-schema of `form.json`, made from the field kinds: a new kind needs no change here. */
export const formSchema: JsonSchema = metaSchema(
  'form',
  '表单定义 form.json',
  withSchemaKey(shape('表单', { schema: ref('root'), 'layout?': ref('layout') })),
  {
    root: {
      type: 'object',
      title: '数据模式',
      properties: {
        ...objectKeywords,
        $defs: { type: 'object', additionalProperties: ref('field'), title: '公用部分' },
      },
      required: ['type', 'properties'],
      additionalProperties: false,
    },
    properties: { type: 'object', title: '字段', additionalProperties: ref('field'), maxProperties: 2000 },
    object: {
      type: 'object',
      title: '每一行',
      properties: { ...schemaKeywords, ...itemKeywords },
      additionalProperties: false,
    },
    field: fieldSchema(),
    rule,
    section: layoutSection,
    page,
    layout,
  },
);
