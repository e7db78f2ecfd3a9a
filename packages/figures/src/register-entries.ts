import type { FigureCase, Period } from './figure-case.ts';
import type { TypedEntry } from './typed/typed-rows.ts';

/** The active entries of a register as they were on the last day of a period. */
export function entriesAt(entries: readonly TypedEntry[], { to }: Period): FigureCase[] {
  return entries.flatMap(({ id, unit, mergedInto, versions }) => {
    // Under whatever name it stood before, it was the other one all along.
    if (mergedInto !== undefined) return [];
    const version = versions.findLast(({ from }) => from <= to);
    return version?.status === 'active' ? [{ id, unit, document: version.document }] : [];
  });
}
