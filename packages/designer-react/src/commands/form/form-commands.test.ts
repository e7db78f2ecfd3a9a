// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type DefinitionDraft, draftOf } from '../../draft/draft.ts';
import { fieldAt } from '../../draft/fields.ts';
import type { Command, Edit, Refusal } from '../../history/edit.ts';
import { addField } from './add-field.ts';
import { blockOf, insertBlock } from './blocks.ts';
import { pagesOf } from './layout.ts';
import { moveField, nudgeField } from './move-field.ts';
import { nameFrom } from './names.ts';
import { shareOptions, takeSharedOptions } from './options.ts';
import { removeFields } from './remove-fields.ts';
import { nameField } from './rename-field.ts';
import { addSection, removePage, removeSection } from './sections.ts';
import { setTitle } from './set-field.ts';

/** Runs a command that must not be refused. */
function run<A>(draft: DefinitionDraft, command: Command<A>, args: A): DefinitionDraft {
  const done = command(draft, args);
  if ('problems' in done) throw new Error(JSON.stringify(done.problems));
  return done.draft;
}

const codesOf = (outcome: Edit | Refusal): string[] =>
  'problems' in outcome ? outcome.problems.map(({ code }) => code) : [];
const add = (draft: DefinitionDraft, kind: string, spot = { owner: '' }) =>
  run(draft, addField, { kind, spot, locale: 'zh-CN' });
const keysOf = ({ form }: DefinitionDraft) => pagesOf(form).map(({ sections }) => sections.map(({ fields }) => fields));

const relief = draftOf({
  form: {
    schema: {
      type: 'object',
      required: ['姓名', '金额'],
      properties: {
        姓名: { type: 'string' },
        金额: { kind: 'money', type: 'number' },
        上限: { type: 'number' },
        超出: { type: 'boolean', computed: '金额 > 上限' },
        成员: { type: 'array', items: { type: 'object', properties: { 姓名: { type: 'string' } } } },
      },
      rules: [{ id: 'limit', assert: '金额 <= 上限', message: '超过上限', at: ['金额'] }],
    },
  },
  workflow: {
    results: [],
    steps: [{ id: 'a', type: 'userTask', title: '申请', fields: { edit: ['姓名', '金额'] }, outcomes: [] }],
  },
});

test('new fields of one kind get names that tell them apart, and the least that says what they are', () => {
  const draft = add(add(add(draftOf({}), 'text'), 'text'), 'date');
  expect(keysOf(draft)).toEqual([[['单行文本', '单行文本2', '日期']]]);
  expect(fieldAt(draft.form, '日期')!.schema).toEqual({ type: 'string', format: 'date' });
  expect(fieldAt(add(draft, 'money').form, '金额')!.schema).toEqual({ type: 'number', kind: 'money' });
});

test('groups stand in each other two deep and no deeper', () => {
  const two = add(add(draftOf({}), 'group'), 'group', { owner: '明细表' });
  expect(fieldAt(two.form, '明细表.明细表')).toBeDefined();
  expect(codesOf(addField(two, { kind: 'group', spot: { owner: '明细表.明细表' }, locale: 'zh-CN' }))).toEqual([
    'groups-too-deep',
  ]);
  expect(codesOf(moveField(add(two, 'group'), { path: '明细表', to: { owner: '明细表2' } }))).toEqual([
    'groups-too-deep',
  ]);
});

describe('the label makes the name', () => {
  const named = (title: string, published = false) =>
    run(run(relief, setTitle, { path: '金额', title }), nameField, { path: '金额', published });

  test('and everything that uses the field follows', () => {
    const draft = named('发放金额');
    expect(fieldAt(draft.form, '发放金额')!.schema).toEqual({ kind: 'money', type: 'number' });
    expect(fieldAt(draft.form, '超出')!.schema.computed).toBe('发放金额 > 上限');
    expect(JSON.stringify(draft)).not.toContain('"金额"');
  });

  test('of a published field its id stays, so that its answers are found', () => {
    expect(fieldAt(named('发放金额', true).form, '发放金额')).toMatchObject({ id: '金额', title: '发放金额' });
  });

  test('what can be no name stays as the title', () => {
    expect(fieldAt(named('发放金额（元）').form, '发放金额')!.title).toBe('发放金额（元）');
    expect(fieldAt(named('姓名').form, '姓名2')!.title).toBe('姓名');
    expect(['2号楼', 'if', '！？', '甲 乙'].map(nameFrom)).toEqual(['_2号楼', '_if', '', '甲_乙']);
  });
});

describe('deleting a field', () => {
  test('takes its uses with it', () => {
    const draft = run(relief, removeFields, { paths: ['金额'], uses: 'all' });
    expect(draft.form.schema).toMatchObject({
      required: ['姓名'],
      properties: { 超出: { type: 'boolean' } },
      rules: [],
    });
    expect(fieldAt(draft.form, '超出')!.schema.computed).toBeUndefined();
    expect(JSON.stringify(draft.workflow)).not.toContain('金额');
  });

  test('or leaves formulas and rules for somebody to change', () => {
    const draft = run(relief, removeFields, { paths: ['金额'], uses: 'lists' });
    expect(fieldAt(draft.form, '超出')!.schema.computed).toBe('金额 > 上限');
    expect(JSON.stringify(draft.workflow)).not.toContain('金额');
  });

  test('selects what stood beside it', () => {
    const done = removeFields(relief, { paths: ['金额'], uses: 'all' });
    expect(done).toMatchObject({ select: { file: 'form', pointer: '/schema/properties/上限' } });
  });
});

describe('moving a field', () => {
  test('goes on into the next section at the edge of its own', () => {
    const draft = run(relief, addSection, { page: 0, title: '其他' });
    const moved = run(draft, nudgeField, { path: '成员', by: 1 });
    expect(keysOf(moved)).toEqual([[['姓名', '金额', '上限', '超出'], [], ['成员']]]);
    expect(codesOf(nudgeField(relief, { path: '姓名', by: -1 }))).toEqual(['at-the-edge']);
  });

  test('into a group finds a free name there and leaves the lists of the form', () => {
    const draft = run(relief, moveField, { path: '姓名', to: { owner: '成员', index: 0 } });
    expect(fieldAt(draft.form, '成员')!.fields!.map(({ key, required }) => `${key} ${required}`)).toEqual([
      '姓名2 true',
      '姓名 false',
    ]);
    expect(JSON.stringify(draft.workflow)).not.toContain('姓名');
  });

  test('nothing goes into itself', () => {
    expect(codesOf(moveField(relief, { path: '成员', to: { owner: '成员' } }))).toEqual(['into-itself']);
  });
});

describe('a block', () => {
  const block = blockOf(relief, ['金额', '上限']);

  test('holds the rules that read nothing else', () => {
    expect(Object.keys(block.fields)).toEqual(['金额', '上限']);
    expect(block).toMatchObject({ required: ['金额'], rules: [{ id: 'limit' }] });
    expect(blockOf(relief, ['金额']).rules).toEqual([]);
  });

  test('comes into a form that has such names under others, with its rules', () => {
    const draft = run(relief, insertBlock, { block, spot: { owner: '' } });
    expect((draft.form.schema as { rules: unknown[] }).rules[1]).toEqual({
      id: 'limit2',
      assert: '金额2 <= 上限2',
      message: '超过上限',
      at: ['金额2'],
    });
    expect(fieldAt(draft.form, '金额2')!.required).toBe(true);
  });
});

test('options are shared by fields, and a field gets its own again', () => {
  const draft = run(add(draftOf({}), 'single-choice'), shareOptions, { path: '单选', name: '困难类别' });
  const both = run(add(draft, 'single-choice'), takeSharedOptions, { path: '单选2', name: '困难类别' });
  expect(['单选', '单选2'].map((path) => fieldAt(both.form, path)!.shared)).toEqual(['困难类别', '困难类别']);
  const own = run(both, takeSharedOptions, { path: '单选2', name: undefined });
  expect(fieldAt(own.form, '单选2')).toMatchObject({
    kind: 'single-choice',
    options: [{ value: '选项1' }, { value: '选项2' }],
  });
  expect(fieldAt(own.form, '单选2')!.shared).toBeUndefined();
});

test('the fields of a section that goes are kept; the last page stays', () => {
  const draft = run(add(draftOf({}), 'text'), addSection, { page: 0, title: '其他' });
  const filled = add(draft, 'date');
  expect(keysOf(run(filled, removeSection, { page: 0, section: 0 }))).toEqual([[['单行文本', '日期']]]);
  expect(codesOf(removePage(filled, { page: 0 }))).toEqual(['last-page']);
});
