import type { Layout } from '@hearth/definition';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { click, compose, give, leave, settle, show } from './screen.tsx';

const household = {
  户主: { type: 'string', minLength: 2 },
  困难类型: { enum: ['重病', '失业'] },
  病种: { type: 'string', visibleWhen: '困难类型 = "重病"', requiredWhen: '困难类型 = "重病"' },
  收入: { kind: 'money', type: 'number' },
  人口: { type: 'integer' },
  人均: { type: 'number', computed: '收入 / 人口', decimals: 2 },
};

const layout: Layout = {
  pages: [
    { id: 'a', title: '基本情况', sections: [{ id: 's', title: '申请人', columns: 3, fields: ['人口', '户主'] }] },
    { id: 'b', title: '困难', sections: [{ id: 't', fields: ['困难类型', '病种'] }] },
  ],
};

describe('filling in', () => {
  it('shows nothing wrong before a field is left', () => {
    const screen = show(household, {}, { required: ['户主'] });
    const input = screen.labelled('户主');
    give(input, '王');
    expect(screen.element.querySelector('[aria-invalid]')).toBeNull();
    leave(input);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    give(input, '王芳');
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });

  it('moves nothing under the pointer that leaves a field by pressing a button', async () => {
    const screen = show(household, {}, { required: ['户主'] });
    const input = screen.labelled('户主');
    give(input, '王');
    document.dispatchEvent(new Event('pointerdown'));
    leave(input);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    await act(async () => {
      document.dispatchEvent(new Event('pointerup'));
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows and computes at once what an answer brings', () => {
    const screen = show(household);
    expect(screen.text()).not.toContain('病种');
    click(screen.element.querySelectorAll<HTMLElement>('input[type=radio]')[0]!);
    expect(screen.labelled('病种').getAttribute('aria-required')).toBe('true');
    give(screen.labelled('收入'), '100');
    give(screen.labelled('人口'), '3');
    expect(screen.labelled('人均').textContent).toBe('33.33');
    expect(screen.labelled('人均').getAttribute('aria-live')).toBe('polite');
  });

  it('does not take letters that an input method is still composing', () => {
    const screen = show(household);
    let changes = 0;
    screen.state.onAnswers(() => {
      changes += 1;
    });
    const input = screen.labelled('户主') as HTMLInputElement;
    compose(input, ['w', 'wang', "wang'f"], '王芳');
    expect([changes, screen.state.get('户主'), input.value]).toEqual([1, '王芳', '王芳']);
  });

  it('hands nothing in by Enter', () => {
    const screen = show(household);
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    act(() => screen.labelled('户主').dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
  });

  it('shows what may not be edited here as words, and hides what is hidden', () => {
    const rights = { edit: ['户主'], hide: ['人口'] };
    const screen = show(household, { rights, document: { 户主: '王芳', 收入: 1200, 人口: 3 } });
    expect(screen.labelled('户主').tagName).toBe('INPUT');
    expect(screen.labelled('收入').tagName).toBe('OUTPUT');
    expect(screen.labelled('收入').textContent).toBe('1,200.00 元');
    expect(screen.text()).not.toContain('人口');
  });
});

describe('help', () => {
  const helped = {
    户主: { type: 'string', description: '申请人本人' },
    合计: { type: 'number', computed: '1 + 1', description: '自动计算' },
  };

  it('stands between the label and the control, and describes it', () => {
    const screen = show(helped);
    const help = screen.element.querySelector('.hf-head .hf-help');
    expect(help?.textContent).toBe('申请人本人');
    expect(screen.describedBy(screen.labelled('户主'))).toBe('申请人本人');
  });

  it('is kept from whoever cannot fill the field in, unless it says how an answer is computed', () => {
    const screen = show(helped, { rights: { edit: [] }, document: { 户主: '王芳' } });
    expect(screen.text()).not.toContain('申请人本人');
    expect(screen.text()).toContain('自动计算');
  });
});

describe('pages', () => {
  it('show one at a time, with every field that the layout forgets on the last', () => {
    const screen = show(household, { layout });
    expect(screen.text()).toContain('户主');
    expect(screen.text()).not.toContain('困难类型');
    click(screen.button('下一页'));
    expect(screen.text()).toContain('困难类型');
    expect(screen.text()).toContain('收入');
  });

  it('keep the order and the columns of the layout', () => {
    const screen = show(household, { layout });
    expect([...screen.element.querySelectorAll('label')].map((label) => label.textContent)).toEqual(['人口', '户主']);
    expect(screen.element.querySelector('.hf-grid-3')).not.toBeNull();
  });

  it('come and go with what is on them', () => {
    const pages = [
      { id: 'x', title: '病情', sections: [{ id: 's', fields: ['病种'] }] },
      { id: 'y', title: '其余', sections: [{ id: 's', fields: ['困难类型', '户主'] }] },
    ];
    const screen = show(household, { layout: { pages }, document: { 收入: 1 }, rights: { edit: '*', hide: [] } });
    expect(screen.text()).toContain('困难类型');
    expect(screen.text()).not.toContain('病情');
    click(screen.element.querySelectorAll<HTMLElement>('input[type=radio]')[0]!);
    expect(screen.button('下一页').disabled).toBe(true);
    click(screen.button('上一页'));
    expect(screen.labelled('病种').tagName).toBe('INPUT');
  });

  it('begin at the first on which a required answer is missing', () => {
    const missing = { required: ['户主', '困难类型'] };
    const screen = show(household, { layout, document: { 户主: '王芳' } }, missing);
    expect(screen.element.querySelector('[aria-selected=true]')?.textContent).toContain('困难');
    const complete = show(household, { layout, document: { 户主: '王芳', 困难类型: '失业' } }, missing);
    expect(complete.element.querySelector('[aria-selected=true]')?.textContent).toContain('基本情况');
  });

  it('begin at the first on which this person has something to fill in', () => {
    const rights = { edit: ['困难类型'] };
    const screen = show(household, { layout, rights, document: { 户主: '王芳' } });
    expect(screen.element.querySelector('[aria-selected=true]')?.textContent).toContain('困难');
  });

  it('are left out where there is nothing to fill in and nothing to read, except on paper', () => {
    const rights = { edit: ['户主'] };
    const screen = show(household, { layout, rights });
    expect(screen.text()).not.toContain('困难');
    expect(screen.element.querySelector('[role=tab]')).toBeNull();
    expect(show(household, { layout, rights, mode: 'print' }).text()).toContain('困难');
    expect(show(household, { layout, rights, document: { 困难类型: '失业' } }).text()).toContain('困难');
  });

  it('do not open for a sum of nothing', () => {
    const visits = {
      名称: { type: 'string' },
      家数: { type: 'integer' },
      合计: { type: 'integer', computed: '0 + (if 家数 = null then 0 else 家数)' },
    };
    const pages = [
      { id: 'plan', title: '方案', sections: [{ id: 's', fields: ['名称'] }] },
      { id: 'record', title: '记录', sections: [{ id: 's', fields: ['家数', '合计'] }] },
    ];
    const rights = { edit: ['名称'] };
    expect(show(visits, { layout: { pages }, rights }).text()).not.toContain('合计');
    expect(show(visits, { layout: { pages }, rights, document: { 家数: 2 } }).text()).toContain('记录');
  });

  it('are walked with the arrow keys', () => {
    const screen = show(household, { layout });
    const [first] = screen.element.querySelectorAll<HTMLElement>('[role=tab]');
    act(() => first!.focus());
    act(() => first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })));
    expect(document.activeElement?.textContent).toContain('困难');
    expect(screen.element.querySelector('[role=tabpanel]')?.textContent).toContain('困难类型');
  });

  it('are all on paper', () => {
    const screen = show(household, { layout, mode: 'print' });
    for (const title of ['基本情况', '困难', '户主', '收入']) expect(screen.text()).toContain(title);
    expect(screen.element.querySelector('[role=tab]')).toBeNull();
  });
});

describe('fields of later steps', () => {
  const followUp = {
    描述: { type: 'string' },
    依据: { type: 'string' },
    整改: { type: 'string' },
    复查: { type: 'string' },
  };

  it('are not shown before somebody may fill them in', () => {
    const screen = show(followUp, { document: { 描述: '通道堆物' }, rights: { edit: ['整改'] } });
    expect(screen.text()).not.toContain('复查');
    expect(screen.text()).toContain('依据—未填写');
    expect(show(followUp, { document: { 描述: '通道堆物' }, mode: 'read' }).text()).toBe('描述通道堆物');
  });

  it('do not keep back what an answer brings', () => {
    const because = { ...followUp, 原因: { type: 'string', visibleWhen: '整改 = "未完成"' }, 处理: { type: 'string' } };
    const screen = show(because, { document: { 描述: '通道堆物' }, rights: { edit: ['整改', '原因'] } });
    give(screen.labelled('整改'), '未完成');
    expect(screen.labelled('原因').tagName).toBe('INPUT');
    expect(screen.text()).not.toContain('处理');
  });

  it('are shown on paper, and where nothing has been filled in at all', () => {
    expect(show(followUp, { document: { 描述: '通道堆物' }, mode: 'print' }).text()).toContain('复查');
    expect(show(followUp, { document: {}, rights: { edit: [] } }).text()).toContain('复查');
  });
});

describe('the summary', () => {
  it('comes with the attempt to submit, counts by page, and leads to the field on its page', async () => {
    const screen = show(household, { layout }, { required: ['户主', '困难类型', '收入'] });
    expect(screen.element.querySelector('[role=alert]')).toBeNull();
    act(() => void screen.state.validateAll());
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('有 3 处需要改正');
    click(screen.button('请填写“收入”'));
    await settle(2);
    expect(document.activeElement).toBe(screen.labelled('收入'));
    give(screen.labelled('收入'), '3');
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('有 2 处需要改正');
  });

  it('shows what a server refused, beside the field and in the list', () => {
    const screen = show(household, { document: { 户主: '王芳' } });
    act(() => screen.state.setServerProblems([{ code: 'form.unknown-field', path: '/户主', params: { field: 'x' } }]));
    expect(screen.describedBy(screen.labelled('户主'))).toContain('表单里没有“x”这一项');
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('户主：');
  });

  it('lists warnings apart and does not call them errors', () => {
    const rules = [{ id: 'r', assert: '人口 < 10', message: '人口较多，请核对', at: ['人口'], level: 'warning' }];
    const screen = show(household, { document: { 人口: 12 } }, { rules });
    act(() => void screen.state.validateAll());
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('另有 1 处提醒');
    expect(screen.labelled('人口').hasAttribute('aria-invalid')).toBe(false);
    expect(screen.describedBy(screen.labelled('人口'))).toContain('人口较多');
  });
});

describe('reading', () => {
  it('is a list of terms with dashes where nothing was filled in', () => {
    const screen = show(household, { mode: 'read', document: { 户主: '王芳', 收入: 1200.5 } });
    const pairs = [...screen.element.querySelectorAll('.hf-pair')].map((pair) =>
      [...pair.children].map(({ textContent }) => textContent),
    );
    expect(pairs).toContainEqual(['户主', '王芳']);
    expect(pairs).toContainEqual(['收入', '1,200.50 元']);
    expect(pairs).toContainEqual(['人口', '—未填写']);
  });

  it('speaks English when asked', () => {
    const screen = show(household, { mode: 'read', locale: 'en' });
    expect(screen.text()).toContain('Not filled in');
  });
});
