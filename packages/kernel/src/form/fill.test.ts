import { expect, it } from 'vitest';
import { env, formOf } from './form-of.fixture.ts';
import { createFormState } from './state/form-state.ts';

const member = {
  企业: {
    type: 'string',
    kind: 'register-ref',
    register: 'enterprises',
    fill: { 企业名称: '单位名称', 职工人数: '人数', 信用代码: '统一社会信用代码' },
  },
  企业名称: { type: 'string' },
  职工人数: { type: 'integer' },
  信用代码: { type: 'string', kind: 'credit-code' },
};
const form = formOf({
  ...member,
  合计: { type: 'integer', computed: '职工人数 + 1' },
  参加单位: { type: 'array', items: { type: 'object', properties: member } },
});

it('fills what the entry says beside the reference, once, and empties what it does not say', () => {
  const state = createFormState({ form, document: { 信用代码: '旧的' }, env });
  let saves = 0;
  state.onAnswers(() => {
    saves += 1;
  });
  state.pick('企业', 'e1', { 单位名称: '华丰纺织', 人数: 120 });
  expect(state.values()).toEqual({ 企业: 'e1', 企业名称: '华丰纺织', 职工人数: 120, 合计: 121 });
  expect(saves).toBe(1);
});

it('fills the row that the reference stands in, and no other', () => {
  const state = createFormState({ form, document: { 参加单位: [{ _row: 'a' }, { _row: 'b' }] }, env });
  state.pick('参加单位[b].企业', 'e1', { 单位名称: '华丰纺织' });
  expect(state.values().参加单位).toEqual([{ _row: 'a' }, { _row: 'b', 企业: 'e1', 企业名称: '华丰纺织' }]);
});

it('leaves alone what this person may not edit', () => {
  const rights = { edit: ['企业', '职工人数'] };
  const state = createFormState({ form, document: { 企业名称: '核定的' }, env, rights });
  state.pick('企业', 'e1', { 单位名称: '华丰纺织', 人数: 120 });
  expect(state.values()).toMatchObject({ 企业: 'e1', 企业名称: '核定的', 职工人数: 120 });
});
