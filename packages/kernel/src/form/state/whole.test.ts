import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document } from '../../workflow/case-state.ts';
import { env, household } from '../form-of.fixture.ts';
import { createFormState } from './form-state.ts';

const open = (document: Document) => createFormState({ form: household, document, env });

it('gives back what no field describes, at any depth, beside what was filled in', () => {
  const state = open({ 户主: '王芳', 来源: { 系统: 7 }, 联系: { 微信: 'w' }, 家庭成员: [{ 姓名: '李', 备注: null }] });
  state.set('户主', '李强');
  state.set('联系.电话', '057188886666');
  const [row] = state.snapshot('家庭成员').value as string[];
  state.set(`家庭成员[${row}].姓名`, '李明');
  expect(state.whole()).toMatchObject({
    户主: '李强',
    来源: { 系统: 7 },
    联系: { 微信: 'w', 电话: '057188886666' },
    家庭成员: [{ 姓名: '李明', 备注: null }],
  });
});

it('leaves out what was cleared, and forgets what a removed row held', () => {
  const state = open({ 户主: '王芳', 家庭成员: [{ _row: 'a', 姓名: '李', 秘密: 1 }] });
  state.set('户主', null);
  state.removeRow('家庭成员', 'a');
  expect(state.whole()).toMatchObject({ 家庭成员: [] });
  expect(state.whole()).not.toHaveProperty('户主');
});

const scalar = fc.constantFrom(null, '', 'x', 3, false);
const strange = fc.dictionary(fc.constantFrom('甲', '乙'), fc.oneof(scalar, fc.constant({ a: [1] })), { maxKeys: 2 });
const member = fc.record({ 姓名: scalar, 年龄: scalar }, { requiredKeys: [] });
const document = fc
  .record(
    {
      户主: scalar,
      联系: fc
        .tuple(fc.record({ 电话: scalar }, { requiredKeys: [] }), strange)
        .map((parts) => Object.assign({}, ...parts)),
      家庭成员: fc.array(
        fc.tuple(member, strange).map((parts) => Object.assign({}, ...parts)),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  )
  .chain((known) => strange.map((more) => ({ ...more, ...known }) as Document));

it('is the given document itself while nobody fills anything in, but for what is computed', () => {
  fc.assert(
    fc.property(document, (given) => {
      const { 人口, 月收入合计, 人均, ...whole } = open(given).whole() as Record<string, never>;
      for (const row of (whole.家庭成员 ?? []) as Document[]) delete row.占比;
      expect(whole).toEqual(given);
    }),
    { numRuns: 200 },
  );
});
