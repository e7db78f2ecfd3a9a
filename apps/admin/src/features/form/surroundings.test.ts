import { expect, it } from 'vitest';
import { surroundingsOfRow } from './surroundings.ts';

const check = {
  检查日期: '2025-09-12',
  名称: '第三季度检查',
  受检单位: [
    { _row: 'u1', 名称: '机械厂', 隐患: [{ _row: 'h1', 描述: '配电箱无门' }] },
    { _row: 'u2', 名称: '纺织厂', 隐患: [{ _row: 'h2', 描述: '通道堆物' }] },
  ],
};

it('lets a row see the row around it before the document', () => {
  expect(surroundingsOfRow(check, '受检单位.隐患', 'h2')).toMatchObject({ 检查日期: '2025-09-12', 名称: '纺织厂' });
});

it('is the document for a row of the first level, and for a row that is gone', () => {
  expect(surroundingsOfRow(check, '受检单位', 'u1')).toEqual(check);
  expect(surroundingsOfRow(check, '受检单位.隐患', 'h9')).toEqual(check);
});
