import type { JsonSchema } from '@hearth/definition';
import { fieldKinds } from '@hearth/definition';
import { formFromSchema } from '@hearth/definition/parse';
import type { Json } from '@hearth/expression';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { FormAdapters } from '../src/index.ts';
import { registeredWidgets, widgetFor } from '../src/widgets/registry.ts';
import { choose, click, give, leave, settle, show } from './screen.tsx';

const choices = { enum: ['甲', '乙', '丙'] };
const many = { enum: ['1', '2', '3', '4', '5', '6'] };

/** One field of each way to be filled in, with an answer that its kind refuses. */
const cases: [name: string, schema: JsonSchema, wrong: Json][] = [
  ['text', { type: 'string', maxLength: 2 }, '三个字'],
  ['long-text', { kind: 'long-text', type: 'string', maxLength: 2 }, '三个字'],
  ['number', { type: 'number', maximum: 1 }, 2],
  ['integer', { type: 'integer', maximum: 1 }, 2],
  ['money', { kind: 'money', type: 'number', minimum: 0 }, -1],
  ['date', { type: 'string', format: 'date' }, '2026-02-30'],
  ['month', { kind: 'month', type: 'string' }, '2026-13'],
  ['date-time', { type: 'string', format: 'date-time' }, 'gestern'],
  ['time', { kind: 'time', type: 'string' }, '25:00'],
  ['single-choice', choices, '丁'],
  ['single-choice (select)', many, '7'],
  ['multiple-choice', { kind: 'multiple-choice', type: 'array', items: choices }, ['丁']],
  ['boolean', { type: 'boolean' }, 'ja'],
  ['boolean (tick)', { type: 'boolean', widget: 'checkbox' }, 'ja'],
  ['phone', { kind: 'phone', type: 'string' }, '12'],
  ['resident-id', { kind: 'resident-id', type: 'string' }, '330106198503074521'],
  ['credit-code', { kind: 'credit-code', type: 'string', maxLength: 3 }, '91330'],
  ['bank-card', { kind: 'bank-card', type: 'string', maxLength: 3 }, '62220'],
  ['region', { kind: 'region', type: 'string' }, '99'],
  ['address', { kind: 'address', type: 'string', maxLength: 2 }, '三个字'],
  ['person', { kind: 'person', type: 'string', maxLength: 2 }, 'abc'],
  ['org-unit', { kind: 'org-unit', type: 'string', maxLength: 2 }, 'abc'],
  ['register-ref', { kind: 'register-ref', type: 'string', register: 'r', maxLength: 2 }, 'abc'],
  ['file', { kind: 'file' }, 'nothing'],
  ['photo', { kind: 'photo' }, 'nothing'],
  ['signature', { kind: 'signature' }, 'nothing'],
  ['location', { kind: 'location' }, 'nowhere'],
  ['rating', { kind: 'rating', type: 'integer' }, 9],
];

/** Not what is hidden: a chooser of files that its button opens. */
const PRESSABLE = 'input:not([hidden]):not(:disabled), select, textarea, button:not(:disabled), a[href]';

describe.each(cases)('the widget for %s', (_name, schema, wrong) => {
  const field = { 栏目: { ...schema, description: '怎么填' } };

  it('is named by its label and described by its help', () => {
    const screen = show(field);
    expect(screen.describedBy(screen.labelled('栏目'))).toContain('怎么填');
  });

  it('says that it must be filled, and after leaving that it is not', () => {
    const screen = show(field, {}, { required: ['栏目'] });
    const control = screen.labelled('栏目');
    expect(screen.text()).toContain('*');
    if (control.tagName !== 'FIELDSET') expect(control.getAttribute('aria-required')).toBe('true');
    expect(control.hasAttribute('aria-invalid')).toBe(false);
    act(() => screen.state.touch('栏目'));
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(screen.describedBy(control)).toContain('请填写“栏目”');
  });

  it('points at what is wrong', () => {
    const screen = show(field);
    act(() => screen.state.set('栏目', wrong));
    act(() => screen.state.touch('栏目'));
    const control = screen.labelled('栏目');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(screen.describedBy(control).length).toBeGreaterThan('怎么填'.length + 2);
  });

  it('can be reached: a jump puts the focus on it or into it', async () => {
    const screen = show(field, {}, { required: ['栏目'] });
    act(() => void screen.state.validateAll());
    click(screen.button('请填写“栏目”'));
    await settle(1);
    expect(screen.labelled('栏目').contains(document.activeElement)).toBe(true);
  });

  it('is worked with the keyboard alone: whatever a mouse can press, Tab reaches, in the order of the screen', () => {
    const control = show(field).labelled('栏目');
    const pressable = [control, ...control.querySelectorAll<HTMLElement>('*')].filter((one) => one.matches(PRESSABLE));
    expect(pressable.length).toBeGreaterThan(0);
    for (const one of pressable) expect(one.tabIndex).toBe(0);
  });

  it('keeps the answer that it cannot read', () => {
    const screen = show(field, { document: { 栏目: wrong } });
    const control = screen.labelled('栏目');
    act(() => control.focus());
    leave(control);
    expect(screen.state.get('栏目')).toEqual(wrong);
  });

  it('is read without a control', () => {
    const screen = show(field, { mode: 'read' });
    expect(screen.element.querySelector('input, select, textarea, canvas')).toBeNull();
    expect(screen.element.querySelector('dt')?.textContent).toBe('栏目');
  });
});

it('covers every widget that is registered: a new one needs a case above', () => {
  const { form } = formFromSchema({ properties: Object.fromEntries(cases.map(([name, schema]) => [name, schema])) });
  const used = new Set(form.fields.map((field) => widgetFor(field)?.name));
  expect([...used].sort()).toEqual(registeredWidgets().sort());
});

it('covers every kind that has a value of its own', () => {
  const covered = new Set(cases.map(([name]) => name.split(' ')[0]));
  const wanted = fieldKinds.filter(({ holds, valueType }) => !holds && valueType !== 'none').map(({ name }) => name);
  expect([...covered].sort()).toEqual(wanted.sort());
});

describe('giving an answer', () => {
  it.each([
    ['text', { type: 'string' }, ' 王芳 ', '王芳'],
    ['number in full width', { type: 'number' }, '１２．５', 12.5],
    ['number that is none', { type: 'number' }, '一打', '一打'],
    ['money with thousands', { kind: 'money', type: 'number' }, '1,234.50', 1234.5],
    ['bank card in fours', { kind: 'bank-card', type: 'string' }, '6222 0210 0111 6245 702', '6222021001116245702'],
  ])('%s', (_name, schema, typed, kept) => {
    const screen = show({ 栏目: schema });
    give(screen.labelled('栏目'), typed);
    expect(screen.state.get('栏目')).toEqual(kept);
  });

  it('leaves what is typed alone until the field is left, then shows it as it is kept', () => {
    const screen = show({ 金额: { kind: 'money', type: 'number' } });
    const input = screen.labelled('金额') as HTMLInputElement;
    act(() => input.focus());
    give(input, '12345.6');
    expect(input.value).toBe('12345.6');
    expect(screen.text()).toContain('壹万贰仟叁佰肆拾伍元陆角');
    act(() => input.blur());
    expect(input.value).toBe('12,345.60');
  });

  it('of a choice, and takes it back', () => {
    const screen = show({ 性别: { enum: ['男', '女'] } });
    click(screen.element.querySelectorAll<HTMLElement>('input[type=radio]')[1]!);
    expect(screen.state.get('性别')).toBe('女');
    click(screen.button('清除'));
    expect(screen.state.get('性别')).toBeNull();
  });

  it('of a long list', () => {
    const screen = show({ 类别: many });
    choose(screen.labelled('类别'), '4');
    expect(screen.state.get('类别')).toBe('4');
  });

  it('of several choices, in the order of the form', () => {
    const screen = show({ 政策: { kind: 'multiple-choice', type: 'array', items: choices } });
    const boxes = screen.element.querySelectorAll<HTMLElement>('input[type=checkbox]');
    click(boxes[2]!);
    click(boxes[0]!);
    expect(screen.state.get('政策')).toEqual(['甲', '丙']);
  });

  it('offers a retired choice only where it is the answer', () => {
    const schema = {
      type: 'string',
      kind: 'single-choice',
      options: [
        { value: 'a', title: '旧', retired: true },
        { value: 'b', title: '新' },
      ],
    };
    expect(show({ 类别: schema }).text()).not.toContain('旧');
    expect(show({ 类别: schema }, { document: { 类别: 'a' } }).text()).toContain('旧（已停用）');
  });
});

describe('with the help of the host', () => {
  const people = [
    { id: 'p1', title: '张建国' },
    { id: 'p2', title: '李秀英' },
  ];
  const adapters: FormAdapters = {
    lookup: async (_field, query) => people.filter(({ title }) => title.includes(query)),
    nameOf: (_field, id) => people.find((one) => one.id === id)?.title,
    upload: async (file, { onProgress }) => {
      onProgress(0.5);
      if (file.name === 'bad.pdf') throw new Error('磁盘已满');
      return { id: `id-${file.name}`, name: file.name, size: file.size, type: file.type };
    },
  };

  it('finds a person by typing, and keeps the id', async () => {
    const screen = show({ 经办人: { kind: 'person', type: 'string' } }, { adapters });
    const input = screen.labelled('经办人') as HTMLInputElement;
    give(input, '李');
    await settle(1);
    act(() => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(screen.state.get('经办人')).toBe('p2');
    expect(input.value).toBe('李秀英');
  });

  it('fills the fields beside it with what the picked entry says', async () => {
    const entry = { 单位名称: '华丰纺织', 人数: 120 };
    const screen = show(
      {
        企业: {
          kind: 'register-ref',
          type: 'string',
          register: 'enterprises',
          fill: { 名称: '单位名称', 职工: '人数' },
        },
        名称: { type: 'string' },
        职工: { type: 'integer' },
      },
      { adapters: { ...adapters, lookup: async () => [{ id: 'e1', title: '华丰', entry }] } },
    );
    const input = screen.labelled('企业');
    give(input, '华');
    await settle(1);
    act(() => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(screen.state.values()).toEqual({ 企业: 'e1', 名称: '华丰纺织', 职工: 120 });
    expect((screen.labelled('名称') as HTMLInputElement).value).toBe('华丰纺织');
  });

  it('shows the name of what a document refers to', () => {
    const screen = show(
      { 经办人: { kind: 'person', type: 'string' } },
      { adapters, mode: 'read', document: { 经办人: 'p1' } },
    );
    expect(screen.text()).toContain('张建国');
  });

  const drop = (element: Element, files: File[]) =>
    act(() => {
      const event = new Event('drop', { bubbles: true });
      Object.assign(event, { dataTransfer: { files } });
      element.dispatchEvent(event);
    });

  it('uploads what is dropped, up to the limit, and tells what did not arrive and why', async () => {
    const screen = show({ 材料: { kind: 'file', maxFiles: 3, maxSize: 10 } }, { adapters });
    const group = screen.labelled('材料');
    drop(group, [
      new File(['a'], 'a.pdf', { type: 'application/pdf' }),
      new File(['x'], 'bad.pdf'),
      new File(['much too large'], 'large.pdf'),
      new File(['b'], 'b.pdf'),
    ]);
    await settle(1);
    expect(screen.state.get('材料')).toMatchObject([{ id: 'id-a.pdf' }, { id: 'id-b.pdf' }]);
    expect(screen.text()).toContain('bad.pdf 上传失败：磁盘已满');
    expect(screen.text()).toContain('large.pdf 超过 10 B');
    click(screen.button('移除 a.pdf'));
    expect(screen.state.get('材料')).toMatchObject([{ id: 'id-b.pdf' }]);
  });

  it('says so where the host gives no help', async () => {
    const screen = show({ 材料: { kind: 'file' } });
    drop(screen.labelled('材料'), [new File(['a'], 'a.pdf')]);
    await settle(1);
    expect(screen.text()).toContain('此处无法上传');
  });
});

it('tells of leaving a group only when the focus leaves all of it', () => {
  const screen = show({ 性别: { enum: ['男', '女'] } }, {}, { required: ['性别'] });
  const [first, second] = [...screen.element.querySelectorAll<HTMLElement>('input[type=radio]')];
  act(() => first!.focus());
  act(() => second!.focus());
  expect(screen.state.snapshot('性别').touched).toBe(false);
  leave(second!);
  expect(screen.state.snapshot('性别').touched).toBe(true);
});
