import { allPlans, planOf, type TypedSource } from './table-plan.ts';
import type { TypedTable } from './typed-table.ts';

/**
 * The typed tables of a task (`t_<id>`) or a register (`r_<id>`), each with one child table a repeating group, all named
 * by stable ids, so that a renamed field keeps its column.
 */
export const typedTables = (source: TypedSource): TypedTable[] => allPlans(planOf(source)).map(({ table }) => table);
