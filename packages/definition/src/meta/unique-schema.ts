import type { JsonSchema } from '../form.ts';
import { choice, id, list, path, ref, shape, text } from './shared.ts';

/** What `task.unique` holds. */
export const unique: JsonSchema = shape('不得重复', {
  id,
  key: list('比对内容', ref('expression'), 1),
  'over?': path,
  'when?': ref('expression', '什么情况下比对'),
  message: text('提示', { maxLength: 200 }),
  'level?': choice('轻重', 'error', 'warning'),
  'results?': list('办结后仍然算的办理结果', text('办理结果')),
});
