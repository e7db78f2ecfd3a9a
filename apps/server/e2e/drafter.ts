import type { Locator } from 'playwright-core';
import { DesignerHands } from './designer-hands.ts';

/** An administrator at the designer: clicks and types, nothing else, and counts how often. */
export class Drafter extends DesignerHands {
  async beginBlank(title: string, kind: '事项' | '台账' = '事项'): Promise<void> {
    await this.click(this.page.getByRole('link', { name: '事项设计' }).first());
    await this.click(this.page.getByRole('button', { name: '新建事项' }));
    await this.type(this.page.getByRole('dialog').getByLabel('名称'), title);
    if (kind === '台账') await this.click(this.page.getByRole('dialog').getByRole('radio', { name: /^台账/ }));
    await this.click(this.page.getByRole('dialog').getByRole('button', { name: '开始设计' }));
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Begins to change what is offered now. */
  async change(title: string): Promise<void> {
    await this.click(this.page.getByRole('link', { name: '事项设计' }).first());
    const line = this.page.getByRole('listitem').filter({ hasText: title });
    await this.click(line.getByRole('button', { name: '修改' }));
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Takes a field away after it was told what uses it. */
  async removeField(name: string, told: RegExp): Promise<void> {
    await this.click(this.page.getByRole('group', { name: new RegExp(`^${name}`) }).first());
    await this.page.keyboard.press('Delete');
    const dialog = this.page.getByRole('dialog', { name: new RegExp(name) });
    await dialog.getByText(told).waitFor();
    await this.click(dialog.getByRole('button', { name: /^删除|一起删除/ }).last());
    await dialog.waitFor({ state: 'hidden' });
  }

  async turnTo(panel: string): Promise<void> {
    await this.click(this.page.getByRole('tab', { name: panel, exact: true }));
  }

  /** Puts a field of a kind at the end of the form and calls it by its name. */
  async addField(kind: string, name: string): Promise<void> {
    await this.click(this.page.getByRole('tabpanel').getByRole('button', { name: kind, exact: true }));
    await this.type(this.#settings.getByRole('textbox', { name: '名称', exact: true }), name);
  }

  /** Of the field that was added last. */
  async require(): Promise<void> {
    await this.click(this.#settings.getByRole('switch', { name: '必填' }));
  }

  async giveOptions(...titles: string[]): Promise<void> {
    const box = (at: number) => this.#settings.getByRole('textbox', { name: `第 ${at + 1} 个选项` });
    for (const [at, title] of titles.entries()) {
      if (at > 1) await this.click(this.#settings.getByRole('button', { name: '+ 添加选项' }));
      await this.type(box(at), title);
    }
  }

  /** Shows the field only when another one has been answered so. */
  async showWhen(field: string, value: string): Promise<void> {
    await this.click(this.#settings.getByRole('button', { name: '+ 显示条件' }));
    await this.click(this.#settings.getByRole('button', { name: '+ 添加条件', exact: true }));
    await this.pick(this.#settings.getByRole('combobox', { name: '选择字段' }), field);
    const answer = this.#settings.getByRole('group', { name: '条件组' }).getByRole('combobox').last();
    await this.pick(answer, value);
  }

  /** Puts a step at the end of the workflow. */
  async addStep(kind: string, title: string): Promise<void> {
    await this.click(this.page.getByRole('button', { name: '在这里添加环节' }).last());
    await this.click(this.page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }));
    await this.type(this.#stepSettings.getByRole('textbox', { name: '名称', exact: true }), title);
  }

  /** Gives the step that was added last to a post at the unit above. */
  async giveToSuperior(post: string): Promise<void> {
    await this.find(this.#stepSettings.getByRole('combobox', { name: '由谁办理' }), `上一级工会${post}`);
  }

  async addFigure(title: string, measureWord: string): Promise<void> {
    await this.click(this.page.getByRole('button', { name: '+ 指标' }));
    await this.type(this.page.getByRole('textbox', { name: '名称', exact: true }).last(), title);
    await this.type(this.page.getByRole('textbox', { name: '量词', exact: true }).last(), measureWord);
  }

  /** Counts each value of a field once; of the figure that was added last. */
  async countDistinct(field: string): Promise<void> {
    const open = this.page.locator('.ds-thing-open').last();
    await this.pick(open.getByRole('combobox', { name: '怎么统计' }), '去重计数');
    await this.type(open.getByRole('textbox', { name: '按什么去重' }), field);
  }

  /** Types a list into the dialog that a button opens, behind what is there or in its place. */
  async takeTable(button: Locator, table: string, instead = false): Promise<void> {
    await this.click(button);
    const dialog = this.page.getByRole('dialog').last();
    await this.type(dialog.getByRole('textbox').first(), table);
    this.lines += table.split('\n').length;
    if (instead) await this.click(dialog.getByRole('checkbox', { name: /^换掉原来的/ }));
    await this.click(dialog.getByRole('button', { name: /^添加 \d+ 行$/ }));
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Publishes what stands on the screen and tells what the dialog said before. */
  async publish(): Promise<string> {
    await this.click(this.page.getByRole('button', { name: '发布', exact: true }));
    const dialog = this.page.getByRole('dialog');
    const go = dialog.getByRole('button', { name: '确认发布' });
    await dialog.getByRole('alert').or(dialog.getByText('这是第一次发布')).first().waitFor();
    const told = (await dialog.textContent()) ?? '';
    await this.click(go);
    await dialog.getByText('已发布', { exact: false }).first().waitFor();
    await this.click(dialog.getByRole('button', { name: '关闭' }).last());
    return told;
  }

  /** The page has everything at the server. */
  async seeSaved(): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  }

  /** The server has a field of that name. */
  async seeSavedAs(field: string): Promise<void> {
    const id = this.page.url().split('/').at(-1);
    await this.page.waitForFunction(
      async ([draft, name]) => (await (await fetch(`/api/definition-drafts/${draft}`)).text()).includes(name!),
      [id, field],
    );
  }

  async seeField(name: string): Promise<void> {
    await this.page
      .getByRole('group', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
  }

  get #settings(): Locator {
    return this.page.getByRole('complementary', { name: '设置', exact: true });
  }

  get #stepSettings(): Locator {
    return this.page.getByRole('complementary', { name: '环节设置' });
  }
}
