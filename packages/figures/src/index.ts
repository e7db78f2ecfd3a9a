export type { Counted, FigureCase, Period } from './figure-case.ts';
export { type FigureValue, recount } from './recount.ts';
export type { TypedSource } from './typed/table-plan.ts';
export { type TypedCase, type TypedEntry, typedRows } from './typed/typed-rows.ts';
export type { TypedColumn, TypedRow, TypedTable, TypedValue } from './typed/typed-table.ts';
export { typedTables } from './typed/typed-tables.ts';
