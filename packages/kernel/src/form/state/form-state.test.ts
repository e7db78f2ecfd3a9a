import { describe, expect, it } from 'vitest';
import type { Document } from '../../workflow/case-state.ts';
import { env, formOf, household } from '../form-of.fixture.ts';
import { createFormState, type FormStateOptions } from './form-state.ts';

const open = (document: Document, more: Partial<FormStateOptions> = {}) =>
  createFormState({ form: household, document, env, ...more });

const family = {
  户主: '王芳',
  家庭成员: [
    { _row: 'a', 姓名: '王芳', 年龄: 40, 在职: true, 月收入: 1500 },
    { _row: 'b', 姓名: '李强', 年龄: 42, 在职: true, 月收入: 500, 支出: [{ _row: 'x', 项目: '药费', 金额: 90 }] },
  ],
};

/** What runs during an action. */
function evaluations(act: (state: ReturnType<typeof open>) => void, document: Document = family): string[] {
  const ran: string[] = [];
  let recording = false;
  const state = open(document, { trace: (path, role) => recording && ran.push(`${path} ${role}`) });
  recording = true;
  act(state);
  return ran.sort();
}

describe('a change', () => {
  it('runs nothing when nobody reads the field', () => {
    expect(evaluations((state) => state.set('户主', '张三'))).toEqual([]);
  });

  it('runs only what reads it, in its own row', () => {
    expect(evaluations((state) => state.set('家庭成员[a].年龄', 41))).toEqual([
      '家庭成员[a]#child rule',
      '家庭成员[a].在职 visible',
    ]);
  });

  it('runs what follows once each, though several paths lead there', () => {
    expect(evaluations((state) => state.set('家庭成员[a].月收入', 300))).toEqual([
      '#limit rule',
      '人均 computed',
      '家庭成员[a].占比 computed',
      '家庭成员[b].占比 computed',
      '救助金额 visible',
      '月收入合计 computed',
    ]);
  });

  it('stops where an answer stays the same', () => {
    expect(evaluations((state) => state.set('困难类型', '失业'), { 困难类型: '其他' })).toEqual(['病种 visible']);
  });
});

describe('a slot', () => {
  it('is the same object until something in it changes', () => {
    const state = open(family);
    const before = state.snapshot('月收入合计');
    const rows = state.snapshot('家庭成员');
    state.set('家庭成员[a].姓名', '王小芳');
    expect(state.snapshot('月收入合计')).toBe(before);
    expect(state.snapshot('家庭成员')).toBe(rows);
    state.set('家庭成员[a].月收入', 1600);
    expect(state.snapshot('月收入合计')).toMatchObject({ value: 2100, editable: false });
  });

  it('keeps a hidden answer, and shows it again', () => {
    const state = open({ 户主: '王芳', 困难类型: '重病', 病种: '罕见病', 说明: '详情' });
    state.set('困难类型', '失业');
    expect(state.snapshot('病种')).toMatchObject({ visible: false, value: '罕见病', problems: [] });
    expect(state.values()).not.toHaveProperty('病种');
    expect(state.document('draft')).toMatchObject({ 病种: '罕见病', 说明: '详情' });
    expect(state.document('final')).not.toHaveProperty('病种');
    state.set('困难类型', '重病');
    expect(state.values()).toMatchObject({ 病种: '罕见病', 说明: '详情' });
  });

  it('says what is wrong at once, and whether the person has been there', () => {
    const state = open(family);
    state.set('户主', '');
    expect(state.snapshot('户主')).toMatchObject({ problems: [{ code: 'form.required' }], touched: false });
    state.touch('户主');
    expect(state.snapshot('户主').touched).toBe(true);
  });

  it('shows a broken rule beside every field that it names, and lists it once', () => {
    const state = open({ ...family, 家庭成员: [{ ...family.家庭成员[0]!, 月收入: 900 }] });
    state.set('救助金额', 5000);
    expect(state.snapshot('救助金额').problems).toMatchObject([{ code: 'form.rule' }]);
    expect(state.snapshot('人均').problems).toMatchObject([{ code: 'form.rule' }]);
    expect(state.problems().map(({ path }) => path)).toEqual(['/救助金额']);
  });

  it('of a row that is gone is empty, not an error', () => {
    const state = open(family);
    state.removeRow('家庭成员', 'a');
    expect(state.snapshot('家庭成员[a].姓名')).toMatchObject({ visible: false, value: null });
  });
});

describe('rows', () => {
  it('come back as they were, hidden answers included', () => {
    const state = open(family);
    state.set('家庭成员[b].在职', false);
    const removed = state.removeRow('家庭成员', 'b')!;
    expect(state.values()).toMatchObject({ 人口: 1, 月收入合计: 1500 });
    state.restoreRow(removed);
    state.set('家庭成员[b].在职', true);
    expect(state.values()).toMatchObject({ 人口: 2, 月收入合计: 2000 });
    expect(state.snapshot('家庭成员').value).toEqual(['a', 'b']);
  });

  it('are copied with ids of their own, all the way down', () => {
    const state = open(family);
    const copy = state.copyRow('家庭成员', 'b');
    expect(state.snapshot('家庭成员').value).toEqual(['a', 'b', copy]);
    const [expense] = state.snapshot(`家庭成员[${copy}].支出`).value as string[];
    expect(expense).not.toBe('x');
    expect(state.get(`家庭成员[${copy}].支出[${expense}].项目`)).toBe('药费');
  });

  it('move without losing anything, and problems follow', () => {
    const state = open(family);
    state.set('家庭成员[a].姓名', null);
    state.moveRow('家庭成员', 'a', 1);
    expect(state.problems().map(({ path }) => path)).toEqual(['/家庭成员/1/姓名']);
    expect(state.pathOf('/家庭成员/1/姓名')).toBe('家庭成员[a].姓名');
    expect(state.pointerOf('家庭成员[b].支出[x]')).toBe('/家庭成员/0/支出/0');
  });

  it('are called what the group says', () => {
    const state = open(family);
    let told = 0;
    state.subscribe('家庭成员[a]', () => {
      told += 1;
    });
    state.set('家庭成员[a].年龄', 50);
    expect(told).toBe(0);
    state.set('家庭成员[a].姓名', '王小芳');
    expect([state.rowTitle('家庭成员[a]'), told]).toEqual(['王小芳', 1]);
  });

  it('come by the thousand without waking each other for each', () => {
    let ran = 0;
    const state = open({}, { trace: () => (ran += 1) });
    const rows = Array.from({ length: 400 }, (_, index) => ({ 姓名: `${index}`, 年龄: 30, 在职: true, 月收入: 1 }));
    state.addRows('家庭成员', rows);
    expect(state.values()).toMatchObject({ 人口: 400, 月收入合计: 400 });
    expect(ran).toBeLessThan(400 * 12);
  });
});

describe('what a server says', () => {
  it('stands beside its field until the answer changes', () => {
    const state = open(family);
    state.setServerProblems([
      { code: 'case.taken', path: '/家庭成员/1/姓名' },
      { code: 'case.closed', path: '' },
    ]);
    expect(state.snapshot('家庭成员[b].姓名')).toMatchObject({ touched: true, problems: [{ code: 'case.taken' }] });
    expect(state.problems().map(({ code, path }) => `${code} ${path}`)).toEqual([
      'case.taken /家庭成员/1/姓名',
      'case.closed ',
    ]);
    state.set('家庭成员[b].姓名', '李刚');
    expect(state.snapshot('家庭成员[b].姓名').problems).toEqual([]);
  });
});

it('asks nobody to mend a rule beside what only others fill in', () => {
  const form = formOf(
    { 内容: { type: 'string' }, 已核对: { type: 'boolean' } },
    { rules: [{ id: 'checked', assert: '已核对 = true', message: '还没有核对', at: ['已核对'] }] },
  );
  const problems = (edit: string[]) => createFormState({ form, document: {}, env, rights: { edit } }).problems();
  expect(problems(['内容'])).toEqual([]);
  expect(problems(['已核对'])).toMatchObject([{ code: 'form.rule', path: '/已核对' }]);
});

describe('what is sent', () => {
  it('is what the person may edit, groups whole, computed answers left out, a cleared one null', () => {
    const state = open(
      { 户主: '王芳', 困难类型: '失业', 家庭成员: family.家庭成员 },
      { rights: { edit: ['困难类型', '家庭成员'], hide: ['家庭成员.月收入'] } },
    );
    state.set('困难类型', null);
    expect(state.document()).toEqual({
      困难类型: null,
      家庭成员: [
        { _row: 'a', 姓名: '王芳', 年龄: 40, 在职: true },
        { _row: 'b', 姓名: '李强', 年龄: 42, 在职: true, 支出: [{ _row: 'x', 项目: '药费', 金额: 90 }] },
      ],
    });
  });

  it('is dirty from the first change to the next save', () => {
    const state = open(family);
    expect(state.dirty).toBe(false);
    state.set('户主', '李四');
    expect(state.dirty).toBe(true);
    state.markClean();
    expect(state.dirty).toBe(false);
  });
});

it('fills a new form with defaults and prefills, and a new row with its own', () => {
  const form = formOf({
    日期: { type: 'string', format: 'date', prefill: 'today()' },
    次数: { type: 'integer', default: 1 },
    明细: {
      type: 'array',
      items: { type: 'object', properties: { 当日: { type: 'string', format: 'date', prefill: '日期' } } },
    },
  });
  const state = createFormState({ form, env });
  expect(state.values()).toEqual({ 日期: '2026-03-05', 次数: 1 });
  const row = state.addRow('明细');
  expect(state.values().明细).toEqual([{ _row: row, 当日: '2026-03-05' }]);
});

it('does not run forever where fields read each other in a ring', () => {
  const { form } = { form: household };
  const ring = structuredClone(form.fields.filter(({ key }) => ['人口', '人均'].includes(key)));
  ring[0]!.computed = {
    text: '人均 + 1',
    ast: { k: 'math', op: '+', a: { k: 'name', name: '人均' }, b: { k: 'lit', v: 1 } },
  };
  ring[1]!.computed = {
    text: '人口 + 1',
    ast: { k: 'math', op: '+', a: { k: 'name', name: '人口' }, b: { k: 'lit', v: 1 } },
  };
  expect(() => createFormState({ form: { fields: ring }, env, document: { 人口: 1 } }).values()).not.toThrow();
});
