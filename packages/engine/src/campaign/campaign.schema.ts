import { type Static, Type } from '@fastify/type-provider-typebox';
import { DocumentSchema, Named, Nullable } from '../http/list.schema.ts';

const closed = { additionalProperties: false };
const Text = (maxLength = 200) => Type.String({ maxLength });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD，北京时间' });
const State = Type.Enum(['running', 'closed'] as const);
const Amount = Type.Number({ minimum: 0, maximum: 1e12 });
const Quota = Type.Integer({ minimum: 1, maximum: 1e9 });

export const CampaignQuery = Type.Object({ state: Type.Optional(State), task: Type.Optional(Text()) }, closed);

export const NewCampaign = Type.Object(
  {
    task: Text(),
    title: Type.String({ minLength: 1, maxLength: 100 }),
    note: Type.Optional(Type.String({ maxLength: 2000 })),
    from: Day,
    to: Day,
    deadline: Type.Optional(Day),
    units: Type.Array(
      Type.Object({ unit: Text(), quota: Type.Optional(Quota), budget: Type.Optional(Amount) }, closed),
      { minItems: 1, maxItems: 5000, description: 'Each with its quota and its budget in yuan' },
    ),
    quotaFigure: Type.Optional(Text()),
    budgetFigure: Type.Optional(Text()),
    remind: Type.Optional(
      Type.Array(Type.Integer({ minimum: 0, maximum: 365 }), {
        maxItems: 10,
        uniqueItems: true,
        description: 'Days before the deadline on which units that are behind are reminded; default 7, 3, 1',
      }),
    ),
  },
  closed,
);
export type NewCampaign = Static<typeof NewCampaign>;

const FigureName = Type.Object({ id: Type.String(), title: Type.String(), unit: Type.String() });

export const Campaign = Type.Object({
  id: Type.String(),
  task: Type.String(),
  taskTitle: Type.String(),
  title: Type.String(),
  note: Type.String(),
  unit: Named,
  from: Type.String(),
  to: Type.String(),
  deadline: Type.String(),
  state: State,
  quotaFigure: Nullable(FigureName),
  budgetFigure: Nullable(FigureName),
  remind: Type.Array(Type.Integer()),
  createdBy: Named,
  createdAt: Type.String(),
  closedAt: Nullable(Type.String()),
  units: Type.Integer({ description: 'How many take part' }),
  canManage: Type.Boolean(),
  startUnits: Type.Array(Named, { description: 'Units for which the reader may begin a case of it now' }),
});
export type Campaign = Static<typeof Campaign>;

export const CampaignRow = Type.Object({
  unit: Named,
  quota: Nullable(Type.Integer()),
  budget: Nullable(Type.Number()),
  drafts: Type.Integer(),
  submitted: Type.Integer(),
  ended: Type.Integer(),
  done: Type.Number({ description: 'Value of the quota figure, or cases handed in' }),
  spent: Nullable(Type.Number()),
  state: Type.Enum(['not-started', 'running', 'late', 'done'] as const),
});
export type CampaignRow = Static<typeof CampaignRow>;

export const CampaignTotals = Type.Object({
  units: Type.Integer(),
  notStarted: Type.Integer(),
  late: Type.Integer(),
  finished: Type.Integer(),
  quota: Nullable(Type.Integer()),
  done: Type.Number(),
  budget: Nullable(Type.Number()),
  spent: Nullable(Type.Number()),
});
export type CampaignTotals = Static<typeof CampaignTotals>;

export const CampaignSummary = Type.Object({
  figures: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      value: Nullable(Type.Number()),
      unit: Type.String(),
      of: Type.Optional(Type.Object({ numerator: Type.Number(), denominator: Type.Number() })),
    }),
  ),
  rows: Type.Array(CampaignRow),
  totals: CampaignTotals,
});
export type CampaignSummary = Static<typeof CampaignSummary>;

export const CampaignView = Type.Object({
  campaign: Campaign,
  rows: Type.Array(CampaignRow, { description: 'Of the units that the reader oversees' }),
  totals: CampaignTotals,
  reminders: Type.Array(Type.Object({ at: Type.String(), by: Nullable(Named), units: Type.Integer() })),
  summary: Nullable(CampaignSummary),
});

export const CampaignList = Type.Object({ items: Type.Array(Campaign) });
export const CreatedCampaign = Type.Object({ campaign: Campaign });
export const Remind = Type.Object(
  { units: Type.Optional(Type.Array(Text(), { maxItems: 5000, description: 'Default: all that are behind' })) },
  closed,
);
export const Reminded = Type.Object({ units: Type.Integer(), people: Type.Integer() });
export const StartInCampaign = Type.Object(
  { unit: Type.Optional(Text()), document: Type.Optional(DocumentSchema) },
  closed,
);
export const ClosedCampaign = Type.Object({ campaign: Campaign, summary: CampaignSummary });
