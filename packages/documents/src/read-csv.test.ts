import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const rowsOf = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, '表').rows;

test('a CSV is read as it was meant', () => {
  expect(rowsOf('\ufeff姓名,说明\r\n张三,"一,二\n""三"""\r\n')).toEqual([
    ['姓名', '说明'],
    ['张三', '一,二\n"三"'],
    [null],
  ]);
  expect(rowsOf('姓名\t金额\n李四\t')).toEqual([
    ['姓名', '金额'],
    ['李四', null],
  ]);
});

test('a file of a Chinese spreadsheet program is read too', () => {
  // 姓名 in GB 18030.
  expect(rowsOf(Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb))).toEqual([['姓名']]);
});
