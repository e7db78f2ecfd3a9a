import type { UnitStay } from './figure-case.ts';

/** The units that stay on a day. */
export const unitsOn = (stays: readonly UnitStay[], day: string): string[] =>
  stays.filter(({ from, to }) => from <= day && day <= to).map(({ unit }) => unit);

/** Whether a unit stays on a day; one that is not in the list stays always. */
export function staysOn(stays: readonly UnitStay[] | undefined, unit: string, day: string): boolean {
  const own = stays?.filter((stay) => stay.unit === unit) ?? [];
  return own.length === 0 || unitsOn(own, day).length > 0;
}
