import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';

interface Column {
  key: string;
  header: string;
  numFmt?: string;
}

/** Its streaming writer. Lets the stream breathe now and then, else the whole workbook waits in memory. */
export function exceljsStream(columns: readonly Column[], rows: Iterable<unknown[]>): AsyncIterable<Uint8Array> {
  const out = new PassThrough();
  const write = async () => {
    const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
    const sheet = book.addWorksheet('导出');
    sheet.columns = columns.map(({ numFmt, ...column }) => ({ ...column, style: numFmt ? { numFmt } : {} }));
    let row = 0;
    for (const values of rows) {
      sheet.addRow(values).commit();
      row += 1;
      if (row % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    sheet.commit();
    await book.commit();
  };
  write().catch((fault) => out.destroy(fault));
  return out;
}
