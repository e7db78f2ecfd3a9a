import type { JsonSchema } from '../form.ts';
import { choice, flag, id, list, ref, shape, text } from './shared.ts';

/** What `task.links` holds. */
export const link: JsonSchema = shape('关联事项', {
  id,
  title: text('名称', { maxLength: 100 }),
  back: text('从对方看的名称', { maxLength: 100 }),
  task: text('对方事项'),
  'many?': flag('可以开出多件'),
  'by?': shape('谁可以手工开出', { posts: list('岗位', text('岗位'), 1) }),
  'set?': list('预填字段', ref('fieldValue'), 1),
  'when?': ref('expression', '什么情况下可以开出'),
});

/** What `task.schedules` holds. */
export const schedule: JsonSchema = shape('定期任务', {
  id,
  title: text('名称', { maxLength: 100 }),
  every: choice('周期', 'day', 'week', 'month', 'quarter', 'half-year', 'year'),
  for: {
    title: '为谁开出',
    anyOf: [
      shape('各级组织', {
        levels: list('组织层级', text('层级'), 1),
        'where?': ref('expression', '哪些组织'),
      }),
      shape('台账记录', { register: text('台账'), 'where?': ref('expression', '哪些记录') }),
    ],
  },
  post: { title: '岗位', anyOf: [text('岗位'), list('几个岗位之一', text('岗位'), 1)] },
  'due?': ref('due'),
  'set?': list('预填字段', ref('fieldValue'), 1),
  'skipDaysOff?': { const: true, title: '休息日不开' },
  'from?': text('从哪一期开始', { format: 'date' }),
});
