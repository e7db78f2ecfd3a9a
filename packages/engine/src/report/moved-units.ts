import { chineseDate } from '@hearth/china';
import type { Period } from '@hearth/figures';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { stoodWithin, unitsRightBelow } from '../org/units-through-time.ts';

/** Units right below another one in a period, each called with its days there when it was not there all the time. */
export function placesBelow(
  unit: string | undefined,
  org: OrgSnapshot,
  period: Period,
): { id: string; name: string }[] {
  return unitsRightBelow(org, unit, period).map(({ id, from = period.from, to = period.to }) => {
    const days = [
      ...(from > period.from ? [`${chineseDate(from)}起`] : []),
      ...(to < period.to ? [`至${chineseDate(to)}`] : []),
    ];
    return { id, name: `${org.unitName(id)}${days.length === 0 ? '' : `（${days.join('')}）`}` };
  });
}

/** What to say of the units that were moved in a period: into or out of the units of a report, or between two units that it tells apart. */
export function movesInWords(org: OrgSnapshot, units: readonly string[], { from, to }: Period): string[] {
  const tops = new Set(units);
  const touches = (unit: string, day: string) => stoodWithin(org, unit, tops, day);
  const matters = ({ was, parent, on }: OrgSnapshot['moves'][number]) =>
    touches(was, on) !== touches(parent, on) || tops.has(was) !== tops.has(parent);
  return org.moves
    .filter((move) => from < move.on && move.on <= to && matters(move))
    .map(({ unit, was, parent, on }) => {
      const names = { was: org.unitName(was), parent: org.unitName(parent) };
      return `${org.unitName(unit)}${chineseDate(on)}起由${names.was}划归${names.parent}，此前发生的计入${names.was}，此后发生的计入${names.parent}，期末数计入${names.parent}。`;
    });
}
