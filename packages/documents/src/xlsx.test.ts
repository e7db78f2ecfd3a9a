import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, Row } from './column.ts';
import { readWorkbook } from './read-xlsx.ts';
import { bytesOf } from './testing/bytes-of.ts';
import { hardshipColumns, hardshipRows } from './testing/hardship.ts';
import { unzip } from './testing/unzip.ts';
import { type Sheet, type WorkbookOptions, writeWorkbook } from './xlsx.ts';

const write = (sheets: Sheet[], options?: WorkbookOptions) => bytesOf(writeWorkbook({ sheets }, options));
const text: Column[] = [{ key: 'a', title: '内容', type: 'text' }];

/** The first cell below the heading, as XML. */
async function cellXml(type: Column['type'], a: unknown): Promise<string | undefined> {
  const parts = unzip(await write([{ name: '表', columns: [{ key: 'a', title: 'A', type }], rows: [{ a }] }]));
  return /<row r="2">(.*)<\/row>/s.exec(parts['xl/worksheets/sheet1.xml']!)?.[1];
}

describe('a list of households in hardship', () => {
  const sheets = [{ name: '困难职工', columns: hardshipColumns, rows: hardshipRows }];

  test('comes back with every value as it was meant', async () => {
    const { sheets: read, problems } = await readWorkbook(await write(sheets));
    expect(problems).toEqual([]);
    expect(read).toMatchObject([{ name: '困难职工', merges: [] }]);
    expect(read[0]!.rows).toEqual([
      ['姓名', '身份证号', '家庭年收入', '建档日期', '核对时间', '大病', '家庭人口', '自付比例'],
      ['张三 <甲&乙>', '11010519491231002X', 12345.6, '2024-02-29', '2026-03-01T00:30:00', '是', 3, 0.125],
      ['=HYPERLINK("http://x")', '440524188001010014', -0.5, '不详', null, '否', 12, null],
      ['第一行\n第二行', null, null, '1899-12-31', '2026-12-31', null, null, 0.3],
    ]);
  });

  test('has a bold, frozen heading with a filter over all rows, and no formula', async () => {
    const parts = unzip(await write(sheets));
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t>姓名</t></is></c>');
    expect(sheet).toContain('<autoFilter ref="A1:H4"/>');
    expect(sheet).toContain('<col min="2" max="2" width="22" customWidth="1"/>');
    expect(sheet).not.toContain('<f>');
    expect(parts['xl/styles.xml']).toContain('<font><b/>');
    expect(parts['xl/workbook.xml']).toContain("'困难职工'!$A$1:$H$4</definedName>");
  });

  test('is the same file, byte for byte, when the rows are the same', async () => {
    expect((await write(sheets)).equals(await write(sheets))).toBe(true);
  });
});

describe('a cell is typed by its column', () => {
  test.each([
    ['text', '440524188001010014', '<c r="A2" s="2" t="inlineStr"><is><t>440524188001010014</t></is></c>'],
    ['text', 5, '<c r="A2" s="2" t="inlineStr"><is><t>5</t></is></c>'],
    ['text', ['低保', '大病'], '<c r="A2" s="2" t="inlineStr"><is><t>低保、大病</t></is></c>'],
    ['text', '', ''],
    ['text', null, ''],
    ['date', '2026-11-21', '<c r="A2" s="5"><v>46347</v></c>'],
    ['date', '1900-03-01', '<c r="A2" s="5"><v>61</v></c>'],
    ['date', '2026-11-20T16:00:00Z', '<c r="A2" s="5"><v>46347</v></c>'],
    ['date', '2023-02-29', '<c r="A2" s="2" t="inlineStr"><is><t>2023-02-29</t></is></c>'],
    ['date-time', '2026-11-20T22:00:00Z', '<c r="A2" s="6"><v>46347.25</v></c>'],
    ['date-time', new Date('2026-11-20T22:00:00Z'), '<c r="A2" s="6"><v>46347.25</v></c>'],
    ['money', '¥1,234.50', '<c r="A2" s="4"><v>1234.5</v></c>'],
    ['money', '1234.50', '<c r="A2" s="4"><v>1234.50</v></c>'],
    ['money', '约三千', '<c r="A2" s="2" t="inlineStr"><is><t>约三千</t></is></c>'],
    ['integer', 12n, '<c r="A2" s="3"><v>12</v></c>'],
    ['number', '0.1', '<c r="A2" s="0"><v>0.1</v></c>'],
    ['number', '1234567890123456', '<c r="A2" s="2" t="inlineStr"><is><t>1234567890123456</t></is></c>'],
    ['number', '007', '<c r="A2" s="2" t="inlineStr"><is><t>007</t></is></c>'],
    ['number', Number.NaN, '<c r="A2" s="2" t="inlineStr"><is><t>NaN</t></is></c>'],
    ['boolean', false, '<c r="A2" s="2" t="inlineStr"><is><t>否</t></is></c>'],
  ] as const)('%s of %s', async (type, value, xml) => expect(await cellXml(type, value)).toBe(xml));

  test('hostile text stays text: control characters go, a literal _x000D_ stays, 40,000 characters are cut', async () => {
    expect(await cellXml('text', 'a\u000b\u0001b')).toContain('<t>ab</t>');
    expect(await cellXml('text', '_x000D_')).toContain('<t>_x005F_x000D_</t>');
    expect(await cellXml('text', '</t><f>1</f>')).toContain('&lt;/t&gt;&lt;f&gt;1&lt;/f&gt;');
    expect(await cellXml('text', ' 前后有空格 ')).toContain('<t xml:space="preserve"> 前后有空格 </t>');
    expect(await cellXml('text', '好'.repeat(40_000))).toContain(`<t>${'好'.repeat(32_767)}</t>`);
    expect(await cellXml('text', `${'好'.repeat(32_766)}𠮷`)).toContain(`<t>${'好'.repeat(32_766)}</t>`);
  });

  test('any text at all comes back, less what XML cannot hold', async () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'a好𠮷<&>"\'\r\n\t\u0000\u000b\ud800_x0D5F;='), maxLength: 40 });
    const column = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(column, async (values) => {
        const rows = values.map((a) => ({ a: `|${a}|` }));
        const { sheets } = await readWorkbook(await write([{ name: '表', columns: text, rows }]));
        const expected = rows.map(({ a }) =>
          a
            .replace(/\r\n?/g, '\n')
            .replace(/[[\p{Cc}\u{fffe}\u{ffff}]--[\t\n]]/gv, '')
            .toWellFormed(),
        );
        expect(sheets[0]!.rows.slice(1)).toEqual(expected.map((value) => [value]));
      }),
      { numRuns: 25 },
    );
  });
});

describe('sheets', () => {
  test('get names that Excel accepts', async () => {
    const names = [
      '困难职工/2026',
      '困难职工_2026',
      "'引号'",
      '',
      'History',
      '长'.repeat(40),
      `${'长'.repeat(40)}一`,
      'a:b?',
    ];
    const sheets = names.map((name) => ({ name, columns: text, rows: [] }));
    const { sheets: read } = await readWorkbook(await write(sheets));
    expect(read.map(({ name }) => name)).toEqual([
      '困难职工_2026',
      '困难职工_2026 (2)',
      '引号',
      '工作表',
      'History_',
      '长'.repeat(31),
      `${'长'.repeat(27)} (2)`,
      'a_b_',
    ]);
  });

  test('that are full go on in the next one', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({ a: `第${at + 1}行` }));
    const bytes = await write(
      [
        { name: '名单', columns: text, rows },
        { name: '字典', columns: text, rows: [] },
      ],
      { rowsPerSheet: 2 },
    );
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name, rows: read }) => [name, read.length])).toEqual([
      ['名单', 3],
      ['名单 (2)', 3],
      ['名单 (3)', 2],
      ['字典', 1],
    ]);
  });

  test('may have 30 columns and more than one letter', async () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({ key: `c${at}`, title: `列${at}`, type: 'text' as const }));
    const parts = unzip(await write([{ name: '宽', columns, rows: [] }]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="AD1"');
  });

  test('are needed: a workbook without any is the caller’s mistake', () => {
    expect(() => writeWorkbook({ sheets: [] })).toThrow(RangeError);
  });
});

describe('a stream, not a file in memory', () => {
  const source = () => {
    const state = { pulled: 0, closed: false };
    async function* rows(): AsyncGenerator<Row> {
      try {
        for (;;) {
          state.pulled += 1;
          yield { a: `${Math.sin(state.pulled)}`.repeat(20) };
        }
      } finally {
        state.closed = true;
      }
    }
    return { state, rows: rows() };
  };

  test('rows wait for a slow reader, and stop when it goes away', async () => {
    const { state, rows } = source();
    const stream = writeWorkbook({ sheets: [{ name: '表', columns: text, rows }] });
    await stream[Symbol.asyncIterator]().next();
    let before = -1;
    while (before !== state.pulled) {
      before = state.pulled;
      await pause(50);
    }
    expect(state.pulled).toBeLessThan(50_000);
    expect(state.closed).toBe(false);
    stream.destroy();
    await pause(50);
    expect(state.closed).toBe(true);
  });

  test('a source that fails fails the stream', async () => {
    async function* rows(): AsyncGenerator<Row> {
      yield { a: '一' };
      throw new Error('database gone');
    }
    await expect(write([{ name: '表', columns: text, rows: rows() }])).rejects.toThrow('database gone');
  });
});
