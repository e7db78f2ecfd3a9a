import { type Static, Type } from '@fastify/type-provider-typebox';
import { DocumentSchema, listOf, Named, Nullable, pageQuery, remark } from '../http/list.schema.ts';

const closed = { additionalProperties: false };
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD，北京时间' });
const revision = Type.Integer({ minimum: 0, description: 'The revision of the entry that the person saw' });

export const RegisterSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  family: Type.String(),
  description: Type.String(),
  version: Type.String({ description: 'Hash of the definition' }),
  canAdd: Type.Boolean(),
  addUnits: Type.Array(Named, { description: 'Units at which the reader may add entries' }),
  active: Type.Integer({ description: 'Entries in force that the reader may see' }),
});

export const RegisterEntry = Type.Object({
  id: Type.String(),
  register: Type.String(),
  title: Type.String(),
  unit: Named,
  status: Type.Union([Type.Literal('active'), Type.Literal('closed'), Type.Literal('merged')]),
  mergedInto: Nullable(Type.String()),
  columns: Type.Record(Type.String(), Type.Unknown(), { description: 'Values of register.list by path, masked' }),
  changedAt: Type.String(),
  revision: Type.Integer(),
});
export type RegisterEntry = Static<typeof RegisterEntry>;

export const Entries = listOf(RegisterEntry);

export const EntriesQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 200 })),
    unit: Type.Optional(Type.String({ maxLength: 200 })),
    status: Type.Optional(Type.Union([Type.Literal('active'), Type.Literal('closed'), Type.Literal('merged')])),
    ...pageQuery,
  },
  closed,
);

export const EntryView = Type.Object({
  entry: RegisterEntry,
  document: DocumentSchema,
  masked: Type.Array(Type.String()),
  dated: Type.Array(
    Type.Object({ field: Type.String(), title: Type.String(), from: Type.String(), value: Type.Unknown() }),
    {
      description: 'What dated fields were from which day on, the earliest first',
    },
  ),
  cases: Type.Array(
    Type.Object({
      ...{ id: Type.String(), number: Nullable(Type.String()), title: Type.String() },
      ...{ task: Type.String(), taskTitle: Type.String(), status: Type.String(), openedAt: Type.String() },
      resultTitle: Nullable(Type.String()),
    }),
    { description: 'Cases that refer to the entry and that the reader may see, those begun last first' },
  ),
  canMaintain: Type.Boolean(),
});

export const EntryHistory = Type.Object({
  items: Type.Array(
    Type.Object({
      seq: Type.Integer(),
      at: Type.String(),
      actor: Nullable(Named),
      type: Type.String(),
      title: Type.String(),
      comment: Type.Optional(Type.String()),
      case: Type.Optional(Type.Object({ id: Type.String(), number: Nullable(Type.String()) })),
      changes: Type.Optional(
        Type.Array(
          Type.Object({
            path: Type.String(),
            title: Type.String(),
            from: Type.Optional(Type.Unknown()),
            to: Type.Optional(Type.Unknown()),
          }),
        ),
      ),
    }),
  ),
});

export const AddEntry = Type.Object(
  { unit: Type.Optional(Type.String({ maxLength: 200 })), document: DocumentSchema, on: Type.Optional(Day) },
  closed,
);
export const ChangeEntry = Type.Object({ document: DocumentSchema, on: Type.Optional(Day), revision }, closed);
export const CloseEntry = Type.Object(
  { reason: Type.String({ minLength: 1, ...remark }), on: Type.Optional(Day), revision },
  closed,
);
export const ReopenEntry = Type.Object({ reason: Type.String({ minLength: 1, ...remark }), revision }, closed);
export const MergeEntry = Type.Object(
  { into: Type.String({ maxLength: 100 }), reason: Type.String({ minLength: 1, ...remark }), revision },
  closed,
);
export const RegisterView = Type.Object({ register: DocumentSchema });
