export type { Counted, FigureCase, Period } from './figure-case.ts';
export { type FigureValue, recount } from './recount.ts';
