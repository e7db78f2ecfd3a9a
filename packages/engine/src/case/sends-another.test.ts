import type { Document } from '@hearth/kernel';
import { expect, test } from 'vitest';
import { type Place, sendsAnother } from './sends-another.ts';

const document: Document = {
  标题: '新',
  住址: { 街道: '新街' },
  单位: [
    { _row: 'u1', 名称: '一厂', 隐患: [{ _row: 'h1', 等级: '重大' }] },
    { _row: 'u2', 名称: '二厂' },
  ],
};
const root: Place = { scope: '', row: [] };
const hazard: Place = { scope: '单位.隐患', row: ['u1', 'h1'] };

test.each<[what: string, path: string, place: Place, sent: Document, another: boolean]>([
  ['a value that is not sent', '标题', root, {}, false],
  ['the value as it is now', '标题', root, { 标题: '新' }, false],
  ['the value as it was', '标题', root, { 标题: '旧' }, true],
  ['a blank in its place', '标题', root, { 标题: null }, true],
  ['a blank where it was taken away', '备注', root, { 备注: null }, false],
  ['a value inside a section', '住址.街道', root, { 住址: { 街道: '旧街' } }, true],
  ['a section without the value', '住址.街道', root, { 住址: {} }, false],
  ['a cell of a row', '单位[u1].名称', root, { 单位: [{ _row: 'u1', 名称: '旧厂' }, { _row: 'u2' }] }, true],
  ['a row without the cell', '单位[u1].名称', root, { 单位: [{ _row: 'u1' }, { _row: 'u2' }] }, false],
  ['a group without the row that was added', '单位[u2]', root, { 单位: [{ _row: 'u1' }] }, true],
  ['the row that was taken away', '单位[u9]', root, { 单位: [{ _row: 'u9' }] }, true],
  ['a group without the row that was taken away', '单位[u9]', root, { 单位: [{ _row: 'u1' }] }, false],
  ['the rows in their order', '单位[]', root, { 单位: [{ _row: 'u1' }, { _row: 'u2' }, {}] }, false],
  ['the rows in another order', '单位[]', root, { 单位: [{ _row: 'u2' }, { _row: 'u1' }] }, true],
  ['a value of one’s own row', '单位[u1].隐患[h1].等级', hazard, { 等级: '一般' }, true],
  ['a value of another row', '单位[u1].隐患[h2].等级', hazard, { 等级: '一般' }, false],
  ['a value around the row', '标题', hazard, { 标题: '旧' }, false],
  ['values of a row that is gone', '单位[u1].隐患[h1]', { ...hazard, row: ['u1', 'h1'] }, { 等级: '一般' }, true],
])('%s', (_what, path, place, sent, another) => {
  expect(sendsAnother(path, place, sent, document)).toBe(another);
});
