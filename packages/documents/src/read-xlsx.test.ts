import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { documentsCatalogue } from './problem.ts';
import { readWorkbook } from './read-xlsx.ts';
import { bytesOf } from './testing/bytes-of.ts';
import { writeWorkbook } from './xlsx.ts';
import { type ZipEntry, zip } from './zip.ts';

async function* entries(...list: ZipEntry[]) {
  yield* list;
}
const zipped = (...list: ZipEntry[]) => bytesOf(zip(entries(...list), 6));
const codes = async (bytes: Uint8Array, limits = {}) =>
  (await readWorkbook(bytes, limits)).problems.map(({ code }) => code);
const list = (rows: number) =>
  bytesOf(
    writeWorkbook({
      sheets: [
        {
          name: '名单',
          columns: [{ key: 'a', title: 'A', type: 'text' }],
          rows: Array.from({ length: rows }, () => ({ a: '甲' })),
        },
      ],
    }),
  );

test('a workbook from somebody else: dates as text, merged cells told', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '台账',
        rows: [
          ['2026 年困难职工台账', null],
          [new Date('2023-05-01T00:00:00Z'), new Date('2023-05-01T09:30:00Z')],
          [true, 12.5],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
    ],
  });
  const { sheets, problems } = await readWorkbook(bytes);
  expect(problems).toEqual([]);
  expect(sheets[0]!.rows[1]).toEqual(['2023-05-01', '2023-05-01T09:30:00']);
  expect(sheets[0]!.rows[2]).toEqual([true, 12.5]);
  expect(sheets[0]!.merges).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
});

describe('an upload is refused with a sentence when it is', () => {
  const oldExcel = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test.each([
    ['empty', Buffer.alloc(0), 'workbook-empty'],
    ['a text', Buffer.from('姓名,金额'), 'workbook-unknown'],
    ['an old .xls', Buffer.concat([oldExcel, Buffer.alloc(512)]), 'workbook-old'],
    [
      'locked by a password',
      Buffer.concat([oldExcel, Buffer.from('EncryptedPackage', 'utf16le')]),
      'workbook-encrypted',
    ],
    ['cut off', Buffer.from('PK\u0003\u0004 and nothing more'), 'workbook-damaged'],
  ])('%s', async (_, bytes, code) => expect(await codes(bytes)).toEqual([code]));

  test('a Word document', async () => {
    expect(await codes(await zipped({ path: 'word/document.xml', content: ['<x/>'] }))).toEqual(['workbook-unknown']);
  });

  test('full of macros', async () => {
    const bytes = await zipped(
      { path: 'xl/vbaProject.bin', content: ['x'] },
      { path: 'xl/workbook.xml', content: ['<x/>'] },
    );
    expect(await codes(bytes)).toEqual(['workbook-macros']);
  });

  test('not a workbook behind the right names', async () => {
    expect(await codes(await zipped({ path: 'xl/workbook.xml', content: ['<x/>'] }))).toEqual(['workbook-damaged']);
  });

  test('cut in the middle', async () => {
    const bytes = await list(100);
    const half = Buffer.concat([bytes.subarray(0, 200), bytes.subarray(300)]);
    expect(await codes(half)).toEqual(['workbook-damaged']);
  });

  test('too large, as a file, in parts, in rows', async () => {
    expect(await codes(await list(10), { maxBytes: 100 })).toEqual(['workbook-bytes']);
    expect(await codes(await list(10), { maxEntries: 3 })).toEqual(['workbook-entries']);
    expect(await codes(await list(10), { maxRows: 10 })).toEqual(['workbook-rows']);
    expect(await codes(await list(10), { maxRows: 11 })).toEqual([]);
  });

  test('a bomb, honest about its size or lying', async () => {
    const bomb = await zipped({
      path: 'xl/workbook.xml',
      content: Array.from({ length: 64 }, () => ' '.repeat(65_536)),
    });
    const limits = { maxInflatedBytes: 1024 ** 2 };
    expect(bomb.length).toBeLessThan(20_000);
    expect(await codes(bomb, limits)).toEqual(['workbook-inflated']);
    const directory = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002'));
    bomb.writeUInt32LE(10, directory + 24);
    expect(await codes(bomb, limits)).toEqual(['workbook-inflated']);
  });
});

test('every problem has a sentence in both languages with the same parameters', () => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [code, texts] of Object.entries(documentsCatalogue)) {
    expect(texts.en, code).toBeTruthy();
    expect(placeholders(texts.en), code).toEqual(placeholders(texts['zh-CN']));
  }
});
