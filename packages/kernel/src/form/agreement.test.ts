import { describe, expect, it } from 'vitest';
import { checkDocument } from './check.ts';
import { env, formOf } from './form-of.fixture.ts';
import { createFormState } from './state/form-state.ts';

const person = {
  身份证号: { kind: 'resident-id', type: 'string' },
  性别: { enum: ['男', '女', '未说明'] },
  出生日期: { type: 'string', format: 'date' },
};
const form = formOf({ ...person, 家属: { type: 'array', items: { type: 'object', properties: person } } });

/** A woman born on 1990-03-07. */
const id = '110105199003077040';
const wrong = (document: Parameters<typeof checkDocument>[1]) =>
  checkDocument(form, document, { env, complete: true }).map(({ code, path }) => `${code} ${path}`);

describe('a resident id and what stands beside it', () => {
  it('agree on sex and day of birth, in the form and in each row', () => {
    expect(wrong({ 身份证号: id, 性别: '女', 出生日期: '1990-03-07' })).toEqual([]);
    expect(wrong({ 身份证号: id, 性别: '男', 家属: [{ _row: 'a', 身份证号: id, 出生日期: '1990-03-08' }] })).toEqual([
      'form.resident-id-differs /性别',
      'form.resident-id-differs /家属/0/出生日期',
    ]);
  });

  it('have nothing to agree on while one is missing, wrong, or says neither', () => {
    expect(wrong({ 身份证号: id })).toEqual([]);
    expect(wrong({ 性别: '男', 出生日期: '1990-03-08' })).toEqual([]);
    expect(wrong({ 身份证号: id, 性别: '未说明' })).toEqual([]);
  });

  it('are compared as soon as either changes, and both say so', () => {
    const state = createFormState({ form, document: { 身份证号: id, 性别: '男' }, env });
    expect(state.snapshot('性别').problems).toMatchObject([{ params: { title: '性别', id: '身份证号' } }]);
    expect(state.snapshot('身份证号').problems).toHaveLength(1);
    state.set('性别', '女');
    expect(state.problems()).toEqual([]);
    state.set('身份证号', '110105199003077032');
    expect(state.problems().map(({ path }) => path)).toEqual(['/性别']);
  });

  it('are left alone where it is not plain whose they are', () => {
    const couple = formOf({ ...person, 配偶身份证号: { kind: 'resident-id', type: 'string' } });
    expect(checkDocument(couple, { 身份证号: id, 性别: '男' }, { env, complete: true })).toEqual([]);
  });
});
