import type { Org, OrgUnit } from '@hearth/kernel';
import {
  type Db,
  hasLeft,
  listOrgUnits,
  listPeople,
  listPostHoldings,
  listSubstitutes,
  listUnitClosings,
  listUnitMoves,
  type PostHoldingRecord,
  type UnitClosingRecord,
  type UnitMoveRecord,
} from '@hearth/storage';

/** The union tree on a day: the kernel's view, and names for people to read. */
export interface OrgSnapshot extends Org {
  units: OrgUnit[];
  /** Those who have left too: histories name them. */
  everybody: { id: string; name: string }[];
  people(unit: string): string[];
  isActive(person: string): boolean;
  substitutes(person: string, day: string): string[];
  personName(id: string): string;
  unitName(id: string): string;
  /** Whether the unit is the other one or stands below it. */
  isWithin(unit: string, above: string): boolean;
  /** Every move of a unit to another superior, in order of time. */
  moves: readonly UnitMoveRecord[];
  /** The superior that a unit had on a day. */
  parentOn(unit: string, day: string): string | undefined;
  /** Units that were closed, by id. */
  closings: ReadonlyMap<string, UnitClosingRecord>;
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
  const moves = await listUnitMoves(db);
  const closings = new Map((await listUnitClosings(db)).map((one) => [one.unit, one]));
  const people = await listPeople(db);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const gone = new Set(people.filter((one) => hasLeft(one, day)).map(({ id }) => id));
  const holdings = await listPostHoldings(db, day);
  const holders = peopleBy(holdings, ({ post, unitId }) => `${post} ${unitId}`);
  const atUnits = peopleBy(holdings, ({ unitId }) => unitId);
  const absences = await listSubstitutes(db, day);
  return {
    units,
    moves,
    closings,
    parentOn: (id, on) => parentOn(byId.get(id), on, moves),
    everybody: people,
    isActive: (person) => !gone.has(person),
    people: (unit) => atUnits.get(unit) ?? [],
    substitutes: (person, on) =>
      absences
        .filter(({ personId, from, to }) => personId === person && from <= on && on <= to)
        .map(({ substituteId }) => substituteId),
    unit: (id) => byId.get(id),
    holders: (post, unit) => holders.get(`${post} ${unit}`) ?? [],
    personName: (id) => names.get(id) ?? id,
    unitName: (id) => byId.get(id)?.name ?? id,
    depth: (unit) => (paths.get(unit) ?? '').split('/').length - 2,
    isWithin: (unit, above) => (paths.get(unit) ?? '').startsWith(paths.get(above) ?? '/'),
  };
}

function parentOn(unit: OrgUnit | undefined, day: string, moves: readonly UnitMoveRecord[]): string | undefined {
  const own = moves.filter((move) => move.unit === unit?.id);
  return own.findLast(({ on }) => on <= day)?.parent ?? own[0]?.was ?? unit?.parent;
}

function peopleBy(holdings: readonly PostHoldingRecord[], keyOf: (holding: PostHoldingRecord) => string) {
  const people = new Map<string, string[]>();
  for (const holding of holdings) {
    const key = keyOf(holding);
    const known = people.get(key) ?? [];
    if (!known.includes(holding.personId)) people.set(key, [...known, holding.personId]);
  }
  return people;
}
