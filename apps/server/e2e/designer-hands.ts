import type { Locator, Page } from 'playwright-core';
import type { Clerk } from './clerk.ts';

/** What somebody does at the designer, one action after the other: clicks, choices and texts typed are counted. */
export class DesignerHands {
  /** Clicks and texts typed so far. */
  actions = 0;
  /** Letters typed so far. */
  letters = 0;
  /** Lines of the lists that were typed or pasted so far, headings included; a list is one action. */
  lines = 0;
  readonly page: Page;

  constructor({ page }: Pick<Clerk, 'page'>) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.actions += 1;
    this.letters += text.length;
    await target.fill(text);
  }

  /** Opens a list and takes what reads so. */
  async pick(list: Locator, option: string): Promise<void> {
    await this.click(list);
    await this.#take(option);
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
    await this.#take(option);
  }

  /** Presses a choice, once more where the list under the pointer was just drawn anew. */
  async #take(option: string): Promise<void> {
    const choice = this.#options(option);
    await this.click(choice);
    const gone = await choice.waitFor({ state: 'hidden', timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (!gone && (await choice.isVisible())) await this.click(choice);
  }

  #options(option: string): Locator {
    const open = this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
    return open.filter({ has: this.page.getByText(option, { exact: true }) }).first();
  }
}
