import type { RegisterDefinition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { FigureCase, Period } from './figure-case.ts';
import type { TypedEntry } from './typed/typed-rows.ts';

type Counted = Pick<RegisterDefinition, 'register'>;

/** The active entries of a register as they were on the last day of a period, each at the unit where it counts. */
export function entriesAt(entries: readonly TypedEntry[], { to }: Period, definition: Counted): FigureCase[] {
  const { countsAt } = definition.register;
  return entries.flatMap(({ id, unit, mergedInto, versions }) => {
    // Under whatever name it stood before, it was the other one all along.
    if (mergedInto !== undefined) return [];
    const version = versions.findLast(({ from }) => from <= to);
    if (version?.status !== 'active') return [];
    const { document } = version;
    return [{ id, unit: (countsAt && textAt(document, countsAt)) || unit, document }];
  });
}

/** Entries that stand at the root and do not say where they count: they count for every unit. */
export const countsEverywhere = ({ register: { belongsTo, countsAt } }: Counted): boolean =>
  belongsTo === 'root' && countsAt === undefined;

/** A text at a dotted path through sections; nothing where another value stands. */
function textAt(document: { [key: string]: Json }, path: string): string | undefined {
  let value: Json | undefined = document;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
