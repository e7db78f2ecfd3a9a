import { fieldValue } from './effects-schema.ts';
import { link, schedule } from './link-schema.ts';
import { paper } from './paper-schema.ts';
import { choice, id, list, metaSchema, path, ref, shape, text, whole, withSchemaKey } from './shared.ts';
import { unique } from './unique-schema.ts';

const basis = choice('依据', 'law', 'local', 'practice');

export const numbering = shape('编号', {
  pattern: text('编号规则', { description: '可用 {year}、{seq}、{seq:4}、{unit}' }),
  'per?': choice('流水号范围', 'task', 'unit'),
});

export const setting = shape('参数', {
  title: text('名称'),
  value: { type: ['number', 'string'], title: '值' },
  'unit?': text('单位'),
  basis,
  'source?': text('出处'),
});

export const source = shape('依据', { title: text('名称'), basis, 'note?': text('说明') });

export const task = shape('事项', {
  id,
  title: text('名称', { maxLength: 100 }),
  family: text('类别', { pattern: '^[A-Z]$', description: '工作目录的类别字母 A–M' }),
  description: text('说明', { maxLength: 2000 }),
  start: shape('谁可以发起', { posts: list('岗位', text('岗位'), 1), levels: list('组织层级', text('层级'), 1) }),
  numbering,
  'caseTitle?': ref('expression', '办件名称'),
  'list?': list('列表显示的字段', path),
  'settings?': {
    type: 'object',
    title: '参数',
    description: '期限、标准等，各单位可调整',
    additionalProperties: setting,
  },
  'sources?': list('依据', source),
  'purpose?': text('收集目的', { maxLength: 500, description: '收集这些个人信息做什么用，填写的人看得到' }),
  'retentionYears?': whole('保存年限', 1),
  'readers?': list('还有谁可以查看', ref('who')),
  'correct?': list('谁可以更正', ref('who')),
  'links?': list('关联事项', ref('link')),
  'unique?': list('不得重复', ref('unique')),
  'papers?': list('文书', ref('paper')),
  'schedules?': list('定期任务', ref('schedule')),
});

/** Meta-schema of `task.json`. */
export const taskSchema = metaSchema('task', '事项定义 task.json', withSchemaKey(task), {
  fieldValue,
  link,
  paper,
  schedule,
  unique,
});
