import { addDays, startOfDay } from '@hearth/china';
import type { FormerRange, Range } from '@hearth/storage';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { stoodWithin } from '../org/units-through-time.ts';

/** A unit that stood below another one until the day. */
type Left = Omit<FormerRange, 'tasks'>;

/** By the unit that they left: asked for at every request, and the same until a unit is moved. */
const known = new WeakMap<OrgSnapshot, Map<string, Left[]>>();

/**
 * Where somebody saw cases without having work in them until units were put below another superior: the former superior keeps what was handed
 * in before, because it answered for it, and its reports of that time count it.
 */
export function formerlyOverseen(ranges: readonly Range[], org: OrgSnapshot, day: string): FormerRange[] {
  if (org.moves.length === 0) return [];
  return ranges.flatMap(({ tasks, unit }) => leftOf(org, unit, day).map((left) => ({ tasks, ...left })));
}

function leftOf(org: OrgSnapshot, above: string, day: string): Left[] {
  const all = known.get(org) ?? new Map<string, Left[]>();
  known.set(org, all);
  const key = `${above}@${day}`;
  const found = all.get(key) ?? findLeft(org, above, day);
  all.set(key, found);
  return found;
}

/** Only what stands at or below a unit that was moved can have left. */
function findLeft(org: OrgSnapshot, above: string, day: string): Left[] {
  const tops = new Set([above]);
  const moves = org.moves.filter(({ on }) => on <= day).toReversed();
  const moved = org.units.filter(({ id }) => moves.some(({ unit }) => org.isWithin(id, unit)));
  return moved.flatMap(({ id }): Left[] => {
    if (stoodWithin(org, id, tops, day)) return [];
    const last = moves.find(({ on }) => stoodWithin(org, id, tops, addDays(on, -1)));
    return last ? [{ unit: id, until: last.on, before: startOfDay(last.on) }] : [];
  });
}
