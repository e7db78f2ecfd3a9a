import { parseDefinition } from '@hearth/definition/parse';
import { describe, expect, test } from 'vitest';
import type { CellContent, MergedCells, SheetContent } from '../read-xlsx.ts';
import { formOfLedger } from './ledger-form.ts';
import { documentsOfLedger } from './ledger-rows.ts';
import { readLedger } from './read-ledger.ts';
import { writtenDate } from './written-date.ts';

const merge = (startRow: number, startColumn: number, endRow: number, endColumn: number): MergedCells => ({
  ...{ startRow, startColumn, endRow, endColumn },
});

const posts = [{ id: 'clerk', title: '经办人', levels: ['grassroots'] }];
const flow = {
  results: [{ id: 'done', title: '已办结', tone: 'success' }],
  steps: [
    {
      ...{ id: 'fill', type: 'userTask', title: '填写', who: { actor: 'initiator' }, fields: { edit: ['*'] } },
      outcomes: [{ id: 'submit', title: '提交' }],
    },
  ],
};
const task = {
  ...{ id: 'ledger', title: '台账', family: 'A', description: '台账' },
  start: { posts: ['clerk'], levels: ['grassroots'] },
  numbering: { pattern: '{year}-{seq}' },
};

/** A ledger as an office keeps it: title, who filled it in, headings over headings, dates as people write them, sums and signatures at the end. */
function messyLedger(people: number): SheetContent {
  const rows: CellContent[][] = [
    ['2023年度困难职工帮扶台账', null, null, null, null, null, null, null, null],
    ['填报单位：青溪镇总工会', null, null, null, null, null, '填报日期：2023.12.31', null, null],
    ['序号', '姓名', '身份证号', '联系电话', '帮扶情况', null, null, '困难类别', '备注'],
    [null, null, null, null, '日期', '月份', '金额（元）', null, null],
  ];
  for (let at = 0; at < people; at += 1) {
    const day = (at % 28) + 1;
    const dates = [`2023.5.${day}`, `2023年5月${day}日`, `2023-05-${String(day).padStart(2, '0')}`, `2023/5/${day}`];
    rows.push([
      ...[at + 1, `张${at}`, '11010519491231002X', 13_800_001_000 + at, dates[at % 4]!, '2023年5月'],
      ...['1,200元', ['大病', '单亲', '失业'][at % 3]!, at % 7 === 0 ? '家庭困难' : null],
    ]);
  }
  rows.push([null, '合计', null, null, null, null, people * 1200, null, null]);
  rows.push(['审核人：严国强', null, null, null, '制表人：吕静', null, null, null, null]);
  const merges = [
    ...[merge(0, 0, 0, 8), merge(1, 0, 1, 5), merge(1, 6, 1, 8), merge(2, 4, 2, 6)],
    ...[0, 1, 2, 3, 7, 8].map((column) => merge(2, column, 3, column)),
  ];
  return { name: '台账', rows, merges };
}

test('a messy ledger of 2,000 rows comes in right', () => {
  const ledger = readLedger(messyLedger(2000))!;
  expect(ledger.title).toBe('2023年度困难职工帮扶台账');
  expect(ledger.header).toEqual({ from: 3, to: 4 });
  expect(ledger.columns.map(({ title, kind, use }) => [title, kind, use])).toEqual([
    ['序号', 'integer', false],
    ['姓名', 'text', true],
    ['身份证号', 'resident-id', true],
    ['联系电话', 'phone', true],
    ['帮扶情况 / 日期', 'date', true],
    ['帮扶情况 / 月份', 'month', true],
    ['帮扶情况 / 金额（元）', 'money', true],
    ['困难类别', 'single-choice', true],
    ['备注', 'text', true],
  ]);
  expect(ledger.rows).toHaveLength(2000);
  expect(ledger.skipped.map(({ why }) => why)).toEqual(['total', 'signature']);
  expect(ledger.findings).toEqual([]);
  expect(ledger.columns[7]!.options).toEqual(['大病', '单亲', '失业']);

  const form = formOfLedger(ledger.columns.filter(({ use }) => use));
  const { definition, problems } = parseDefinition({ task, form, workflow: flow }, { posts });
  expect(problems.filter(({ level }) => level !== 'warning')).toEqual([]);
  const { documents, findings } = documentsOfLedger(ledger, definition!.form.fields);
  expect(findings).toEqual([]);
  expect(documents[1]).toEqual({
    row: 6,
    document: {
      ...{ 姓名: '张1', 身份证号: '11010519491231002X', 联系电话: '13800001001', 帮扶情况_日期: '2023-05-02' },
      ...{ 帮扶情况_月份: '2023-05', '帮扶情况_金额（元）': 1200, 困难类别: '单亲' },
    },
  });
  expect(new Set(documents.map(({ document }) => document.帮扶情况_日期)).size).toBe(28);
});

test('headings over headings are found without merged cells too, as a CSV has them', () => {
  const rows = [
    ['姓名', '慰问', '', '单位'],
    ['', '日期', '金额', ''],
    ['张三', '2023.5.1', '200', '一车间'],
    ['李四', '2023.5.2', '300', '二车间'],
  ];
  expect(readLedger({ name: '表', rows, merges: [] })!.columns.map(({ title }) => title)).toEqual([
    '姓名',
    '慰问 / 日期',
    '慰问 / 金额',
    '单位',
  ]);
});

test('what a person has to look at is told with its row and column', () => {
  const rows: CellContent[][] = [
    ['姓名', '身份证号', '慰问日期', '备注'],
    ['张三', 110105194912310020, '2023.5.1', '甲'],
    ['李四', '11010519491231002X', '2023年5月', '乙'],
    ['王五', '11010519491231002X', '五一前后', '丙'],
    ['赵六', '11010519491231002X', '2023.5.4', '丁'],
  ];
  const { findings } = readLedger({ name: '表', rows, merges: [] })!;
  expect(findings.map(({ code, params }) => [code, params.row, params.column])).toEqual([
    ['ledger-digits-lost', 2, 'B'],
    ['ledger-day-missing', 3, 'C'],
    ['ledger-date-unclear', 4, 'C'],
  ]);
});

test('a sheet without a table is none', () => {
  expect(readLedger({ name: '空', rows: [], merges: [] })).toBeUndefined();
  expect(readLedger({ name: '话', rows: [['关于开展慰问的通知'], ['各单位：请于']], merges: [] })).toBeUndefined();
});

test.each([
  ['2023.5.1', '2023-05-01'],
  ['2023．5．1', '2023-05-01'],
  ['2023年5月1日', '2023-05-01'],
  ['2023/05/01', '2023-05-01'],
  ['20230501', '2023-05-01'],
  ['二〇二三年十二月三十一日', '2023-12-31'],
  ['2023年5月', '2023-05'],
  ['2023.5', '2023-05'],
  ['2023-02-30', undefined],
  ['5月1日', undefined],
  ['13800001111', undefined],
])('%s is %s', (text, value) => {
  expect(writtenDate(text)?.value).toBe(value);
});

describe('a list with a row for each member', () => {
  const household = {
    schema: {
      ...{ type: 'object', additionalProperties: false, required: ['户主姓名'] },
      properties: {
        户主姓名: { type: 'string' },
        户主身份证号: { type: 'string' },
        健康状况: { type: 'string' },
        联系电话: { type: 'string' },
        家庭成员: {
          ...{ type: 'array', kind: 'group' },
          items: {
            ...{ type: 'object', additionalProperties: false },
            properties: {
              姓名: { type: 'string' },
              与户主关系: { type: 'string' },
              健康状况: { type: 'string' },
            },
          },
        },
      },
    },
  };
  const { definition } = parseDefinition({ task, form: household, workflow: flow }, { posts });
  const fields = definition!.form.fields;
  const head = ['户主姓名', '户主身份证号', '联系电话', '健康状况', '成员姓名', '与户主关系', '家庭成员健康状况'];
  const read = (rows: CellContent[][], identifiers: string[][] = []) =>
    documentsOfLedger(readLedger({ name: '困难户', rows: [head, ...rows], merges: [] })!, fields, { identifiers });

  const rows: CellContent[][] = [
    ['何秀英', '110101', '13800000001', '良好', '何秀英', '本人', '良好'],
    [null, null, null, null, '何小军', '子', '一般疾病'],
    ['罗建国', '110102', '13800000002', '一般疾病', '罗建国', '本人', '一般疾病'],
    ['何秀英', '110101', '13900000009', null, '何大山', '配偶', '良好'],
  ];

  test('is brought together by what identifies the household, its own columns blank or said again', () => {
    const { documents, findings } = read(rows, [['户主身份证号']]);
    expect(documents.map(({ row, document }) => [row, document.户主姓名, document.联系电话])).toEqual([
      [2, '何秀英', '13800000001'],
      [4, '罗建国', '13800000002'],
    ]);
    expect(documents[0]!.document).toMatchObject({
      健康状况: '良好',
      家庭成员: [
        { _row: 'r1', 姓名: '何秀英', 与户主关系: '本人', 健康状况: '良好' },
        { _row: 'r2', 姓名: '何小军', 与户主关系: '子', 健康状况: '一般疾病' },
        { _row: 'r3', 姓名: '何大山', 与户主关系: '配偶', 健康状况: '良好' },
      ],
    });
    // What a later row says otherwise is told, and the first one counts.
    expect(findings).toMatchObject([
      {
        code: 'ledger-row-differs',
        params: { row: 5, column: 'C', field: '联系电话', value: '13900000009', first: 2 },
      },
    ]);
  });

  test('without identifiers goes on as long as its own columns are blank or the same', () => {
    const { documents, findings } = read(rows.slice(0, 3));
    expect(documents.map(({ document }) => (document.家庭成员 as object[]).length)).toEqual([2, 1]);
    expect(findings).toEqual([]);
  });
});
