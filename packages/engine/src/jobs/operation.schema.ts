import { Type } from '@fastify/type-provider-typebox';
import { listOf, Nullable, pageQuery } from '../http/list.schema.ts';

const JobState = Type.Enum(['waiting', 'failing', 'dead']);
const LetterState = Type.Enum(['waiting', 'sent', 'dead', 'dropped']);

const Job = Type.Object({
  id: Type.String(),
  case: Type.String(),
  kind: Type.String(),
  state: JobState,
  dueAt: Type.String(),
  attempts: Type.Integer(),
  retryAt: Nullable(Type.String()),
  deadAt: Nullable(Type.String()),
  lastError: Nullable(Type.String()),
});

const Letter = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['mail', 'webhook']),
  target: Type.String({ description: 'Address, masked but for its host, or id of a webhook' }),
  subject: Type.String({ description: 'Kind of event of a webhook; empty for mail' }),
  state: LetterState,
  createdAt: Type.String(),
  dueAt: Type.String(),
  attempts: Type.Integer(),
  lastError: Nullable(Type.String()),
  sentAt: Nullable(Type.String()),
});

export const Sweep = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['retime', 'reassign', 'migrate', 'rebuild']),
  state: Type.Enum(['running', 'done', 'stopped']),
  done: Type.Integer({ description: 'Cases that were looked at and are as they should be' }),
  refused: Type.Integer({ description: 'Cases that stayed as they were; GET /api/sweeps/:id tells why' }),
  lastError: Nullable(Type.String()),
  createdAt: Type.String(),
  endedAt: Nullable(Type.String()),
});

export const JobQuery = Type.Object({ ...pageQuery, state: Type.Optional(JobState) }, { additionalProperties: false });
export const LetterQuery = Type.Object(
  { ...pageQuery, state: Type.Optional(LetterState), target: Type.Optional(Type.String({ maxLength: 320 })) },
  { additionalProperties: false },
);
export const SweepQuery = Type.Object(pageQuery, { additionalProperties: false });

export const Jobs = listOf(Job);
export const Letters = Type.Intersect([
  listOf(Letter),
  Type.Object({ counts: Type.Record(Type.String(), Type.Integer()) }),
]);
export const Sweeps = listOf(Sweep);

export const Operations = Type.Object({
  clock: Type.Object({
    now: Type.String(),
    behind: Type.Boolean({
      description: 'The clock was set back: timers wait until it has caught up; nothing fires twice',
    }),
    latest: Nullable(Type.String({ description: 'The latest instant that this database has seen' })),
  }),
  jobs: Type.Object({ dead: Type.Integer() }),
  letters: Type.Record(Type.String(), Type.Integer()),
  calendar: Type.Object({ unannounced: Type.Array(Type.String()) }),
  streams: Type.Integer(),
  disk: Nullable(
    Type.Object(
      { free: Type.Number({ description: 'Bytes' }), total: Type.Number({ description: 'Bytes' }) },
      { description: 'Where attachments lie, on this machine; null = the folder is gone' },
    ),
  ),
  versions: Type.Object({
    hearth: Type.String(),
    node: Type.String(),
    database: Type.String(),
    tables: Type.String({ description: 'The last migration' }),
  }),
});
