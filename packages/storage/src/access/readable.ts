import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Tables } from '../database.ts';
import { containing } from '../page.ts';

/** For whom a query runs. */
export interface Reader {
  personId: string;
  /** Day on which the posts must be held, `YYYY-MM-DD`. */
  day: string;
}

type Condition = ExpressionWrapper<Tables, never, SqlBool>;

/**
 * Whether the reader may see the case of the query (table alias `case`, its unit joined as `org_unit`): a draft only who
 * began it; else who began it, who holds a post at its unit or above, who has or had work in it. The one place of this rule.
 */
export function readableBy(eb: ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader: Reader): Condition {
  const submitted = eb.and([
    eb('case.status', '!=', 'draft'),
    eb.or([overseen(eb, reader), hasOpenWork(eb, reader), hasDoneWork(eb, reader)]),
  ]);
  return eb.or([eb('case.initiator', '=', reader.personId), submitted]) as unknown as Condition;
}

function overseen(eb: ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader: Reader) {
  return eb.exists(
    eb
      .selectFrom('post_holding as h')
      .innerJoin('org_unit as held', 'held.id', 'h.unit_id')
      .select(sql`1`.as('one'))
      .where('h.person_id', '=', reader.personId)
      .where('h.from_date', '<=', reader.day)
      .where((inner) => inner.or([inner('h.to_date', 'is', null), inner('h.to_date', '>=', reader.day)]))
      // `held.path` is a beginning of `org_unit.path`; substr is the same on SQLite and PostgreSQL and needs no escaping.
      .where(sql<SqlBool>`substr(org_unit.path, 1, length(held.path)) = held.path`),
  );
}

function hasOpenWork(eb: ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader: Reader) {
  return eb.exists(
    eb
      .selectFrom('work_item as w')
      .select(sql`1`.as('one'))
      .whereRef('w.case_id', '=', 'case.id')
      .where('w.state', '=', 'open')
      .where(isCandidate(reader)),
  );
}

function hasDoneWork(eb: ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader: Reader) {
  return eb.exists(
    eb
      .selectFrom('work_item as w')
      .select(sql`1`.as('one'))
      .whereRef('w.case_id', '=', 'case.id')
      .where('w.completed_by', '=', reader.personId),
  );
}

/** Whether the work item (alias `w`) is for the reader: named, or holder of a post asked for, and not excluded. */
export function isCandidate(reader: Reader) {
  return sql<SqlBool>`(
    exists (
      select 1 from work_item_candidate as c
      where c.case_id = w.case_id and c.item_id = w.item_id
        and (c.person_id = ${reader.personId} or exists (
          select 1 from post_holding as h
          where h.person_id = ${reader.personId} and h.post = c.post and h.unit_id = c.unit_id
            and h.from_date <= ${reader.day} and (h.to_date is null or h.to_date >= ${reader.day}))))
    and not exists (
      select 1 from work_item_exclusion as x
      where x.case_id = w.case_id and x.item_id = w.item_id and x.person_id = ${reader.personId}))`;
}

/** Whether a column of text in lower case holds every word of what was typed, upper and lower case alike. */
export function holdsWords(column: string, typed: string) {
  const words = typed.trim().toLowerCase().split(/\s+/).slice(0, 8);
  const tests = words.map((word) => sql<SqlBool>`${sql.ref(column)} like ${containing(word)} escape '\\'`);
  return sql<SqlBool>`(${sql.join(tests, sql` and `)})`;
}
