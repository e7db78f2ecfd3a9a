import { type Static, Type } from '@fastify/type-provider-typebox';
import { DocumentSchema, Named, Nullable, pageQuery, remark } from '../http/list.schema.ts';

const closed = { additionalProperties: false };
const revision = Type.Integer({ minimum: 0, description: 'The revision of the case that the person saw' });

export const WorkItemSummary = Type.Object({
  id: Type.String(),
  case: Type.Object({
    id: Type.String(),
    number: Nullable(Type.String()),
    title: Type.String(),
    task: Type.String(),
    taskTitle: Type.String(),
    unit: Named,
    status: Type.String(),
  }),
  step: Type.String(),
  title: Type.String(),
  role: Type.String({ description: 'task, vote, notice, objection, replies, sign' }),
  row: Type.Optional(Type.String()),
  rowTitle: Type.Optional(Type.String()),
  assignee: Type.String(),
  openedAt: Type.String(),
  due: Nullable(Type.String()),
  overdue: Type.Boolean(),
  claimedBy: Nullable(Named),
  outcome: Type.Optional(Type.String()),
  outcomeTitle: Type.Optional(Type.String({ description: 'What the definition calls the outcome' })),
  completedAt: Type.Optional(Type.String()),
  draft: Type.Boolean(),
});
export type WorkItemSummary = Static<typeof WorkItemSummary>;

export const InboxQuery = Type.Object(
  {
    state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('done')])),
    task: Type.Optional(Type.String({ maxLength: 200 })),
    overdue: Type.Optional(Type.Boolean()),
    q: Type.Optional(Type.String({ maxLength: 200 })),
    ...pageQuery,
  },
  closed,
);

export const Inbox = Type.Object({
  items: Type.Array(WorkItemSummary),
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  counts: Type.Object({
    open: Type.Integer(),
    overdue: Type.Integer(),
    dueSoon: Type.Integer({ description: 'Due within three days' }),
    done: Type.Integer(),
  }),
});

export const OutcomeOffer = Type.Object({
  id: Type.String(),
  title: Type.String(),
  tone: Type.Union([Type.Literal('primary'), Type.Literal('default'), Type.Literal('danger')]),
  comment: Type.Union([Type.Literal('required'), Type.Literal('optional'), Type.Literal('none')]),
  require: Type.Array(Type.String()),
  incomplete: Type.Boolean(),
});

export const WorkItemView = Type.Object({
  workItem: WorkItemSummary,
  definition: Type.Object({ task: Type.String(), version: Type.String() }),
  scope: Type.String({ description: "Dotted path of the group whose row is worked on, '' for the document" }),
  document: DocumentSchema,
  stored: Type.Optional(
    Type.Unsafe<Record<string, unknown>>({
      ...DocumentSchema,
      description: 'Values of the case under the draft, if there is one',
    }),
  ),
  outer: DocumentSchema,
  rights: Type.Object({
    edit: Type.Array(Type.String()),
    require: Type.Array(Type.String()),
    hide: Type.Array(Type.String()),
  }),
  outcomes: Type.Array(OutcomeOffer),
  withdrawn: Type.Array(Type.String(), {
    description: 'Titles of consents that were taken back: every outcome asks for a word why the work goes on',
  }),
  votes: Type.Optional(
    Type.Array(Type.Object({ party: Type.String(), title: Type.String(), vote: Nullable(Type.String()) })),
  ),
  objection: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  bodies: Type.Optional(
    Type.Array(Type.Object({ id: Type.String(), title: Type.String(), reply: Nullable(Type.Unknown()) })),
  ),
  handOver: Type.Object(
    {
      transfer: Type.Array(Named),
      delegate: Type.Array(Named),
      addSigner: Type.Array(Named),
      handBack: Type.Boolean({ description: 'Delegated to the reader, or by the reader' }),
    },
    { description: 'To whom the reader may hand the work now, and how' },
  ),
  delegation: Nullable(Type.Object({ to: Named, by: Named, at: Type.String(), reason: Type.Optional(Type.String()) })),
  handedBack: Nullable(Type.Object({ by: Named, at: Type.String(), note: Type.Optional(Type.String()) })),
  signatures: Type.Array(
    Type.Object({
      person: Named,
      state: Type.Union([Type.Literal('open'), Type.Literal('agree'), Type.Literal('disagree')]),
      question: Type.Optional(Type.String()),
      comment: Type.Optional(Type.String()),
      at: Type.Optional(Type.String()),
    }),
  ),
  question: Type.Optional(Type.String({ description: 'Role sign: what the reader is asked' })),
  actsFor: Nullable(Named),
  batch: Type.Array(Type.String(), { description: 'Outcomes with which several cases may be completed at once' }),
  revision: Type.Integer(),
  draft: Nullable(Type.Object({ savedAt: Type.String(), revision: Type.Integer() })),
});
export type WorkItemView = Static<typeof WorkItemView>;

export const SaveDraft = Type.Object(
  {
    document: DocumentSchema,
    draftRevision: Type.Optional(Type.Integer({ minimum: 0, description: 'The draft that it builds on' })),
    revision: Type.Optional(revision),
  },
  closed,
);
export const SavedDraft = Type.Object({ savedAt: Type.String(), draftRevision: Type.Integer() });

export const CompleteWork = Type.Object(
  {
    outcome: Type.String({ maxLength: 100 }),
    document: Type.Optional(DocumentSchema),
    comment: Type.Optional(Type.String(remark)),
    revision,
  },
  closed,
);
export const ChangeWork = Type.Object({ revision }, closed);
export const RecordReply = Type.Object(
  {
    body: Type.String({ maxLength: 200 }),
    agree: Type.Boolean(),
    text: Type.Optional(Type.String(remark)),
    revision,
  },
  closed,
);
export const WorkItemParams = Type.Object({ id: Type.String({ maxLength: 200 }) });
