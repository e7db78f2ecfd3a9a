import { describe, expect, test } from 'vitest';
import { posts, sample, sampleFiles } from '../sample.fixture.ts';
import { field, fields, step } from './broken.fixture.ts';
import { parseDefinition, parsePosts, parseScenario } from './index.ts';

describe('a definition', () => {
  const definition = sample();
  const byKey = (key: string) => definition.form.fields.find((one) => one.key === key)!;

  test('has fields with the defaults filled in', () => {
    expect(byKey('姓名')).toMatchObject({
      id: '姓名',
      path: '姓名',
      title: '姓名',
      kind: 'text',
      required: true,
      sensitivity: 'personal',
    });
    expect(byKey('致困原因')).toMatchObject({ kind: 'long-text', required: false });
    expect(byKey('家庭成员')).toMatchObject({
      kind: 'group',
      fields: [{ path: '家庭成员.称呼' }, { kind: 'money' }, { kind: 'boolean' }],
    });
    expect(byKey('困难类别').options).toEqual(['特困', '困难', '临时'].map((one) => ({ value: one, title: one })));
    expect(byKey('填写须知')).toMatchObject({ kind: 'note', help: '请如实填写。' });
  });

  test('carries every expression as text and AST, also inside rows and blocks', () => {
    expect(byKey('人均月收入').computed).toMatchObject({ text: 'sum(家庭成员.月收入) / 家庭人口', ast: { k: 'math' } });
    expect(byKey('家庭成员').rowTitle).toMatchObject({ ast: { k: 'name', name: '称呼' } });
    expect(byKey('家庭成员').rules).toMatchObject([{ id: 'income', assert: { ast: { k: 'cmp' } } }]);
    expect(definition.workflow.steps[3]).toMatchObject({
      branches: [{ when: { ast: { k: 'in' } } }, { when: { text: '困难类别 = "临时"' } }],
    });
    expect(definition.figures[1]).toMatchObject({ measure: { sum: { text: '救助金额' } }, date: { text: '发放日期' } });
    expect(definition.task.caseTitle).toMatchObject({ text: 'substring(姓名, 1, 1) + "某家庭"' });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });

  test('gets a layout if it has none, with every field in it once', () => {
    const shown = definition.form.layout.pages.flatMap((page) => page.sections.flatMap((section) => section.fields));
    expect(shown).toEqual(definition.form.fields.map(({ key }) => key));
  });

  test('shows a field that its layout forgets at the end', () => {
    const forgetful = sample((files) => {
      files.form.layout = { pages: [{ id: 'p', title: '页', sections: [{ id: 's', fields: ['困难类别', '姓名'] }] }] };
    });
    const shown = forgetful.form.layout.pages.flatMap((page) => page.sections.flatMap((section) => section.fields));
    expect(shown.slice(0, 3)).toEqual(['困难类别', '姓名', '身份证号']);
    expect(new Set(shown).size).toBe(definition.form.fields.length);
  });

  test('lets the unit of a row do the work of that row', () => {
    const files = sampleFiles();
    fields(files).家庭成员.items.properties.核实单位 = { kind: 'org-unit' };
    const [verify] = step(files, 2).steps;
    verify.who = { post: 'clerk', unit: { field: '核实单位' } };
    verify.fields.edit.push('核实单位');
    expect(parseDefinition(files, { posts }).problems).toEqual([]);
  });

  test('has one name however its files are written', () => {
    const files = sampleFiles();
    const reordered = { ...files, task: Object.fromEntries(Object.entries(files.task).reverse()) };
    const spaced = JSON.stringify(reordered.task, null, 4);
    expect(parseDefinition({ ...reordered, task: spaced }, { posts }).definition?.hash).toBe(definition.hash);
    expect(sample(field('姓名', { maxLength: 41 })).hash).not.toBe(definition.hash);
  });

  test('takes shared parts from $defs', () => {
    const shared = sample((files) => {
      Object.assign(files.form.schema as object, { $defs: { 电话: { kind: 'phone', title: '联系电话' } } });
      field('电话一', { $ref: '#/$defs/电话' })(files);
      field('电话二', { $ref: '#/$defs/电话', title: '备用电话' })(files);
    });
    expect(shared.form.fields.slice(-2)).toMatchObject([
      { kind: 'phone', title: '联系电话' },
      { kind: 'phone', title: '备用电话' },
    ]);
  });
});

describe('files that cannot be read at all', () => {
  test('each is one problem, the others are still read', () => {
    const { problems, definition } = parseDefinition({ ...sampleFiles(), task: '{', workflow: undefined }, { posts });
    expect(definition).toBeUndefined();
    expect(problems.map(({ code, params }) => [code, params?.file])).toEqual([
      ['json-ends-early', 'task.json'],
      ['expression.unknown-name', 'form.json'],
      ['file-missing', 'workflow.json'],
    ]);
  });

  test.each([null, 1, 'null', '[]', [], true, { schema: null }])('%j is no form, and no crash', (form) => {
    const { problems, definition } = parseDefinition({ ...sampleFiles(), form }, { posts });
    expect(definition).toBeUndefined();
    expect(problems.every(({ params }) => params?.file === 'form.json')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test('posts are read from a list or an object, ids once', () => {
  expect(parsePosts(posts)).toEqual({ posts, problems: [] });
  expect(parsePosts({ posts }).posts).toEqual(posts);
  expect(parsePosts([...posts, posts[0]]).problems).toMatchObject([{ code: 'duplicate-id', path: '/3/id' }]);
  expect(parsePosts([{ id: 'x', title: 'x' }]).problems).toMatchObject([{ code: 'required', path: '/0/levels' }]);
});

test('a scenario is a list of things that happen', () => {
  const scenario = {
    title: '受理到发放',
    now: '2025-09-01T09:00:00+08:00',
    unit: 'g1',
    steps: [
      { as: 'li', start: { 姓名: '张三' }, outcome: 'submit' },
      { as: 'wang', do: 'review', outcome: 'agree', set: { 救助金额: 500 } },
      { clock: '2025-09-12T09:00:00+08:00' },
      { expect: { status: 'running', open: ['verify'] } },
    ],
  };
  expect(parseScenario(scenario, 'a.json')).toEqual({ scenario, problems: [] });
  expect(
    parseScenario({ ...scenario, steps: [{ as: 'li', doo: 'review' }] }, 'a.json').problems.length,
  ).toBeGreaterThan(0);
});
