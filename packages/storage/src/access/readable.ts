import { type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../database.ts';
import { containing } from '../page.ts';
import { isAnyOf } from './any-of.ts';

/** Cases of some tasks around a unit: at it, at the units right below, or at it and everywhere below. */
export interface Range {
  tasks: readonly string[] | 'all';
  unit: string;
  reach: 'own' | 'children' | 'below';
}

/** Cases of some tasks at a unit that were handed in before a day. */
export interface FormerRange {
  tasks: readonly string[] | 'all';
  unit: string;
  /** `YYYY-MM-DD` in Shanghai. */
  until: string;
  /** The instant at which it begins. */
  before: string;
}

/** For whom a query runs. */
export interface Reader {
  personId: string;
  /** Day on which the posts must be held, `YYYY-MM-DD`. */
  day: string;
  /** Where the reader holds a post that takes part in a task, or administers: whose cases they see. None when missing. */
  oversees?: readonly Range[];
  /** Where they saw them until the unit was put below another superior. Nowhere when missing. */
  oversaw?: readonly FormerRange[];
  /** Where the reader sees personal and sensitive values whole without working on the case. None when missing. */
  seesWhole?: readonly Range[];
  /** People whose substitute the reader is on the day. */
  actsFor?: readonly string[];
}

type Condition = ExpressionWrapper<Tables, never, SqlBool>;

/**
 * Whether the reader may see the case of the query (table alias `case`, its unit joined as `org_unit`): who began it; who has or had
 * work in it; once it is no draft any more, whose post takes part in the task at the case's unit or above, or did where the unit stood before
 * it was moved, if it was handed in by then. The one place of this rule.
 */
export function readableBy(eb: ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader: Reader): Condition {
  const overseen = eb.and([eb('case.status', '!=', 'draft'), eb.or([isIn(reader.oversees ?? []), wasIn(reader)])]);
  return eb.or([eb('case.initiator', '=', reader.personId), overseen, worksOnCase(reader)]) as unknown as Condition;
}

/**
 * The same of a row of a task's typed table (alias `t`), which has the unit, the status and the initiator of its case in it: units and
 * work are looked up once for all rows, so that a million of them are gone through without asking for each.
 */
export function typedRowReadableBy(reader: Reader, task: string, prefix = ''): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`t.${prefix}${name}`);
  const ranges = (reader.oversees ?? []).filter(({ tasks }) => tasks === 'all' || tasks.includes(task));
  const own = sql<SqlBool>`${column('initiator')} = ${reader.personId}`;
  const worked = sql<SqlBool>`t.case_id in (${workedOn(reader)})`;
  const former = formerRanges(reader, task).map(
    ({ unit, until }) => sql<SqlBool>`(${column('unit')} = ${unit} and ${column('submitted_on')} < ${until})`,
  );
  const units = ranges.map(unitIsIn);
  const overseen = sql`select org_unit.id from org_unit where ${sql.join(units, sql` or `)}`;
  const places = [...(ranges.length === 0 ? [] : [sql<SqlBool>`${column('unit')} in (${overseen})`]), ...former];
  if (places.length === 0) return sql<SqlBool>`(${own} or ${worked})`;
  return sql<SqlBool>`((${column('status')} <> 'draft' and (${sql.join(places, sql` or `)})) or ${own} or ${worked})`;
}

/** Where the reader saw cases of a task, or of any, before units were moved. */
export const formerRanges = ({ oversaw = [] }: Reader, task?: string): FormerRange[] =>
  oversaw.filter(({ tasks }) => task === undefined || tasks === 'all' || tasks.includes(task));

/** Whether the case was handed in while its unit stood below the reader's. */
function wasIn(reader: Reader) {
  const former = formerRanges(reader).map(
    ({ tasks, unit, before }) => sql<SqlBool>`(${isAnyOf('case.task', tasks)} and "case".unit_id = ${unit}
      and "case".submitted_at < ${before})`,
  );
  return former.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(former, sql` or `)})`;
}

/** Ids of the cases in which {@link worksOnCase} holds, looked up from the reader's side. */
const workedOn = (reader: Reader) => sql`
  select w.case_id from work_item as w where w.completed_by = ${reader.personId}
  union
  select w.case_id from ${openWorkAskedOf(reader)} as a
    cross join work_item as w
    where w.case_id = a.case_id and w.item_id = a.item_id and w.state = 'open' and ${isCandidate(reader)}`;

/**
 * Whether the reader sees the personal and sensitive values of the case whole, on every way out: who began it, who has or had work in
 * it, whose range it lies in. The one place of this rule; everybody else gets masks.
 */
export const seesWholeCase = (reader: Reader) =>
  sql<SqlBool>`("case".initiator = ${reader.personId} or ${isIn(reader.seesWhole ?? [])} or ${worksOnCase(reader)})`;

function isIn(ranges: readonly Range[]) {
  if (ranges.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`(${sql.join(ranges.map(isInRange), sql` or `)})`;
}

function isInRange({ tasks, unit, reach }: Range) {
  const at = reach === 'own' ? sql<SqlBool>`"case".unit_id = ${unit}` : unitIsIn({ unit, reach });
  return sql<SqlBool>`(${isAnyOf('case.task', tasks)} and ${at})`;
}

/** Whether the unit of the query (`org_unit`) lies in a range. */
function unitIsIn({ unit, reach }: Omit<Range, 'tasks'>) {
  if (reach === 'own') return sql<SqlBool>`org_unit.id = ${unit}`;
  if (reach === 'children') return sql<SqlBool>`org_unit.parent = ${unit}`;
  // `held.path` is a beginning of `org_unit.path`; substr is the same on SQLite and PostgreSQL and needs no escaping.
  return sql<SqlBool>`exists (select 1 from org_unit as held where held.id = ${unit}
    and substr(org_unit.path, 1, length(held.path)) = held.path)`;
}

/** Whether the reader has work in the case or has done some. */
export const worksOnCase = (reader: Reader) => sql<SqlBool>`exists (
  select 1 from work_item as w where w.case_id = "case".id
    and (w.completed_by = ${reader.personId} or (w.state = 'open' and ${isCandidate(reader)})))`;

/** Whether the work item (alias `w`) is for the reader, or for somebody whose substitute they are. */
export function isCandidate(reader: Reader) {
  const people = [reader.personId, ...(reader.actsFor ?? [])];
  const asked = people.map((person) => sql<SqlBool>`(${isAsked(person, reader.day)} and not ${isExcluded(person)})`);
  return sql<SqlBool>`((${sql.join(asked, sql` or `)}) and not ${isExcluded(reader.personId)})`;
}

/**
 * The open work that was asked of the reader or of somebody they stand in for, on whatever day, as a query in parentheses: wider than
 * {@link isCandidate}, and looked up from the reader's side, so that work asked of others is not gone through one by one.
 */
export function openWorkAskedOf(reader: Reader): RawBuilder<{ case_id: string; item_id: string }> {
  const people = sql.join([reader.personId, ...(reader.actsFor ?? [])]);
  return sql`(
    select c.case_id, c.item_id from work_item_candidate as c where c.open = 1 and c.person_id in (${people})
    union
    select c.case_id, c.item_id from post_holding as h
      cross join work_item_candidate as c
      where h.person_id in (${people}) and c.open = 1 and c.post = h.post and c.unit_id = h.unit_id)`;
}

/** Named, or holder of a post asked for. */
const isAsked = (person: string, day: string) => sql<SqlBool>`exists (
  select 1 from work_item_candidate as c
  where c.case_id = w.case_id and c.item_id = w.item_id
    and (c.person_id = ${person} or exists (
      select 1 from post_holding as h
      where h.person_id = ${person} and h.post = c.post and h.unit_id = c.unit_id
        and h.from_date <= ${day} and (h.to_date is null or h.to_date >= ${day}))))`;

const isExcluded = (person: string) => sql<SqlBool>`exists (
  select 1 from work_item_exclusion as x
  where x.case_id = w.case_id and x.item_id = w.item_id and x.person_id = ${person})`;

/** Whether what the reader may see of a case holds every word of what was typed. */
export const foundBy = (reader: Reader, typed: string) =>
  sql<SqlBool>`(${holdsWords('case.search_masked', typed)} or (${holdsWords('case.search', typed)} and ${seesWholeCase(reader)}))`;

/** Whether a column of text in lower case holds every word of what was typed, upper and lower case alike. */
function holdsWords(column: string, typed: string) {
  const words = typed.trim().toLowerCase().split(/\s+/).slice(0, 8);
  const tests = words.map((word) => sql<SqlBool>`${sql.ref(column)} like ${containing(word)} escape '\\'`);
  return sql<SqlBool>`(${sql.join(tests, sql` and `)})`;
}
