import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import type { CampaignTable } from './campaign.table.ts';

export interface CampaignRecord {
  id: string;
  task: string;
  title: string;
  note: string;
  /** The unit that set it up. */
  unitId: string;
  /** First and last day. */
  from: string;
  to: string;
  /** Last day for the units. */
  deadline: string;
  quotaFigure: string | null;
  budgetFigure: string | null;
  /** Days before the deadline. */
  remind: number[];
  state: 'running' | 'closed';
  createdBy: string;
  createdAt: string;
  closedBy: string | null;
  closedAt: string | null;
  summary: JsonObject | null;
  units: CampaignUnit[];
}

export interface CampaignUnit {
  unitId: string;
  quota: number | null;
  /** 元, decimal text. */
  budget: string | null;
}

export async function insertCampaign(db: Db, { units, ...campaign }: CampaignRecord): Promise<void> {
  await db.insertInto('campaign').values(rowOf(campaign)).execute();
  for (const part of inParts(units)) {
    const rows = part.map(({ unitId, quota, budget }) => ({
      campaign_id: campaign.id,
      unit_id: unitId,
      quota,
      budget,
    }));
    await db.insertInto('campaign_unit').values(rows).execute();
  }
}

/** All campaigns with their units, those that end last in front. */
export async function listCampaigns(
  db: Db,
  filter: { state?: CampaignRecord['state'] } = {},
): Promise<CampaignRecord[]> {
  let found = db.selectFrom('campaign').selectAll().orderBy('deadline', 'desc').orderBy('id');
  if (filter.state !== undefined) found = found.where('state', '=', filter.state);
  const rows = await found.execute();
  const units = await db.selectFrom('campaign_unit').selectAll().orderBy('unit_id').execute();
  const byCampaign = Map.groupBy(units, ({ campaign_id }) => campaign_id);
  return rows.map((row) => campaignOf(row, byCampaign.get(row.id) ?? []));
}

export async function findCampaign(db: Db, id: string): Promise<CampaignRecord | undefined> {
  const row = await db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const units = await db
    .selectFrom('campaign_unit')
    .selectAll()
    .where('campaign_id', '=', id)
    .orderBy('unit_id')
    .execute();
  return campaignOf(row, units);
}

/** Closes a campaign with what came of it. False when it is closed already. */
export async function closeCampaign(
  db: Db,
  id: string,
  { by, at, summary }: { by: string; at: string; summary: JsonObject },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('campaign')
    .set({ state: 'closed', closed_by: by, closed_at: at, summary: toJsonText(summary) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that a case was begun from a campaign. */
export async function insertCampaignCase(db: Db, caseId: string, campaignId: string): Promise<void> {
  await db.insertInto('campaign_case').values({ case_id: caseId, campaign_id: campaignId }).execute();
}

/** The campaign from which a case was begun. */
export async function campaignOfCase(db: Db, caseId: string): Promise<{ id: string; title: string } | undefined> {
  return db
    .selectFrom('campaign_case')
    .innerJoin('campaign', 'campaign.id', 'campaign_case.campaign_id')
    .select(['campaign.id', 'campaign.title'])
    .where('campaign_case.case_id', '=', caseId)
    .executeTakeFirst();
}

export interface CampaignReminder {
  id: string;
  campaignId: string;
  at: string;
  /** null = by rule. */
  by: string | null;
  units: string[];
}

/** Notes a reminder. False when one with this id was sent already. */
export async function insertCampaignReminder(db: Db, reminder: CampaignReminder): Promise<boolean> {
  const { id, campaignId, at, by, units } = reminder;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('campaign_reminder')
    .values({ id, campaign_id: campaignId, at, by_person: by, units: toJsonText(units) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The reminders of a campaign, the latest first. */
export async function listCampaignReminders(db: Db, campaignId: string): Promise<CampaignReminder[]> {
  const rows = await db
    .selectFrom('campaign_reminder')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ id, at, by_person: by, units }) => ({
    id,
    campaignId,
    at,
    by,
    units: fromJsonText<string[]>(units),
  }));
}

const rowOf = (one: Omit<CampaignRecord, 'units'>): CampaignTable => ({
  id: one.id,
  task: one.task,
  title: one.title,
  note: one.note,
  unit_id: one.unitId,
  from_date: one.from,
  to_date: one.to,
  deadline: one.deadline,
  quota_figure: one.quotaFigure,
  budget_figure: one.budgetFigure,
  remind: toJsonText(one.remind),
  state: one.state,
  created_by: one.createdBy,
  created_at: one.createdAt,
  closed_by: one.closedBy,
  closed_at: one.closedAt,
  summary: one.summary === null ? null : toJsonText(one.summary),
});

function campaignOf(
  row: Selectable<CampaignTable>,
  units: readonly { unit_id: string; quota: number | null; budget: string | null }[],
): CampaignRecord {
  return {
    id: row.id,
    task: row.task,
    title: row.title,
    note: row.note,
    unitId: row.unit_id,
    from: row.from_date,
    to: row.to_date,
    deadline: row.deadline,
    quotaFigure: row.quota_figure,
    budgetFigure: row.budget_figure,
    remind: fromJsonText<number[]>(row.remind),
    state: row.state as CampaignRecord['state'],
    createdBy: row.created_by,
    createdAt: row.created_at,
    closedBy: row.closed_by,
    closedAt: row.closed_at,
    summary: row.summary === null ? null : fromJsonText<JsonObject>(row.summary),
    units: units.map(({ unit_id, quota, budget }) => ({ unitId: unit_id, quota, budget })),
  };
}

/** What a campaign counts of a case. */
export interface CampaignCase {
  id: string;
  unitId: string;
  status: string;
  submittedAt: string | null;
  endedAt: string | null;
  result: string | null;
  document: JsonObject;
}

/**
 * The cases of a campaign: those begun from it, also drafts, and those of its task that were begun from none and handed in during its
 * period. `from` and `before` are the instants between which that lies.
 */
export async function casesOfCampaign(
  db: Db,
  { id, task }: Pick<CampaignRecord, 'id' | 'task'>,
  { from, before }: { from: string; before: string },
): Promise<CampaignCase[]> {
  const rows = await db
    .selectFrom('case')
    .leftJoin('campaign_case', 'campaign_case.case_id', 'case.id')
    .select(['case.id', 'case.unit_id', 'case.status', 'case.submitted_at', 'case.ended_at', 'case.result'])
    .select('case.document')
    .where('case.task', '=', task)
    .where((eb) =>
      eb.or([
        eb('campaign_case.campaign_id', '=', id),
        eb.and([
          eb('campaign_case.campaign_id', 'is', null),
          eb('case.submitted_at', '>=', from),
          eb('case.submitted_at', '<', before),
        ]),
      ]),
    )
    .orderBy('case.id')
    .execute();
  return rows.map(({ id: caseId, unit_id, status, submitted_at, ended_at, result, document }) => ({
    ...{ id: caseId, unitId: unit_id, status, submittedAt: submitted_at, endedAt: ended_at, result },
    document: fromJsonText<JsonObject>(document),
  }));
}
