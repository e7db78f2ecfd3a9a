import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Filling } from './filling.ts';
import { password } from './office.ts';

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** Somebody at a desk: says what they do in the words that stand on the screen. */
export class Clerk {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** `screen`: what they sit at or hold; a desk unless said otherwise. */
  static async signIn(
    browser: Browser,
    address: string,
    account: string,
    screen: BrowserContextOptions = desk,
  ): Promise<Clerk> {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...screen });
    return Clerk.signInOn(await context.newPage(), address, account);
  }

  /** On a page that is open already. */
  static async signInOn(page: Page, address: string, account: string): Promise<Clerk> {
    page.setDefaultTimeout(45_000);
    await page.goto(address);
    await page.getByLabel('账号').fill(account);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    return new Clerk(page);
  }

  async start(task: string): Promise<void> {
    await this.page.getByRole('link', { name: '发起事项' }).first().click();
    const title = this.page.getByRole('heading', { name: task, exact: true });
    await this.page.getByRole('article').filter({ has: title }).getByRole('button', { name: '发起' }).click();
    await this.page.waitForURL(/\/work\//);
  }

  /** Opens work from the inbox; `about` tells one row's work from another's. */
  async open(work: string, about = ''): Promise<void> {
    await this.page.getByRole('link', { name: '待办' }).first().click();
    await this.page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await this.page.getByRole('link').filter({ hasText: work }).filter({ hasText: about }).first().click();
    await this.page.getByRole('heading', { level: 1, name: work }).waitFor();
  }

  /** Everything on the page, for filling fields outside of any row. */
  get form(): Filling {
    return new Filling(this.page.locator('main'));
  }

  async turnTo(page: string): Promise<void> {
    await this.page.getByRole('tab', { name: page }).click();
  }

  async finish(outcome: string, comment?: string): Promise<void> {
    await this.page.getByRole('button', { name: outcome, exact: true }).click();
    if (comment !== undefined) {
      const dialog = this.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(comment);
      await dialog.getByRole('button', { name: outcome }).click();
    }
    await this.#seeDone(`已办理：${outcome}`);
  }

  /** Completes work while the server cannot be reached. */
  async finishWithoutServer(outcome: string): Promise<void> {
    await this.page.getByRole('button', { name: outcome, exact: true }).click();
    await this.#seeDone(`已存在本机：${outcome}`);
  }

  async #seeDone(heading: string): Promise<void> {
    const done = this.page.getByRole('heading', { level: 1, name: heading });
    const refused = this.page.getByRole('alert').getByRole('button');
    await done.or(refused.first()).first().waitFor();
    if (!(await done.isVisible())) throw new Error(`no “${heading}”, but ${await refused.allTextContents()}`);
  }

  /** The line is cut, or back. */
  async cutOff(offline: boolean): Promise<void> {
    await this.page.context().setOffline(offline);
  }

  /** What the page says is wrong when an outcome is refused. */
  async refused(outcome: string): Promise<string[]> {
    await this.page.getByRole('button', { name: outcome, exact: true }).click();
    const problems = this.page.getByRole('alert').getByRole('button');
    await problems.first().waitFor();
    return problems.allTextContents();
  }

  /** Exports the list of cases of one task as it stands on the screen. */
  async exportCases(task: string): Promise<Uint8Array> {
    await this.page.getByRole('link', { name: '办件' }).first().click();
    await this.page.getByRole('combobox', { name: '全部事项' }).fill(task);
    await this.page.getByTitle(task, { exact: true }).click();
    await this.page.getByRole('columnheader', { name: '检查日期' }).waitFor();
    await this.page.getByRole('button', { name: /^导出/ }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: /xlsx/ }).click(),
    ]);
    return readFile(await download.path());
  }
}
