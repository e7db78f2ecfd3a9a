import { buffer } from 'node:stream/consumers';
import { type Column, writeWorkbook } from '@hearth/documents';

/** A workbook with one sheet as the file of a multipart request; the first row holds the headings. */
export async function sheetUpload([head = [], ...lines]: readonly (readonly string[])[]) {
  const columns = head.map((title): Column => ({ key: title, title, type: 'text' }));
  const rows = lines.map((line) => Object.fromEntries(head.map((title, at) => [title, line[at]])));
  const bytes = await buffer(writeWorkbook({ sheets: [{ name: '名单', columns, rows }] }));
  const start = '--x\r\ncontent-disposition: form-data; name="file"; filename="roster.xlsx"\r\n\r\n';
  return {
    payload: Buffer.concat([Buffer.from(start), bytes, Buffer.from('\r\n--x--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  };
}
