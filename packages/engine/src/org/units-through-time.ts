import { addDays } from '@hearth/china';
import type { Period, UnitStay } from '@hearth/figures';
import type { OrgSnapshot } from './org-snapshot.ts';

type Tree = Pick<OrgSnapshot, 'units' | 'moves' | 'parentOn'>;

/** Units that stood at some place throughout a period, and those that stood there a part of it only. */
export interface UnitsThroughTime {
  units: string[];
  stays: UnitStay[];
}

/** Whether a unit is one of some others or stood below one of them on a day. */
export function stoodWithin(tree: Tree, unit: string, tops: ReadonlySet<string>, day: string): boolean {
  for (let at: string | undefined = unit; at !== undefined; at = tree.parentOn(at, day)) if (tops.has(at)) return true;
  return false;
}

/**
 * The units that stood at a place in a period, which is told by `isThere` for each day on which the tree may differ from the day before.
 * Where no unit was moved in the period they stood there all the time.
 */
export function unitsThroughTime(
  tree: Tree,
  { from, to }: Period,
  isThere: (unit: string, day: string) => boolean,
): UnitsThroughTime {
  const parts = partsOf(tree, { from, to });
  const found: UnitsThroughTime = { units: [], stays: [] };
  for (const { id } of tree.units) {
    const there = parts.filter((part) => isThere(id, part.from));
    if (there.length === parts.length) found.units.push(id);
    else found.stays.push(...there.map((part) => ({ unit: id, ...part })));
  }
  return found;
}

/** Units right below another one in a period, each with the days if it was not there all the time. */
export function unitsRightBelow(
  tree: Tree,
  unit: string | undefined,
  period: Period,
): (Partial<Period> & { id: string })[] {
  if (unit === undefined) return [];
  const { units, stays } = unitsThroughTime(tree, period, (id, day) => tree.parentOn(id, day) === unit);
  const parts = Map.groupBy(stays, (stay) => stay.unit);
  return tree.units.flatMap(({ id }): (Partial<Period> & { id: string })[] => {
    if (units.includes(id)) return [{ id }];
    const own = parts.get(id);
    const [first, last] = [own?.[0], own?.at(-1)];
    return first && last ? [{ id, from: first.from, to: last.to }] : [];
  });
}

/** A period cut before each day on which some unit was moved. */
function partsOf({ moves }: Tree, { from, to }: Period): Period[] {
  const days = new Set(moves.map(({ on }) => on).filter((on) => from < on && on <= to));
  const starts = [from, ...[...days].sort()];
  return starts.map((start, at) => ({
    from: start,
    to: at + 1 < starts.length ? addDays(starts[at + 1] ?? to, -1) : to,
  }));
}
