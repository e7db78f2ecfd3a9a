import { choice, id, list, metaSchema, path, ref, shape, text, whole, withSchemaKey } from './shared.ts';
import { setting, source } from './task-schema.ts';

export const register = shape('台账', {
  id,
  title: text('名称', { maxLength: 100 }),
  family: text('类别', { pattern: '^[A-Z]$', description: '工作目录的类别字母 A–M' }),
  description: text('说明', { maxLength: 2000 }),
  entryTitle: ref('expression', '记录名称'),
  identifiers: list('唯一标识', list('共同确定一条记录的字段', path, 1), 1),
  'search?': list('搜索字段', path),
  'list?': list('列表显示的字段', path),
  maintain: shape('谁可以登记', {
    posts: list('岗位', text('岗位'), 1),
    levels: list('组织层级', text('层级'), 1),
  }),
  belongsTo: choice('记录归属', 'unit', 'root'),
  'countsAt?': path,
  'dated?': list('按日期计的字段', path),
  'readers?': list('还有谁可以查看', ref('who')),
  'retentionYears?': whole('保存年限', 1),
  'sources?': list('依据', source),
  'settings?': { type: 'object', title: '参数', description: '标准等，各单位可调整', additionalProperties: setting },
});

/** Meta-schema of `register.json`. */
export const registerSchema = metaSchema('register', '台账定义 register.json', withSchemaKey(register));
