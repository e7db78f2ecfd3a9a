import { describe, expect, it } from 'vitest';
import type { Document } from '../workflow/case-state.ts';
import { type CheckOptions, checkDocument } from './check.ts';
import { env, household } from './form-of.fixture.ts';
import { settle } from './settle.ts';

const check = (document: Document, options: Partial<CheckOptions> = {}) =>
  checkDocument(household, settle(household, document, env), { env, complete: true, ...options }).map(
    ({ code, path, level }) => `${level === 'warning' ? '(warning) ' : ''}${code} ${path}`,
  );

describe('checking a document', () => {
  it('asks for what is shown and required, in the order of the form', () => {
    expect(check({ 困难类型: '重病', 家庭成员: [{ _row: 'a', 年龄: 30, 在职: true }] })).toEqual([
      'form.required /户主',
      'form.required /病种',
      'form.required /家庭成员/0/姓名',
      'form.required /家庭成员/0/月收入',
    ]);
  });

  it('asks for nothing while the form is not complete', () => {
    expect(check({}, { complete: false })).toEqual([]);
  });

  it('asks a person only for what they may fill, and for what the step demands', () => {
    expect(check({}, { editable: () => false })).toEqual([]);
    expect(check({}, { editable: () => false, require: ['困难类型', '家庭成员'] })).toEqual([
      'form.required /困难类型',
      'form.required /家庭成员',
    ]);
  });

  it('names an unknown field and guesses what was meant, at any depth', () => {
    const found = checkDocument(
      household,
      { 户主: 'x', 户主人: 1, 家庭成员: [{ _row: 'a', 姓名: 'y', 年齡: 1 }], _row: 'z' },
      { env, complete: true },
    );
    expect(found).toMatchObject([
      { code: 'form.unknown-field-similar', path: '/家庭成员/0/年齡', params: { suggestion: '年龄' } },
      { code: 'form.unknown-field-similar', path: '/户主人', params: { suggestion: '户主' } },
      { code: 'form.unknown-field', path: '/_row' },
    ]);
  });

  it('lets the kinds speak about types and limits', () => {
    const found = check({ 户主: 3, 困难类型: '发财', 家庭成员: [{ _row: 'a', 姓名: 'x', 年龄: 200 }, 'row'] });
    expect(found.map((line) => line.split(' ')[1])).toEqual(['/户主', '/困难类型', '/家庭成员/1', '/家庭成员/0/年龄']);
  });

  it('tells rows apart', () => {
    const rows = [
      { _row: 'a', 姓名: 'x' },
      { _row: 'a', 姓名: 'y' },
      { _row: 5, 姓名: 'z' },
    ];
    expect(check({ 户主: 'x', 家庭成员: rows }, {})).toContain('form.row-id /家庭成员/1/_row');
    expect(check({ 户主: 'x', 家庭成员: rows }, {})).toContain('form.row-id /家庭成员/2/_row');
  });

  it('reports a rule broken only when it is exactly false, beside its first field that is shown', () => {
    const member = { _row: 'a', 姓名: 'x', 年龄: 30, 在职: true, 月收入: 100 };
    expect(check({ 户主: 'x', 救助金额: 300, 家庭成员: [member] })).toEqual(['form.rule /救助金额']);
    expect(check({ 户主: 'x', 家庭成员: [member] })).toEqual([]);
  });

  it('warns without blocking', () => {
    const rows = ['a', 'b', 'c', 'd'].map((_row) => ({ _row, 姓名: _row }));
    expect(check({ 户主: 'x', 家庭成员: rows })).toEqual(['(warning) form.rule /人口']);
  });
});
