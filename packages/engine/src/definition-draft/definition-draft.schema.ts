import { Type } from '@fastify/type-provider-typebox';
import { Named, Nullable } from '../http/list.schema.ts';
import { ProblemItem } from '../problems/problem.schema.ts';

/** Longer definitions are no form any more; the whole request is read up to the host's limit, so that this can be said. */
export const mostDraftLength = 2_000_000;

const File = Type.Record(Type.String(), Type.Unknown(), { description: 'One file of a definition, as JSON' });
export const DraftFilesSchema = Type.Object(
  { task: File, form: File, workflow: File, figures: File },
  { additionalProperties: false },
);

const Id = Type.String({ minLength: 1, maxLength: 100 });
const Title = Type.String({ minLength: 1, maxLength: 100 });
const Hash = Type.String({ minLength: 1, maxLength: 200 });

export const DraftHead = Type.Object({
  id: Id,
  task: Type.String({ description: 'Id that task.json names now' }),
  title: Type.String(),
  base: Nullable(Type.String({ description: 'Version that the draft was begun from' })),
  revision: Type.Integer(),
  createdBy: Named,
  createdAt: Type.String(),
  savedBy: Named,
  savedAt: Type.String(),
  here: Type.Array(Named, { description: 'Who has it open now' }),
});

export const DraftList = Type.Object({ items: Type.Array(DraftHead) });
export const Draft = Type.Object({ ...DraftHead.properties, files: DraftFilesSchema });
export const DraftParams = Type.Object({ id: Id });

/** From what a draft is begun. */
export const DraftWish = Type.Union([
  Type.Object(
    {
      from: Type.Literal('task'),
      task: Id,
      version: Type.Optional(Hash),
      as: Type.Optional(
        Type.Object(
          { id: Type.Optional(Id), title: Title },
          { additionalProperties: false, description: 'A new task that begins as a copy' },
        ),
      ),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      ...{ from: Type.Literal('blank'), title: Title, id: Type.Optional(Id) },
      register: Type.Optional(Type.Boolean({ description: 'A register; default a task' })),
    },
    { additionalProperties: false },
  ),
  Type.Object({ from: Type.Literal('files'), files: DraftFilesSchema }, { additionalProperties: false }),
]);

export const DraftSave = Type.Object(
  { files: DraftFilesSchema, revision: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
);
export const DraftSaved = Type.Object({ revision: Type.Integer(), savedAt: Type.String() });

const Window = Type.String({ minLength: 1, maxLength: 100, description: 'Tells the windows of one person apart' });
export const PresenceWish = Type.Object({ window: Window }, { additionalProperties: false });
export const Presence = Type.Object({
  revision: Type.Integer({ description: 'At which revision the draft is now' }),
  savedBy: Named,
  savedAt: Type.String(),
  others: Type.Array(Named, { description: 'Who else has the draft open, or oneself in another window' }),
});

const Side = Type.Union(
  [
    Type.Object({ version: Hash }, { additionalProperties: false }),
    Type.Object({ draft: Id }, { additionalProperties: false }),
    Type.Object({ files: DraftFilesSchema }, { additionalProperties: false }),
  ],
  { description: 'A published version, a saved draft, or files that are not saved' },
);
export const DifferenceWish = Type.Object({ before: Side, after: Side }, { additionalProperties: false });
export const Differences = Type.Object({
  items: Type.Array(ProblemItem, { description: 'In words; path = pointer into params.file' }),
  exact: Type.Boolean({ description: 'false: one side cannot be read yet, so that only places are told' }),
});
