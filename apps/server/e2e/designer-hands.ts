import type { Locator, Page } from 'playwright-core';
import type { Clerk } from './clerk.ts';

/** What somebody does at the designer, one action after the other: clicks, choices and texts typed are counted. */
export class DesignerHands {
  /** Clicks and texts typed so far. */
  actions = 0;
  /** Letters typed so far. */
  letters = 0;
  readonly page: Page;

  constructor({ page }: Pick<Clerk, 'page'>) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  /** Presses what brings something up, once more where the press was lost to a page that was just moving. */
  async bringUp(sign: Locator, target: Locator): Promise<void> {
    await this.click(target);
    const came = await sign.waitFor({ timeout: 8000 }).then(
      () => true,
      () => false,
    );
    if (!came) await this.click(target);
  }

  async type(target: Locator, text: string): Promise<void> {
    this.actions += 1;
    this.letters += text.length;
    await target.fill(text);
  }

  /** Opens a list and takes what reads so. */
  async pick(list: Locator, option: string): Promise<void> {
    await this.click(list);
    await this.click(this.#options(option));
  }

  /** Opens a list from which several are taken, and closes it again. */
  async pickAll(list: Locator, options: readonly string[]): Promise<void> {
    await this.click(list);
    const open = this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').last();
    await open.waitFor();
    for (const option of options) {
      if (!(await this.#options(option).isVisible())) await this.type(list, option);
      await this.click(this.#options(option));
    }
    await this.page.keyboard.press('Escape');
    await open.waitFor({ state: 'hidden' });
  }

  /** What a list holds that lies below the fold comes up when somebody types its name. */
  async find(list: Locator, option: string): Promise<void> {
    await this.type(list, option);
    await this.click(this.#options(option));
  }

  #options(option: string): Locator {
    const open = this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
    return open.filter({ has: this.page.getByText(option, { exact: true }) }).first();
  }
}
