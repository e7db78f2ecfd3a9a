import type { Org, OrgUnit } from '@hearth/kernel';
import { type Db, listOrgUnits, listPeople, listPostHoldings } from '@hearth/storage';

/** The union tree on a day: the kernel's view, and names for people to read. */
export interface OrgSnapshot extends Org {
  units: OrgUnit[];
  people: { id: string; name: string }[];
  personName(id: string): string;
  unitName(id: string): string;
  /** Whether the unit is the other one or stands below it. */
  isWithin(unit: string, above: string): boolean;
  /** How many units stand above it. */
  depth(unit: string): number;
}

export async function loadOrg(db: Db, day: string): Promise<OrgSnapshot> {
  const records = await listOrgUnits(db);
  const paths = new Map(records.map(({ id, path }) => [id, path]));
  const units = records.map(({ id, name, level, parent }): OrgUnit => {
    return parent === null ? { id, name, level } : { id, name, level, parent };
  });
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const people = await listPeople(db);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const holders = await holdersByPost(db, day);
  return {
    units,
    people,
    unit: (id) => byId.get(id),
    holders: (post, unit) => holders.get(`${post} ${unit}`) ?? [],
    personName: (id) => names.get(id) ?? id,
    unitName: (id) => byId.get(id)?.name ?? id,
    depth: (unit) => (paths.get(unit) ?? '').split('/').length - 2,
    isWithin: (unit, above) => (paths.get(unit) ?? '').startsWith(paths.get(above) ?? '/'),
  };
}

async function holdersByPost(db: Db, day: string): Promise<Map<string, string[]>> {
  const holders = new Map<string, string[]>();
  for (const { post, unitId, personId } of await listPostHoldings(db, day)) {
    const key = `${post} ${unitId}`;
    holders.set(key, [...(holders.get(key) ?? []), personId]);
  }
  return holders;
}
