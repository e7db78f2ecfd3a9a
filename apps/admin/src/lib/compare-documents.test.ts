import type { Field } from '@hearth/definition';
import { expect, it } from 'vitest';
import { compareDocuments, mergeDocuments, same } from './compare-documents.ts';

const field = (key: string, kind = 'text', fields?: Field[]): Field => ({
  ...{ id: key, key, path: key, kind, title: key, sensitivity: 'public', required: false, schema: {} },
  ...(fields && { fields }),
});

const fields = [field('名称'), field('日期'), field('检查组', 'group', [field('姓名'), field('身份')])];
const base = { 名称: '检查', 日期: null, 检查组: [{ _row: 'a', 姓名: '吕静' }] };
const mine = {
  名称: '冬季检查',
  日期: '2026-01-05',
  检查组: [
    { _row: 'a', 姓名: '吕静', 身份: '工会干部' },
    { _row: 'm', 姓名: '我加的' },
  ],
};
const theirs = {
  名称: '春季检查',
  日期: null,
  检查组: [
    { _row: 'a', 姓名: '吕小静' },
    { _row: 't', 姓名: '别处加的' },
  ],
};

const found = () => compareDocuments(fields, base, mine, theirs);

it('names each place that differs and who changed it', () => {
  expect(found().map(({ id, changed }) => [id, changed])).toEqual([
    ['名称', 'both'],
    ['日期', 'mine'],
    ['检查组/a/姓名', 'theirs'],
    ['检查组/a/身份', 'mine'],
    ['检查组/m', 'mine'],
    ['检查组/t', 'theirs'],
  ]);
});

it('puts together what each side changed', () => {
  const chosen = new Set(found().flatMap(({ id, changed }) => (changed === 'theirs' ? [id] : [])));
  expect(mergeDocuments(fields, mine, theirs, chosen)).toEqual({
    ...mine,
    检查组: [
      { _row: 'a', 姓名: '吕小静', 身份: '工会干部' },
      { _row: 'm', 姓名: '我加的' },
      { _row: 't', 姓名: '别处加的' },
    ],
  });
});

it('is the one side when nothing, and the other when everything of it is chosen', () => {
  expect(mergeDocuments(fields, mine, theirs, new Set())).toEqual(mine);
  expect(same(mergeDocuments(fields, mine, theirs, new Set(found().map(({ id }) => id))), theirs)).toBe(true);
});

it('takes blank for blank', () => {
  expect(compareDocuments(fields, {}, { 名称: '', 检查组: [] }, { 名称: null })).toEqual([]);
});
