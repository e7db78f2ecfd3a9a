import { describe, expect, test } from 'vitest';
import type { Document } from './case-state.ts';
import { apply, define } from './story.fixture.ts';
import { takeChanges } from './take-changes.ts';

const { fields } = define({
  properties: {
    姓名: { type: 'string' },
    住址: { type: 'object', properties: { 街道: { type: 'string' }, 门牌: { type: 'string' } } },
    学生: {
      type: 'array',
      items: { type: 'object', properties: { 姓名: { type: 'string' }, 金额: { type: 'number' } } },
    },
  },
  steps: [apply],
}).form;
const current: Document = {
  姓名: '甲',
  住址: { 街道: '东街', 门牌: '1' },
  学生: [
    { _row: 'a', 姓名: '子', 金额: 1 },
    { _row: 'b', 姓名: '丑' },
  ],
};
const take = (changes: Document, edit: string[], hide: string[] = []) => {
  let count = 0;
  const newRow = () => {
    count += 1;
    return `new${count}`;
  };
  const { document, problems } = takeChanges(fields, current, changes, { rights: { edit, hide }, newRow });
  return { document, problems: problems.map(({ code, path }) => `${code} at ${path}`) };
};

test('absent keys stay, null clears', () => {
  expect(take({ 姓名: null }, ['*']).document).toEqual({ 住址: current.住址, 学生: current.学生 });
  expect(take({ 住址: { 街道: '西街' } }, ['住址.街道']).document.住址).toEqual({ 街道: '西街', 门牌: '1' });
});

describe('rows', () => {
  test('are matched by their id, keep absent columns, and get an id when they are new', () => {
    expect(take({ 学生: [{ 姓名: '寅' }, { _row: 'a', 金额: 2 }] }, ['学生'])).toEqual({
      document: {
        ...current,
        学生: [
          { _row: 'new1', 姓名: '寅' },
          { _row: 'a', 姓名: '子', 金额: 2 },
        ],
      },
      problems: [],
    });
  });

  test('null takes all of them away', () => {
    expect(take({ 学生: null }, ['学生']).document.学生).toEqual([]);
  });

  test('with one column to edit, the others and the rows themselves stay', () => {
    const rows = [
      { _row: 'b', 姓名: '丑', 金额: 9 },
      { _row: 'a', 姓名: '子', 金额: 8 },
    ];
    expect(take({ 学生: rows }, ['学生.金额'])).toEqual({
      document: {
        ...current,
        学生: [
          { _row: 'a', 姓名: '子', 金额: 8 },
          { _row: 'b', 姓名: '丑', 金额: 9 },
        ],
      },
      problems: [],
    });
    expect(take({ 学生: rows.slice(1) }, ['学生.金额']).problems).toEqual(['rows-not-editable at /学生']);
    expect(take({ 学生: [...rows, { 姓名: '卯' }] }, ['学生.金额']).problems).toEqual(['rows-not-editable at /学生']);
    expect(take({ 学生: [{ ...rows[0], 姓名: '改' }, rows[1] as Document] }, ['学生.金额']).problems).toEqual([
      'field-not-editable at /学生/0/姓名',
    ]);
  });

  test('a hidden column of an editable group is out of reach', () => {
    expect(take({ 学生: [{ _row: 'a', 金额: 5 }, { _row: 'b' }] }, ['学生'], ['学生.金额']).problems).toEqual([
      'field-not-editable at /学生/0/金额',
    ]);
  });

  test('an id that a path cannot hold is refused', () => {
    expect(take({ 学生: [{ _row: 'a].b' }] }, ['学生']).problems).toEqual(['bad-row-id at /学生/0/_row']);
  });
});

test.each<[string, Document]>([
  ['a value of somebody else', { 姓名: '乙' }],
  ['a part of a section', { 住址: { 门牌: '2' } }],
  ['rows of somebody else', { 学生: [] }],
])('%s is not taken', (_, changes) => {
  const { document, problems } = take(changes, []);
  expect(problems).toHaveLength(1);
  expect(document).toEqual(current);
});

test('the whole document sent back as it was is no change', () => {
  expect(take(structuredClone(current), [])).toEqual({ document: current, problems: [] });
});

test('what the form does not know, and hostile keys, are kept for the check to name', () => {
  const { document } = take(JSON.parse('{"__proto__": {"x": 1}, "电话": 1}'), ['*']);
  expect(Object.keys(document)).toContain('__proto__');
  expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  expect(document.电话).toBe(1);
});
