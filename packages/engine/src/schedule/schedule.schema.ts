import { type Static, Type } from '@fastify/type-provider-typebox';
import { listOf, Named, Nullable, pageQuery } from '../http/list.schema.ts';

const closed = { additionalProperties: false };
const Text = Type.Optional(Type.String({ maxLength: 200 }));
const Day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD，北京时间' }));

const SlotState = Type.Union(
  [Type.Literal('open'), Type.Literal('done'), Type.Literal('late'), Type.Literal('missed')],
  { description: '待办、按期完成、补办、漏办' },
);

const Every = Type.Enum(['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const);

export const SlotQuery = Type.Object(
  { task: Text, schedule: Text, unit: Text, state: Type.Optional(SlotState), from: Day, to: Day, ...pageQuery },
  closed,
);
export type SlotQuery = Static<typeof SlotQuery>;

export const Slot = Type.Object({
  id: Type.String(),
  task: Type.String(),
  taskTitle: Type.String(),
  schedule: Type.String(),
  title: Type.String(),
  every: Nullable(Every),
  posts: Type.Array(Type.String(), { description: 'Titles of the posts whose inbox it comes to' }),
  unit: Named,
  entry: Nullable(Type.Object({ id: Type.String(), register: Type.String(), title: Type.String() })),
  from: Type.String({ description: 'First day of the period' }),
  to: Type.String({ description: 'Last day of the period' }),
  dueOn: Type.String(),
  state: SlotState,
  doneAt: Nullable(Type.String()),
  case: Nullable(Type.Object({ id: Type.String(), number: Nullable(Type.String()), title: Type.String() })),
  canOpen: Type.Boolean({ description: 'There is no case for it yet; the reader may have one opened' }),
  obstacle: Nullable(Type.String({ description: 'Why no case could be opened by itself' })),
});
export type Slot = Static<typeof Slot>;

const Schedule = Type.Object({
  task: Type.String(),
  taskTitle: Type.String(),
  id: Type.String(),
  title: Type.String(),
  every: Every,
  posts: Type.Array(Type.String()),
});

export const Slots = Type.Object({
  ...listOf(Slot).properties,
  states: Type.Object({
    open: Type.Integer(),
    done: Type.Integer(),
    late: Type.Integer(),
    missed: Type.Integer(),
  }),
  schedules: Type.Array(Schedule, { description: 'Schedules of the tasks in which the reader takes part' }),
});

export const OpenedSlot = Type.Object({
  slot: Slot,
  workItem: Nullable(Type.String({ description: 'If it is for the reader' })),
});
