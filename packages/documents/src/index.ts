export type { Column, ColumnType, Row, Rows } from './column.ts';
export { type CsvTable, writeCsv } from './csv.ts';
export { type Sheet, type Workbook, type WorkbookOptions, writeWorkbook } from './xlsx.ts';
