// @vitest-environment node
import { expect, test } from 'vitest';
import { addFieldRows } from '../commands/form/add-field-rows.ts';
import { decisionsNamed } from '../commands/workflow/decisions.ts';
import { draftOf } from '../draft/draft.ts';
import { fieldsOf } from '../draft/fields.ts';
import { isRefusal } from '../history/edit.ts';
import { cellsOf } from './cells.ts';
import { fieldColumns, fieldRow } from './field-columns.ts';
import { readTable } from './table-column.ts';

const columns = fieldColumns('zh-CN', { posts: [] });

const read = (text: string) => readTable(cellsOf(text), columns);

test('a table is read by its heading, from tabs as Excel copies it and from bars as people type it', () => {
  expect(cellsOf('名称\t说明\n姓名\t"写""大名""\n不写小名"')).toEqual([
    ['名称', '说明'],
    ['姓名', '写"大名" 不写小名'],
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
