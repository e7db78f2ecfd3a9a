// @vitest-environment node
import { expect, test } from 'vitest';
import { addFieldRows } from '../commands/form/add-field-rows.ts';
import { addRuleRows, rulesOf } from '../commands/form/rules.ts';
import { addStepRows } from '../commands/workflow/add-step-rows.ts';
import { decisionsNamed } from '../commands/workflow/decisions.ts';
import { setButtonRows } from '../commands/workflow/set-button-rows.ts';
import { type DefinitionDraft, draftOf } from '../draft/draft.ts';
import { fieldsOf } from '../draft/fields.ts';
import { newStepWords } from '../flow-panel/new-step-words.ts';
import { isRefusal } from '../history/edit.ts';
import { itemOf, membersOf, partNode } from '../settings/setting-node.ts';
import { textsOf } from '../text/texts.ts';
import { buttonColumns, buttonRow } from './buttons-entry.tsx';
import { cellsOf } from './cells.ts';
import { fieldColumns, fieldRow } from './field-columns.ts';
import { settingColumns } from './setting-columns.ts';
import { stepColumns, stepRow } from './step-columns.ts';
import { readTable } from './table-column.ts';

const columns = fieldColumns('zh-CN', { posts: [] });

const read = (text: string) => readTable(cellsOf(text), columns);

test('a table is read by its heading, from tabs as Excel copies it and from bars as people type it', () => {
  expect(cellsOf('名称\t说明\n姓名\t"写""大名""\n不写小名"')).toEqual([
    ['名称', '说明'],
    ['姓名', '写"大名" 不写小名'],
  ]);
  expect(cellsOf('事项｜"助学"\n标题｜"甲" + "乙"')).toEqual([
    ['事项', '"助学"'],
    ['标题', '"甲" + "乙"'],
  ]);
  expect(read('必填｜名称\n是｜姓名\n｜备注').rows).toEqual([{ required: true, name: '姓名' }, { name: '备注' }]);
});

test('what cannot be read is named by row and column, with what can stand there', () => {
  const { problems, strange } = read('名称｜类型｜颜色\n姓名｜短文本\n｜日期');
  expect(strange).toEqual(['颜色']);
  expect(problems).toMatchObject([
    { row: 2, column: '类型', cell: '短文本', known: expect.arrayContaining(['单行文本']) },
    { row: 3, column: '名称', cell: '' },
  ]);
});

test('fields come into their pages, sections and groups, with kinds told from their names', () => {
  const { rows } = read(
    '名称｜必填｜选项｜页｜分组\n身份证号｜是｜｜基本｜本人\n家庭成员｜｜｜基本｜家庭\n家庭成员.关系｜是｜配偶、子女\n接种日期｜｜｜接种｜登记',
  );
  const blank = draftOf({ form: { schema: { type: 'object', properties: {} } } });
  const edit = addFieldRows(blank, { rows: rows.map(fieldRow), page: 0, locale: 'zh-CN' });
  if (isRefusal(edit)) throw new Error(edit.problems[0]?.code);
  const fields = fieldsOf(edit.draft.form);
  expect(fields.map(({ key, kind, required }) => [key, kind, required])).toEqual([
    ['身份证号', 'resident-id', true],
    ['家庭成员', 'group', false],
    ['接种日期', 'date', false],
  ]);
  expect(fields[1]?.fields?.map(({ key, kind }) => [key, kind])).toEqual([['关系', 'single-choice']]);
  expect(edit.draft.form.layout).toMatchObject({
    pages: [
      { title: '基本', sections: [{ title: '本人' }, { title: '家庭' }] },
      { title: '接种', sections: [{ title: '登记', fields: ['接种日期'] }] },
    ],
  });
});

test('a field of a group that is not there is refused by name', () => {
  const edit = addFieldRows(draftOf({}), { rows: [{ name: '没有.姓名', kind: 'text' }], page: 0, locale: 'zh-CN' });
  expect(isRefusal(edit) && edit.problems[0]).toMatchObject({ code: 'no-such-group', params: { name: '没有' } });
});

test('buttons do what their words say', () => {
  const draft = draftOf({
    workflow: { results: [{ id: 'no', title: '不予', tone: 'failure' }], steps: [{ id: 'fill', title: '填写' }] },
  });
  expect(decisionsNamed(draft, ['同意上报', '退回补正', '不予资助'])).toMatchObject([
    { id: 'agree', tone: 'primary' },
    { id: 'return', comment: 'required', return: { to: 'fill' } },
    { id: 'reject', tone: 'danger', end: 'no' },
  ]);
});

const t = textsOf('zh-CN');
const office = { posts: [{ id: 'chair', title: '工会主席', levels: ['county'] }] };
const flow = {
  results: [{ id: 'no', title: '不予办理', tone: 'failure' }],
  steps: [{ id: 'fill', type: 'userTask', title: '填写', who: { actor: 'initiator' }, outcomes: [] }],
};
const pickingOf = (draft: DefinitionDraft) => ({ draft, world: office, t, scope: '', around: [] });

/** The flow with the steps of a table. */
function withSteps(text: string): DefinitionDraft {
  const draft = draftOf({ workflow: flow });
  const { rows, problems } = readTable(cellsOf(text), stepColumns(pickingOf(draft), 'zh-CN'));
  expect(problems).toEqual([]);
  const edit = addStepRows(draft, { rows: rows.map(stepRow), words: newStepWords(t) });
  if (isRefusal(edit)) throw new Error(edit.problems[0]?.code);
  return edit.draft;
}

test('a list of steps has blocks, their branches with conditions, and the steps in them', () => {
  const draft = withSteps(
    [
      '名称｜环节种类｜在哪个分支里｜什么情况下走这条｜由谁办理｜期限｜回避｜以什么结果结束',
      '大小｜条件分支',
      '大｜分支｜大小｜金额 > 1000',
      '审批｜｜大｜｜本单位工会主席｜5个自然日｜发起人、填写',
      '作罢｜结束｜大小／大｜｜｜｜｜不予办理',
      '小｜分支｜大小',
      '等｜同时办理',
    ].join('\n'),
  );
  expect(draft.workflow.steps).toMatchObject([
    { id: 'fill' },
    {
      title: '大小',
      branches: [
        {
          title: '大',
          when: '金额 > 1000',
          steps: [
            { title: '审批', who: { post: 'chair', not: ['initiator', 'fill'] }, due: { calendarDays: 5 } },
            { title: '作罢', type: 'end', result: 'no' },
          ],
        },
        { title: '小', steps: [] },
      ],
    },
    { title: '等', branches: [{}, {}] },
  ]);
});

test('a list of buttons says what each does, and leaves what it does not say as the words on it ask', () => {
  const draft = withSteps('名称｜由谁办理｜按钮\n复核｜本单位工会主席｜同意、退回、不同意');
  const text = [
    '环节｜按钮文字｜点了以后｜最多退几次｜写意见｜没填全也可以点',
    '复核｜退回｜退回“填写”｜2｜可写可不写',
    '复核｜不同意｜继续往下办｜｜｜否',
    '填写｜提交｜以“不予办理”结束',
  ].join('\n');
  const { rows } = readTable(cellsOf(text), buttonColumns(pickingOf(draft), 'zh-CN'));
  const edit = setButtonRows(draft, { rows: rows.map(buttonRow) });
  if (isRefusal(edit)) throw new Error(edit.problems[0]?.code);
  expect(edit.draft.workflow.steps).toEqual([
    expect.objectContaining({ outcomes: [{ id: 'agree', title: '提交', tone: 'primary', end: 'no' }] }),
    expect.objectContaining({
      outcomes: [
        { id: 'agree', title: '同意', tone: 'primary' },
        { id: 'return', title: '退回', incomplete: true, return: { to: 'fill', resume: 'here', max: 2 } },
        { id: 'reject', title: '不同意', tone: 'danger', comment: 'required' },
      ],
    }),
  ]);
});

test('a list inside a setting is read by the words of its elements, and needs a title only where they do', () => {
  const picking = pickingOf(draftOf({ form: { schema: { properties: { 姓名: { type: 'string' } } } } }));
  const inside = (step: string, list: string, text: string) => {
    const item = itemOf(membersOf(partNode('workflow', step)).find(({ name }) => name === list)!.node)!;
    return readTable(cellsOf(text), settingColumns(item, { picking, locale: 'zh-CN' }));
  };
  expect(inside('signOff', 'parties', '哪一方｜由谁签\n县总工会｜本单位工会主席')).toMatchObject({
    rows: [{ title: '县总工会', who: { post: 'chair' } }],
    problems: [],
  });
  expect(inside('publicNotice', 'show', '字段｜脱敏\n姓名｜姓名：张*')).toMatchObject({
    rows: [{ field: '姓名', mask: 'name' }],
    problems: [],
  });
  expect(inside('signOff', 'parties', '由谁签\n本单位工会主席').problems).toMatchObject([{ column: '哪一方' }]);
});

test('rules of a list go to the form or to the group of their fields; fields of two groups share no rule', () => {
  const items = { type: 'object', properties: { 关系: { type: 'string' } } };
  const draft = draftOf({
    form: { schema: { properties: { 日期: { type: 'string' }, 成员: { type: 'array', kind: 'group', items } } } },
  });
  const rule = { assert: '日期 > 1', message: '不对' };
  const edit = addRuleRows(draft, {
    rows: [
      { at: ['日期'], ...rule },
      { at: ['成员.关系'], ...rule, warning: true },
    ],
  });
  if (isRefusal(edit)) throw new Error(edit.problems[0]?.code);
  expect(rulesOf(edit.draft, '')).toEqual([{ id: 'rule-1', at: ['日期'], ...rule }]);
  expect(rulesOf(edit.draft, '成员')).toEqual([{ id: 'rule-1', at: ['关系'], ...rule, level: 'warning' }]);
  const mixed = addRuleRows(draft, { rows: [{ at: ['日期', '成员.关系'], ...rule }] });
  expect(isRefusal(mixed) && mixed.problems[0]).toMatchObject({
    code: 'no-such-field-here',
    params: { name: '成员.关系' },
  });
});
