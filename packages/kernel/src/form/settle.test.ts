import { describe, expect, it } from 'vitest';
import { env, formOf, household } from './form-of.fixture.ts';
import { settle } from './settle.ts';

describe('settling a document', () => {
  it('computes in the order of what reads what, over rows and out again', () => {
    const settled = settle(
      household,
      {
        户主: '王芳',
        家庭成员: [
          { _row: 'a', 姓名: '王芳', 年龄: 40, 在职: true, 月收入: 1500 },
          { _row: 'b', 姓名: '李强', 年龄: 42, 在职: true, 月收入: 500 },
        ],
      },
      env,
    );
    expect(settled).toMatchObject({ 人口: 2, 月收入合计: 2000, 人均: 1000 });
    expect(settled.家庭成员).toMatchObject([
      { _row: 'a', 占比: 0.75 },
      { _row: 'b', 占比: 0.25 },
    ]);
  });

  it('drops answers that are not shown, and what was shown only because of them', () => {
    const settled = settle(household, { 户主: '王芳', 困难类型: '失业', 病种: '罕见病', 说明: '很少见' }, env);
    expect(settled).toEqual({ 户主: '王芳', 困难类型: '失业', 人口: 0, 月收入合计: 0 });
  });

  it('does not trust what somebody sent for a computed field', () => {
    expect(settle(household, { 户主: '王芳', 人口: 99 }, env)).toMatchObject({ 人口: 0 });
  });

  it('returns the same object when there is nothing to do, and shares the rows that stay as they are', () => {
    const before = settle(household, { 户主: '王芳', 家庭成员: [{ _row: 'a', 姓名: '小明', 年龄: 9 }] }, env);
    expect(settle(household, before, env)).toBe(before);
    const after = settle(household, { ...before, 困难类型: '其他' }, env);
    expect(after.家庭成员).toBe(before.家庭成员);
  });

  it('leaves blanks out and keeps what it does not know for the check to report', () => {
    expect(settle(household, { 户主: null, 奇怪: 1, 联系: {} }, env)).toEqual({ 奇怪: 1, 人口: 0, 月收入合计: 0 });
  });

  it('looks up names of the case around a row', () => {
    const row = formOf({ 单价: { type: 'number' }, 金额: { type: 'number', computed: '单价 * 2' } });
    expect(settle(row, { 单价: 3 }, env, { 单价: 100 })).toEqual({ 单价: 3, 金额: 6 });
    expect(settle(row, {}, env, { 单价: 100 })).toEqual({});
  });

  it('rounds what is computed to the decimals of its field, half away from zero', () => {
    const form = formOf({ 甲: { type: 'number' }, 乙: { type: 'number', decimals: 2, computed: '甲 * 1' } });
    expect(settle(form, { 甲: 1.005 }, env)).toEqual({ 甲: 1.005, 乙: 1.01 });
    expect(settle(form, { 甲: -2.675 }, env)).toEqual({ 甲: -2.675, 乙: -2.68 });
  });

  it('survives wrong types', () => {
    const odd = { 户主: 3, 家庭成员: ['x', 7, { _row: 'a', 支出: 'nothing' }], 联系: 'nobody' };
    expect(settle(household, odd, env)).toMatchObject({ 户主: 3, 联系: 'nobody', 人口: 3 });
  });
});
