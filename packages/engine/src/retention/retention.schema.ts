import { Type } from '@fastify/type-provider-typebox';
import { listOf, Named, Nullable } from '../http/list.schema.ts';

const closed = { additionalProperties: false };
const by = Type.Union([Type.Literal('task'), Type.Literal('office'), Type.Literal('withdrawal')], {
  description: 'task = its definition; office = the setting; withdrawal = consent was taken back',
});
const count = Type.Integer({ minimum: 0 });

export const Rule = Type.Object({ by, years: Type.Optional(Type.Integer({ minimum: 1 })) });

export const Retention = Type.Object({
  clearByRule: Type.Boolean({ description: 'What is over is cleared by itself' }),
  officeYears: Type.Integer({ description: 'Where a definition says nothing; 0 = for good' }),
  tasks: Type.Array(
    Type.Object({
      task: Named,
      rule: Nullable(Rule),
      due: count,
      held: count,
    }),
  ),
  withdrawn: Type.Integer({ description: 'Ended cases in which consent was taken back' }),
  entries: Type.Integer({ description: 'Register entries whose time is over' }),
});

export const Due = Type.Object({
  items: Type.Array(
    Type.Object({
      case: Type.Object({ id: Type.String(), number: Nullable(Type.String()), taskTitle: Type.String(), unit: Named }),
      endedAt: Type.String(),
      rule: Rule,
      fields: Type.Array(Type.String(), { description: 'Titles of the fields whose values would go' }),
      files: count,
      payments: count,
    }),
  ),
  more: Type.Boolean(),
});

export const ClearedNow = Type.Object({
  cases: count,
  entries: count,
  broken: Type.Array(Type.String(), { description: 'Numbers of cases whose history is not what was written' }),
});

export const Clearings = listOf(
  Type.Object({
    seq: Type.Integer(),
    kind: Type.Union([Type.Literal('case'), Type.Literal('entry')]),
    at: Type.String(),
    actor: Nullable(Named),
    rule: Rule,
    endedAt: Nullable(Type.String()),
    subject: Type.String(),
    number: Nullable(Type.String()),
    title: Type.String({ description: 'Title of the task or register' }),
    unit: Named,
    fields: count,
    files: count,
    payments: count,
  }),
);

export const HoldWish = Type.Object(
  {
    case: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Id or number of a case' })),
    task: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    reason: Type.String({ minLength: 2, maxLength: 500 }),
  },
  closed,
);

export const Holds = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      case: Nullable(Type.Object({ id: Type.String(), number: Nullable(Type.String()) })),
      task: Nullable(Named),
      reason: Type.String(),
      placedBy: Named,
      placedAt: Type.String(),
      liftedBy: Nullable(Named),
      liftedAt: Nullable(Type.String()),
    }),
  ),
});
