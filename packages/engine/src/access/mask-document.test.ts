import type { Field } from '@hearth/definition';
import { expect, test } from 'vitest';
import { cellsOf } from '../export/export-rows.ts';
import { changedAid } from '../testing/test-forms.ts';
import { isMaskedAt, maskedPaths, sensitivePathsAt, visibleDocument } from './mask-document.ts';

/** The relatives as a whole are sensitive, their fields are not said to be. */
const { definition } = changedAid((source) =>
  source.replace('"家属":{"type":"array"', '"家属":{"sensitivity":"sensitive","type":"array"'),
);
const { fields } = definition.form;
const masked = { sensitive: false, hidden: [] };
const document = { 姓名: '何秀英', 家属: [{ _row: 'r1', 称呼: '配偶', 月收入: 1800 }] };

test('what stands in something sensitive is sensitive', () => {
  expect(isMaskedAt(fields, '家属.月收入', masked)).toBe(true);
  expect(isMaskedAt(fields, '姓名', masked)).toBe(false);
  expect(maskedPaths(fields, masked)).toEqual(['身份证号', '病情', '家属']);
  expect(visibleDocument(fields, document, masked)).toEqual({ 姓名: '何秀英', 家属: null });
  expect(sensitivePathsAt(fields, '家属.称呼', '配偶')).toEqual(['家属.称呼']);
});

test('also in a column of an export', () => {
  const relatives = fields.find(({ key }) => key === '家属') as Field;
  const inner = relatives.fields?.find(({ key }) => key === '称呼') as Field;
  const column = {
    field: inner,
    ids: [relatives.id, inner.id],
    column: { key: 'k', title: '', type: 'text' as const },
  };
  expect(cellsOf([column], fields, document, masked)).toEqual({ k: null });
});
