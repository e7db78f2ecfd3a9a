export type { Counted, FigureCase, FigureSlot, Period, UnitStay } from './figure-case.ts';
export type { FigureNumber } from './figure-value.ts';
export { keptBackBesides, type TableCell, type TableLine } from './kept-back.ts';
export { kindFields, kindsOf, ofKind } from './kinds.ts';
export { type PeriodPart, partsOfPeriod } from './period-parts.ts';
export type { FigureSource, Surroundings } from './reading.ts';
export { type FigureValue, recount, recountNames } from './recount.ts';
export type { ReportData, ReportSource, ReportWish } from './report/book.ts';
export { checkTemplate } from './report/check-template.ts';
export { type DeclaredSum, declaredSums } from './report/declared-sums.ts';
export { type Edit, withEdits } from './report/edits.ts';
export { type Finding, finding, reportCatalogue } from './report/finding.ts';
export { markdownOf } from './report/markdown.ts';
export { periodNumber, periodTask } from './report/period-number.ts';
export { periodName, periodOfWord } from './report/period-word.ts';
export type { Report, ReportNumber, Run, WrittenPart, WrittenSentence, WrittenTable } from './report/report.ts';
export type { Sentence, Template } from './report/template.ts';
export { compareNumbers, numbersIn } from './report/text-numbers.ts';
export {
  compareTraced,
  correctedCase,
  type Evidence,
  readKey,
  readTrace,
  type TracedNumber,
  traceHead,
  traceRows,
} from './report/trace-table.ts';
export { writeReport } from './report/write-report.ts';
export type { Ask, FigureQuery, RunQuery } from './sql/ask.ts';
export { type AskedFigure, askFigures, type Material } from './sql/figures-in-sql.ts';
export { askLatest, askNames, askOwners, askTrace, askTraces } from './sql/trace.ts';
export { readingIndexes } from './typed/reading-indexes.ts';
export { carriedPrefix, type TypedSource } from './typed/table-plan.ts';
export { type TypedCase, type TypedEntry, typedRows } from './typed/typed-rows.ts';
export type { TypedColumn, TypedRow, TypedTable, TypedValue } from './typed/typed-table.ts';
export { typedTables } from './typed/typed-tables.ts';
