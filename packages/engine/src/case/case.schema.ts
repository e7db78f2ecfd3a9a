import { type Static, Type } from '@fastify/type-provider-typebox';
import { caseOrders } from '@hearth/storage';
import { DocumentSchema, listOf, Named, Nullable, pageQuery, remark } from '../http/list.schema.ts';
import { WorkItemSummary } from '../work-item/work-item.schema.ts';

const closed = { additionalProperties: false };
const Text = (maxLength = 200) => Type.String({ maxLength });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD，北京时间' });

export const CaseSummary = Type.Object({
  id: Type.String(),
  task: Type.String(),
  taskTitle: Type.String(),
  version: Type.String({ description: 'Hash of the definition that the case keeps' }),
  number: Nullable(Type.String()),
  title: Type.String(),
  unit: Named,
  status: Type.Union([
    Type.Literal('draft'),
    Type.Literal('running'),
    Type.Literal('suspended'),
    Type.Literal('ended'),
  ]),
  result: Nullable(Type.String()),
  resultTitle: Nullable(Type.String()),
  resultTone: Nullable(Type.Union([Type.Literal('success'), Type.Literal('failure'), Type.Literal('neutral')])),
  current: Type.Array(
    Type.Object({
      step: Type.String(),
      title: Type.String(),
      assignee: Type.String(),
      due: Nullable(Type.String()),
      overdue: Type.Boolean(),
    }),
  ),
  initiator: Named,
  openedAt: Type.String(),
  submittedAt: Nullable(Type.String()),
  endedAt: Nullable(Type.String()),
  owed: Type.Integer({ description: 'Steps that an emergency skipped and that are still to be done: 待补手续 n 项' }),
  revision: Type.Integer(),
  columns: Type.Record(Type.String(), Type.Unknown(), { description: 'Values of task.list by path' }),
});
export type CaseSummary = Static<typeof CaseSummary>;

export const CaseList = Type.Intersect([
  listOf(CaseSummary),
  Type.Object({
    more: Type.Boolean({ description: 'There are more than `total`: long lists are not counted to the end' }),
  }),
]);

const filters = {
  task: Type.Optional(Text()),
  unit: Type.Optional(Text()),
  status: Type.Optional(Text()),
  result: Type.Optional(Text()),
  step: Type.Optional(Text()),
  q: Type.Optional(Text()),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  overdue: Type.Optional(Type.Boolean()),
  mine: Type.Optional(Type.Boolean()),
};

const orders = caseOrders.flatMap((order) => [Type.Literal(order), Type.Literal(`-${order}` as const)]);
export const caseFilters = { ...filters, sort: Type.Optional(Type.Union(orders)) };
export const CaseListQuery = Type.Object({ ...caseFilters, ...pageQuery }, closed);
export type CaseListQuery = Static<typeof CaseListQuery>;

export const OpenCase = Type.Object(
  { task: Text(), unit: Type.Optional(Text()), document: Type.Optional(DocumentSchema) },
  closed,
);
export const OpenedCase = Type.Object({ case: CaseSummary, workItem: Type.Object({ id: Type.String() }) });

const VoteCast = Type.Object({
  party: Type.String(),
  title: Type.String(),
  vote: Nullable(Type.String()),
  by: Type.Optional(Type.String()),
  at: Type.Optional(Type.String()),
  comment: Type.Optional(Type.String()),
});

export const ProgressItem = Type.Object({
  step: Type.String(),
  type: Type.String({ description: 'Block of the workflow: userTask, signOff, choice …' }),
  title: Type.String(),
  state: Type.Union([Type.Literal('done'), Type.Literal('active'), Type.Literal('ahead'), Type.Literal('skipped')]),
  round: Type.Integer(),
  depth: Type.Integer(),
  row: Type.Optional(Type.Array(Type.String())),
  rowTitle: Type.Optional(Type.String()),
  by: Type.Optional(Type.String()),
  at: Type.Optional(Type.String()),
  outcome: Type.Optional(Type.String()),
  outcomeTitle: Type.Optional(Type.String()),
  comment: Type.Optional(Type.String()),
  due: Type.Optional(Type.String()),
  overdue: Type.Optional(Type.Boolean()),
  votes: Type.Optional(Type.Array(VoteCast)),
});
export type ProgressItem = Static<typeof ProgressItem>;

export const Notice = Type.Object({
  instance: Type.String(),
  step: Type.String(),
  postedAt: Type.String(),
  until: Type.String(),
  extract: Type.Unknown(),
  objections: Type.Array(Type.Record(Type.String(), Type.Unknown())),
  canObject: Type.Boolean(),
});

export const CaseView = Type.Object({
  case: CaseSummary,
  document: DocumentSchema,
  masked: Type.Array(Type.String(), { description: 'Paths of fields of which only a mask is shown' }),
  hidden: Type.Array(Type.String(), {
    description: 'Paths of fields that are kept from the reader, filled or not; they are absent from the document',
  }),
  version: Type.String(),
  progress: Type.Array(ProgressItem),
  workItems: Type.Array(
    Type.Object({
      ...WorkItemSummary.properties,
      mine: Type.Boolean({ description: 'Whether it waits for the person who asks' }),
    }),
  ),
  interrupts: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), reason: Type.Boolean() })),
  emergencies: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      skipTo: Type.String({ description: 'Title of the step that opens at once' }),
      owes: Type.Array(Type.Object({ step: Type.String(), title: Type.String() })),
    }),
    { description: 'What the reader may call now; a reason is always asked for' },
  ),
  owed: Type.Array(
    Type.Object({
      step: Type.String(),
      title: Type.String(),
      emergency: Type.String({ description: 'Title of the emergency that left it' }),
      state: Type.Union([Type.Literal('open'), Type.Literal('done'), Type.Literal('refused')]),
      due: Type.Optional(Type.String()),
      overdue: Type.Optional(Type.Boolean()),
      at: Type.Optional(Type.String()),
      outcomeTitle: Type.Optional(Type.String()),
    }),
    { description: 'Papers that come later' },
  ),
  reached: Nullable(Type.Object({ result: Type.String(), title: Type.String(), at: Type.String() })),
  links: Type.Array(
    Type.Object({
      link: Type.String(),
      title: Type.String({ description: 'As this side calls it' }),
      direction: Type.Union([Type.Literal('to'), Type.Literal('from')]),
      waits: Type.Boolean({ description: 'The case it was opened from goes on when the opened one has ended' }),
      task: Type.String(),
      taskTitle: Type.String(),
      status: Type.String(),
      resultTitle: Nullable(Type.String()),
      case: Nullable(Type.Object({ id: Type.String(), number: Nullable(Type.String()), title: Type.String() })),
    }),
    {
      description:
        'Cases opened from this one, or the one that it was opened from; `case` is null when the reader may not see it',
    },
  ),
  openable: Type.Array(
    Type.Object({ link: Type.String(), title: Type.String(), task: Type.String(), taskTitle: Type.String() }),
    { description: 'Links through which the reader may open a case now' },
  ),
  same: Type.Array(
    Type.Object({
      message: Type.String(),
      level: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
      number: Nullable(Type.String()),
      unit: Type.String(),
      case: Nullable(Type.String({ description: 'Its id, when the reader may see it' })),
    }),
    { description: 'Other cases that are about the same, as the task says what may be there once' },
  ),
  campaign: Nullable(Type.Object({ id: Type.String(), title: Type.String() })),
  papers: Type.Array(Type.Object({ id: Type.String(), title: Type.String() }), {
    description: 'What can be printed from it now, its form first',
  }),
  consents: Type.Array(
    Type.Object({
      field: Type.String(),
      title: Type.String(),
      text: Type.String({ description: 'What was consented to' }),
      version: Type.String({ description: 'Beginning of the SHA-256 of that text' }),
      givenBy: Nullable(Type.String({ description: 'Name; null for whoever sees masks' })),
      recordedBy: Named,
      recordedAt: Type.String(),
      withdrawn: Nullable(Type.Object({ at: Type.String(), by: Named, why: Type.String() })),
    }),
  ),
  canWithdraw: Type.Boolean({ description: 'The reader may write down that consent was taken back' }),
  cleared: Nullable(
    Type.Object({
      at: Type.String(),
      by: Type.Union([Type.Literal('task'), Type.Literal('office'), Type.Literal('withdrawal')]),
      years: Nullable(Type.Integer()),
      fields: Type.Array(Type.String(), { description: 'Titles of the fields whose values are gone' }),
    }),
    { description: 'The time for which it is kept is over' },
  ),
  canCorrect: Type.Boolean({ description: 'The reader may correct data of the case, also after its end' }),
  canResume: Type.Boolean({ description: 'The reader may let the suspended case run again' }),
  notices: Type.Array(Notice),
});
export type CaseView = Static<typeof CaseView>;

export const HistoryItem = Type.Object({
  seq: Type.Integer(),
  at: Type.String(),
  actor: Nullable(Named),
  for: Type.Optional(Named),
  type: Type.String(),
  title: Type.String(),
  comment: Type.Optional(Type.String()),
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
});
export type HistoryItem = Static<typeof HistoryItem>;

const revision = Type.Integer({ minimum: 0 });
export const InterruptCase = Type.Object(
  { interrupt: Text(), reason: Type.Optional(Type.String(remark)), revision },
  closed,
);
export const ObjectToNotice = Type.Object(
  { instance: Text(), text: Type.String(remark), by: Type.Optional(Text()), revision },
  closed,
);
export const CallEmergency = Type.Object({ emergency: Text(), reason: Type.String(remark), revision }, closed);
export const CorrectCase = Type.Object({ document: DocumentSchema, reason: Type.String(remark), revision }, closed);
export const OpenLinked = Type.Object({ link: Text(), unit: Type.Optional(Text()), revision }, closed);
export const ResumeCase = Type.Object({ revision }, closed);
export const ChangedCase = Type.Object({ case: CaseSummary });
