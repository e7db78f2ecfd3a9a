import { formFromSchema } from '@hearth/definition/parse';
import { describe, expect, it } from 'vitest';
import { parseCells, readPastedRows } from './paste-rows.ts';

const { form } = formFromSchema({
  type: 'object',
  properties: { 姓名: { type: 'string' }, 年龄: { type: 'integer' }, 生日: { type: 'string', format: 'date' } },
});
const read = (text: string) => readPastedRows(text, form.fields);

describe('cells', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\r\n', [['a', 'b']]],
    ['a\t\tc', [['a', '', 'c']]],
    ['"两\n行"\tb', [['两\n行', 'b']]],
    ['"他说""好"""\t1', [['他说"好"', '1']]],
    ['5" 管\t1', [['5" 管', '1']]],
    ['', []],
  ])('%j', (text, cells) => {
    expect(parseCells(text)).toEqual(cells);
  });
});

describe('rows', () => {
  it('go by the order of the columns without a line of names', () => {
    expect(read('王芳\t42\t1984年3月5日\n\n李强\t\t').rows).toEqual([
      { 姓名: '王芳', 年龄: 42, 生日: '1984-03-05' },
      { 姓名: '李强' },
    ]);
  });

  it('go by names, whatever their order and blanks', () => {
    expect(read('年 龄\t姓名*\n42\t王芳')).toEqual({ rows: [{ 年龄: 42, 姓名: '王芳' }], ignored: [] });
  });

  it('keep what a column cannot read, for the person to put right', () => {
    expect(read('王芳\t四十二').rows).toEqual([{ 姓名: '王芳', 年龄: '四十二' }]);
  });

  it('do not take a person called like a column for a line of names', () => {
    expect(read('姓名\t42\t2020-01-01').rows).toHaveLength(1);
  });

  it('tell of cells that have no column', () => {
    expect(read('王芳\t42\t2020-01-01\t多余').ignored).toEqual(['']);
  });
});
