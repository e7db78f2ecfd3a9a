import { Type } from '@fastify/type-provider-typebox';
import { DraftFilesSchema } from '../definition-draft/definition-draft.schema.ts';
import { Nullable } from '../http/list.schema.ts';
import { ProblemItem } from '../problems/problem.schema.ts';

export const ImportQuery = Type.Object(
  { kind: Type.Enum(['ledger', 'xlsform', 'json-schema']) },
  { additionalProperties: false },
);

const Message = Type.Object({ 'zh-CN': Type.String(), en: Type.String() });
const Words = Type.String({ minLength: 1, maxLength: 200 });

const LedgerColumn = Type.Object({
  letter: Type.String(),
  title: Type.String(),
  key: Type.String(),
  kind: Type.String({ description: 'Guessed kind of field' }),
  options: Type.Array(Type.String()),
  required: Type.Boolean(),
  use: Type.Boolean({ description: 'false: a running number' }),
  evidence: Type.Array(Message, { description: 'Why the kind was guessed' }),
  samples: Type.Array(Type.String()),
});

export const ImportAnswer = Type.Object({
  title: Type.String(),
  ledger: Nullable(
    Type.Object({
      sheet: Type.String(),
      headerFrom: Type.Integer(),
      headerTo: Type.Integer(),
      rows: Type.Integer(),
      skipped: Type.Array(Type.Object({ row: Type.Integer(), why: Type.String() })),
      columns: Type.Array(LedgerColumn),
    }),
  ),
  files: Nullable(DraftFilesSchema),
  findings: Type.Array(ProblemItem, { description: 'What was not taken over, or only otherwise, with its place' }),
  more: Type.Integer({ description: 'How many findings there are beyond those listed' }),
});

export const ConfirmedLedger = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 100 }),
    register: Type.Optional(Type.Boolean({ description: 'The rows become entries of a register, not cases' })),
    columns: Type.Array(
      Type.Object(
        {
          title: Words,
          key: Words,
          kind: Type.String({ maxLength: 40 }),
          options: Type.Optional(Type.Array(Words, { maxItems: 500 })),
          required: Type.Optional(Type.Boolean()),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 300 },
    ),
  },
  { additionalProperties: false },
);
