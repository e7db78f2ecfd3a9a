import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import type { Column } from './column.ts';
import { writeCsv } from './csv.ts';
import { bytesOf } from './testing/bytes-of.ts';
import { hardshipColumns, hardshipRows } from './testing/hardship.ts';

const csv = async (columns: readonly Column[], rows: Record<string, unknown>[]) =>
  (await bytesOf(writeCsv({ columns, rows }))).toString();
const field = async (a: unknown, type: Column['type'] = 'text') =>
  (await csv([{ key: 'a', title: 'A', type }], [{ a }])).slice('\ufeffA\r\n'.length, -2);

test('a list for another system: byte order mark, CRLF, typed values as plain text', async () => {
  expect(await csv(hardshipColumns, [...hardshipRows])).toBe(
    '\ufeff姓名,身份证号,家庭年收入,建档日期,核对时间,大病,家庭人口,自付比例\r\n' +
      '张三 <甲&乙>,11010519491231002X,12345.60,2024-02-29,2026-03-01 00:30,是,3,0.125\r\n' +
      `"'=HYPERLINK(""http://x"")",440524188001010014,-0.50,不详,,否,12,\r\n` +
      '"第一行\r\n第二行",,,1899-12-31,2026-12-31,,,0.30\r\n',
  );
});

describe('text that a spreadsheet would run is made harmless', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-1+cmd|x', "'-1+cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\n=1+1', `"'\n=1+1"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
  ])('%j → %j', async (value, expected) => expect(await field(value)).toBe(expected));

  test.each([-12.5, '-12.5', '+12', '-1e-7', '+86 138 0000 1234', '+8613800001234', '2026-11-21', '男'])(
    '%s is left alone',
    async (value) => expect(await field(value)).toBe(String(value)),
  );

  test('a heading too', async () => {
    expect(await csv([{ key: 'a', title: '=cmd', type: 'text' }], [])).toBe("\ufeff'=cmd\r\n");
  });
});

test('any text comes back from a CSV reader, and none of it starts a formula', async () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'a好,"\r\n\t =+-@＝1'), maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 20 }), async (values) => {
      const columns: Column[] = values.map((_, at) => ({ key: `${at}`, title: `列${at}`, type: 'text' }));
      const [, read] = parseCsv(await csv(columns, [{ ...values }]), { delimiter: ',' });
      expect(read!.map((value) => String(value ?? '').replace(/^'/, ''))).toEqual(values);
      for (const value of read!) expect(String(value)).not.toMatch(/^\s*[=@＝]/);
    }),
  );
});
