import { addDays, shanghaiDate } from '@hearth/china';
import type { Expression, Schedule } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { allEntries, type Db, type RegisterEntryRecord } from '@hearth/storage';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** What a schedule has a slot for in each period. */
export interface Subject {
  /** Id of the unit or of the entry. */
  id: string;
  unit: string;
  entry?: string;
  /** Fields of the entry, for the expressions of the schedule. */
  fields: Record<string, Json>;
  /** First day on which it was there; missing for a unit. */
  since?: string;
  /** Last day on which it was there; missing = it still is. */
  until?: string;
}

/** The units at the levels of the schedule, or the active entries of its register. */
export async function subjectsOf(db: Db, org: OrgSnapshot, schedule: Schedule<Expression>): Promise<Subject[]> {
  if ('levels' in schedule.for) {
    const { levels } = schedule.for;
    return org.units
      .filter(({ level }) => levels.includes(level))
      .map(({ id }) => ({ id, unit: id, fields: {}, ...untilClosed(org, id) }));
  }
  const { register } = schedule.for;
  const subjects: Subject[] = [];
  for await (const entry of allEntries(db)) {
    if (entry.register === register && entry.status === 'active') subjects.push(subjectOf(entry));
  }
  return subjects;
}

function untilClosed(org: OrgSnapshot, unit: string): Pick<Subject, 'until'> {
  const on = org.closings.get(unit)?.on;
  return on === undefined ? {} : { until: addDays(on, -1) };
}

export const subjectOf = ({ id, unitId, document, addedAt }: RegisterEntryRecord): Subject => ({
  ...{ id, unit: unitId, entry: id, fields: document as Record<string, Json> },
  since: shanghaiDate(addedAt),
});
