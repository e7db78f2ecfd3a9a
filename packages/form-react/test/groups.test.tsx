import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { click, give, type Screen, settle, show } from './screen.tsx';

const members = {
  家庭成员: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        姓名: { type: 'string' },
        年龄: { type: 'integer' },
        关系: { enum: ['配偶', '子女'], title: '与户主关系' },
      },
      required: ['姓名'],
    },
  },
};
const three = { 家庭成员: ['a', 'b', 'c'].map((_row, index) => ({ _row, 姓名: `成员${index + 1}`, 年龄: index })) };

const units = {
  受检单位: {
    type: 'array',
    rowTitle: '名称',
    items: {
      type: 'object',
      properties: {
        名称: { type: 'string' },
        隐患: {
          type: 'array',
          items: { type: 'object', properties: { 部位: { type: 'string' } }, required: ['部位'] },
        },
      },
    },
  },
};

const names = (screen: Screen) => (screen.state.values().家庭成员 as { 姓名?: string }[]).map(({ 姓名 }) => 姓名);

describe('a group of simple columns', () => {
  it('is a table whose cells are named by column and row', () => {
    const screen = show(members, { document: three });
    expect(screen.element.querySelectorAll('tbody tr')).toHaveLength(3);
    expect((screen.labelled('年龄 2') as HTMLInputElement).value).toBe('1');
  });

  it('keeps few choices short in a cell: a list, not all of them side by side', () => {
    const screen = show(members, { document: three });
    expect(screen.labelled('与户主关系 1').tagName).toBe('SELECT');
  });

  it('says when it is empty, and grows by a row that takes the focus', async () => {
    const screen = show(members);
    expect(screen.text()).toContain('还没有内容');
    click(screen.button('添加一行'));
    await settle(2);
    expect(document.activeElement).toBe(screen.labelled('姓名 1'));
  });

  it('copies, moves and deletes, and takes a deletion back', () => {
    const screen = show(members, { document: three });
    click(screen.button('第 1 行下移'));
    expect(names(screen)).toEqual(['成员2', '成员1', '成员3']);
    click(screen.button('复制第 3 行'));
    expect(names(screen)).toEqual(['成员2', '成员1', '成员3', '成员3']);
    click(screen.button('删除第 1 行'));
    expect(screen.element.querySelector('[role=status]')?.textContent).toContain('已删除第 1 行');
    click(screen.button('撤销'));
    expect(names(screen)).toEqual(['成员2', '成员1', '成员3', '成员3']);
  });

  it('moves the row in which the focus stands by Alt and an arrow, and keeps the focus there', () => {
    const screen = show(members, { document: three });
    const input = screen.labelled('姓名 1');
    act(() => input.focus());
    act(() => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })));
    expect(names(screen)).toEqual(['成员2', '成员1', '成员3']);
    expect(document.activeElement).toBe(screen.labelled('姓名 2'));
  });

  it('shows what is wrong in a cell', () => {
    const screen = show(members, { document: three });
    give(screen.labelled('姓名 2'), '');
    act(() => screen.state.touch('家庭成员[b].姓名'));
    expect(screen.describedBy(screen.labelled('姓名 2'))).toBe('请填写“姓名”');
  });

  it('may not be changed where only a column may be edited', () => {
    const screen = show(members, { document: three, rights: { edit: ['家庭成员.年龄'] } });
    expect(screen.text()).not.toContain('添加一行');
    expect(screen.labelled('年龄 1').tagName).toBe('INPUT');
    expect(screen.element.querySelectorAll('input')).toHaveLength(3);
  });

  it('shows fifty rows at a time, and jumps to one outside', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      _row: `r${index}`,
      姓名: index === 110 ? '' : `成员${index}`,
    }));
    const screen = show(members, { document: { 家庭成员: rows } });
    expect(screen.element.querySelectorAll('tbody tr')).toHaveLength(50);
    act(() => void screen.state.validateAll());
    click(screen.button('家庭成员 第 111 行：请填写“姓名”'));
    await settle(2);
    expect(screen.text()).toContain('第 101–120 行，共 120 行');
    expect(document.activeElement).toBe(screen.labelled('姓名 111'));
  });
});

describe('rows from a spreadsheet', () => {
  const paste = (screen: Screen, text: string) => {
    click(screen.button('粘贴 Excel 行'));
    give(screen.labelled('把 Excel 里复制的行粘贴到下面'), text);
  };

  it('go by the names of the columns, and strange columns are named', () => {
    const screen = show(members);
    paste(screen, '年龄\t姓名\t手机\t与户主关系\n４２\t李强\t138\t配偶\n9\t小明\t\t子女\n');
    expect(screen.text()).toContain('读到 2 行');
    expect(screen.text()).toContain('不认识的列不会导入：手机');
    click(screen.button('添加这些行'));
    expect(screen.state.values().家庭成员).toMatchObject([
      { 姓名: '李强', 年龄: 42, 关系: '配偶' },
      { 姓名: '小明', 年龄: 9, 关系: '子女' },
    ]);
  });

  it('can be thousands', () => {
    const screen = show(members);
    paste(screen, Array.from({ length: 5000 }, (_, index) => `成员${index}\t${index % 90}\t子女`).join('\n'));
    click(screen.button('添加这些行'));
    expect(screen.state.snapshot('家庭成员').value).toHaveLength(5000);
    expect(screen.element.querySelectorAll('tbody tr')).toHaveLength(50);
  });
});

describe('a group with groups inside', () => {
  const document = {
    受检单位: ['a', 'b', 'c', 'd'].map((_row) => ({ _row, 名称: `单位${_row}`, 隐患: [{ _row: `${_row}1` }] })),
  };

  it('is cards that begin closed when there are many, each with its name', () => {
    const screen = show(units, { document });
    expect(screen.element.querySelectorAll('.hf-card')).toHaveLength(4);
    expect(screen.text()).toContain('第 2 行 单位b');
    expect(screen.element.querySelector('input')).toBeNull();
  });

  it('opens the cards on the way to a problem', async () => {
    const screen = show(units, { document });
    act(() => void screen.state.validateAll());
    expect(screen.text()).toContain('1 处有误');
    click(screen.button('受检单位 第 3 行 · 隐患 第 1 行：请填写“部位”'));
    await settle(3);
    expect(screen.state.pointerOf('受检单位[c].隐患[c1].部位')).toBe('/受检单位/2/隐患/0/部位');
    expect(document_().activeElement).toBe(screen.labelled('部位 1'));
  });

  it('is renamed while its name is typed', () => {
    const screen = show(units, { document: { 受检单位: [{ _row: 'a', 名称: '甲' }] } });
    give(screen.labelled('名称'), '乙厂');
    expect(screen.element.querySelector('.hf-card-name')?.textContent).toBe('乙厂');
  });
});

const document_ = () => globalThis.document;
