import { Type } from '@fastify/type-provider-typebox';
import { CaseSummary } from '../case/case.schema.ts';
import { DraftFilesSchema } from '../definition-draft/definition-draft.schema.ts';
import { Nullable } from '../http/list.schema.ts';
import { ProblemItem } from '../problems/problem.schema.ts';

const Hash = Type.String({ minLength: 1, maxLength: 200 });
const Steps = Type.Record(Type.String({ maxLength: 100 }), Nullable(Type.String({ maxLength: 100 })), {
  description: 'Steps that are called otherwise in the new version, by their old id; null = not there any more',
});

export const TaskParams = Type.Object({ task: Type.String({ maxLength: 100 }) });

export const Versions = Type.Object({
  items: Type.Array(
    Type.Object({
      version: Hash,
      number: Type.Integer({ description: '1 = the first that was published' }),
      published: Type.String(),
      current: Type.Boolean(),
      live: Type.Integer({ description: 'Cases and drafts that have not ended' }),
    }),
  ),
});

export const AskedField = Type.Object({ field: Type.String({ maxLength: 200, description: 'Id of a field' }) });
export const AnsweredCases = Type.Object({
  cases: Type.Integer({ description: 'Live cases and drafts that hold an answer in the field' }),
  more: Type.Boolean({ description: 'Not all were read: there may be more' }),
});

export const VersionParams = Type.Object({ ...TaskParams.properties, version: Hash });
export const VersionFiles = Type.Object({
  version: Hash,
  number: Type.Integer(),
  published: Type.String(),
  files: DraftFilesSchema,
});

const File = Type.String({ minLength: 2, maxLength: 2_000_000, description: 'The JSON file as text' });
const Texts = Type.Object(
  { task: File, form: File, workflow: File, figures: Type.Optional(File) },
  { additionalProperties: false, description: 'Of a dry run: a definition that is not published yet, instead of `to`' },
);

export const MigrationWish = Type.Object(
  {
    from: Hash,
    to: Type.Optional(Hash),
    texts: Type.Optional(Texts),
    steps: Type.Optional(Steps),
    cases: Type.Optional(
      Type.Array(Type.String({ maxLength: 100 }), {
        ...{ minItems: 1, maxItems: 5000 },
        description: 'Only these are moved; missing = all that can',
      }),
    ),
    dryRun: Type.Optional(Type.Boolean({ default: false })),
    after: Type.Optional(Type.String({ maxLength: 100, description: '`next` of the dry run before' })),
  },
  { additionalProperties: false },
);

const Lost = Type.Array(Type.Object({ path: Type.String(), title: Type.String() }));

const Candidate = Type.Object({
  case: Type.Object({
    id: Type.String(),
    number: Nullable(Type.String()),
    title: Type.String(),
    status: Type.Enum(['draft', 'running', 'suspended', 'ended']),
    readable: Type.Boolean({ description: 'The asker may open it' }),
  }),
  moves: Type.Boolean(),
  lost: Lost,
  problems: Type.Array(ProblemItem),
});

const MappedStep = Type.Object({ id: Type.String(), title: Type.String(), type: Type.String() });

export const MigrationAnswer = Type.Object({
  dryRun: Type.Boolean(),
  to: Hash,
  total: Type.Integer({ description: 'Live cases of the version' }),
  items: Type.Array(Candidate, { description: 'Of a dry run: every case and draft, up to 500 at a time' }),
  next: Nullable(Type.String({ description: 'Send it as `after` to see more' })),
  gone: Type.Array(MappedStep, {
    description: 'Of a dry run: steps that have no counterpart of their own id and kind',
  }),
  targets: Type.Array(MappedStep, { description: 'Of a dry run: what `steps` may name instead' }),
  sweep: Nullable(Type.String({ description: 'Of a real run: GET /api/sweeps/:id tells how far it is' })),
});

export const DraftMigration = Type.Object({
  from: Hash,
  to: Hash,
  newer: Type.Boolean({ description: 'There is a newer version than the draft was begun on' }),
  moves: Type.Boolean(),
  lost: Type.Array(
    Type.Object({
      path: Type.String(),
      title: Type.String(),
      value: Type.Unknown({ description: 'The answer that moving would lose' }),
    }),
  ),
  problems: Type.Array(ProblemItem),
});

export const MoveDraft = Type.Object({ revision: Type.Integer({ minimum: 0 }) }, { additionalProperties: false });
export const MovedDraft = Type.Object({ case: CaseSummary });
export const CaseId = Type.Object({ id: Type.String({ maxLength: 100 }) });
