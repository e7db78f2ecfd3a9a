import type { Db } from '../database.ts';
import type { CaseLinkTable } from './case-link.table.ts';

export interface CaseLinkRecord {
  fromCase: string;
  toCase: string;
  /** Id in the `links` of the task of `fromCase`. */
  link: string;
  /** The effect that opened it; null = by hand. */
  effect: string | null;
  /** `fromCase` goes on when `toCase` has ended. */
  waits: boolean;
  openedAt: string;
}

export async function insertCaseLink(db: Db, record: CaseLinkRecord): Promise<void> {
  await db
    .insertInto('case_link')
    .values({
      from_case: record.fromCase,
      to_case: record.toCase,
      link: record.link,
      effect: record.effect,
      waits: record.waits ? 1 : 0,
      opened_at: record.openedAt,
    })
    .execute();
}

/** The links of a case to both sides, the oldest first. */
export async function listCaseLinks(db: Db, caseId: string): Promise<CaseLinkRecord[]> {
  const rows = await db
    .selectFrom('case_link')
    .selectAll()
    .where((eb) => eb.or([eb('from_case', '=', caseId), eb('to_case', '=', caseId)]))
    .orderBy('opened_at')
    .orderBy('to_case')
    .execute();
  return rows.map(linkOf);
}

/** The case from which another was opened. */
export async function findOrigin(db: Db, toCase: string): Promise<CaseLinkRecord | undefined> {
  const row = await db.selectFrom('case_link').selectAll().where('to_case', '=', toCase).executeTakeFirst();
  return row && linkOf(row);
}

function linkOf(row: CaseLinkTable): CaseLinkRecord {
  const { from_case: fromCase, to_case: toCase, link, effect, waits, opened_at: openedAt } = row;
  return { fromCase, toCase, link, effect, waits: waits === 1, openedAt };
}
