export type { Column, ColumnType, Row, Rows } from './column.ts';
export { type CsvTable, writeCsv } from './csv.ts';
export type { Paper, PaperBlock } from './paper/paper.ts';
export { type ReadPaper, readPaper } from './paper/read-paper.ts';
export {
  fillWordTemplate,
  type TemplatePlaceholder,
  type TemplateValues,
  templatePlaceholders,
} from './paper/word-template.ts';
export { writePaper } from './paper/write-paper.ts';
export { type DocumentProblem, type DocumentProblemCode, documentsCatalogue } from './problem.ts';
export {
  type CellContent,
  type MergedCells,
  readWorkbook,
  type SheetContent,
  type WorkbookContent,
} from './read-xlsx.ts';
export { type Isolation, readWorkbookIsolated } from './read-xlsx-isolated.ts';
export { defaultWorkbookLimits, type WorkbookLimits } from './workbook-guard.ts';
export { type Sheet, type Workbook, type WorkbookOptions, writeWorkbook } from './xlsx.ts';
