import type { JsonSchema } from '../form.ts';
import { id, list, path, ref, shape, text } from './shared.ts';

const title = text('小标题', { maxLength: 100 });

/** What the body of a paper is made of. */
export const paperParts: JsonSchema[] = [
  shape('一段文字', { text: ref('expression', '文字') }),
  shape('字段', { fields: list('字段', path, 1), 'title?': title }),
  shape('明细', { rows: path, columns: list('列', path, 1), 'title?': title }),
];

/** What `task.papers` holds. */
export const paper: JsonSchema = shape('文书', {
  id,
  title: text('名称', { maxLength: 100 }),
  'when?': ref('expression', '什么情况下可以打印'),
  'to?': ref('expression', '抬头'),
  body: list('正文', { title: '一部分', anyOf: paperParts }, 1),
  'signature?': ref('expression', '落款'),
  'masked?': { const: true, title: '对外公开，隐去个人信息' },
});
