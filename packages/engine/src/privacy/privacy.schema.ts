import { Type } from '@fastify/type-provider-typebox';
import { listOf, Named, Nullable, pageQuery } from '../http/list.schema.ts';

const day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const id = Type.Optional(Type.String({ minLength: 1, maxLength: 200 }));
const closed = { additionalProperties: false };

export const ReadingQuery = Type.Object(
  {
    ...pageQuery,
    person: id,
    case: id,
    action: Type.Optional(Type.Union([Type.Literal('read-sensitive'), Type.Literal('export')])),
    from: day,
    to: day,
  },
  closed,
);

export const Readings = listOf(
  Type.Object({
    id: Type.String(),
    at: Type.String(),
    person: Named,
    action: Type.String(),
    case: Nullable(
      Type.Object({ id: Type.String(), number: Nullable(Type.String()), taskTitle: Type.String(), unit: Named }),
    ),
    fields: Type.Array(Type.String(), { description: 'Titles of the fields that were read whole' }),
    detail: Type.Record(Type.String(), Type.Unknown(), { description: 'What exactly; never a value' }),
  }),
);

export const SeersQuery = Type.Object({ on: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }) }, closed);

export const Seers = Type.Object({
  on: Type.String(),
  items: Type.Array(
    Type.Object({
      person: Named,
      whole: Type.Boolean({ description: 'Personal and sensitive values too' }),
      because: Type.Array(Type.Union([Type.Literal('began'), Type.Literal('work'), Type.Literal('post')])),
      posts: Type.Array(Type.Object({ title: Type.String(), unit: Type.String() })),
      read: Type.Boolean({ description: 'Sensitive values were read whole or taken out on that day' }),
    }),
  ),
});

export const PersonDataWish = Type.Object(
  {
    identifier: Type.String({ minLength: 4, maxLength: 100, description: 'A value by which the person is known' }),
    reason: Type.String({ minLength: 2, maxLength: 500, description: 'Who asked for it, and why' }),
  },
  closed,
);

export const ConsentWithdrawal = Type.Object(
  { reason: Type.String({ minLength: 2, maxLength: 500, description: 'Who takes it back, and how that was told' }) },
  closed,
);
