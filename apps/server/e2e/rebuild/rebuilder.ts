import type { Locator } from 'playwright-core';
import type { Clerk } from '../clerk.ts';
import { Drafter } from '../drafter.ts';

/** Rebuilds a definition at the designer: what lists can say is typed as lists, the rest is set by hand. */
export class Rebuilder extends Drafter {
  #page = '';

  static at(admin: Clerk): Rebuilder {
    return new Rebuilder(admin);
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel').first();
  }

  async turnView(view: string): Promise<void> {
    await this.click(this.page.locator('.dw-views').getByText(view, { exact: true }));
  }

  /** Selects a field on the page of the form on which it stands. */
  async selectField(path: string, page: string): Promise<void> {
    if (this.#page !== page)
      await this.click(
        this.page.getByRole('tablist', { name: '表单的页' }).getByRole('tab', { name: page, exact: true }),
      );
    this.#page = page;
    await this.click(this.page.locator(`[data-path="${path}"] > .df-card-head`));
  }

  get settings(): Locator {
    return this.page.getByRole('complementary', { name: '设置', exact: true });
  }

  get stepSettings(): Locator {
    return this.page.getByRole('complementary', { name: '环节设置' });
  }

  /** Writes a formula; a condition that is built from sentences is turned to one first. */
  async writeText(place: Locator, title: string, text: string): Promise<void> {
    const box = place.getByRole('textbox', { name: title, exact: true });
    const turn = place.getByRole('button', { name: '改用公式写' });
    await box.or(turn).first().waitFor();
    if (!(await box.isVisible())) await this.click(turn.last());
    await this.type(box, text);
  }

  /** Takes away from a list in which everything is chosen whatever is not wanted. */
  async leaveOnly(list: Locator, chosen: readonly string[], wanted: readonly string[]): Promise<void> {
    await this.pickAll(
      list,
      chosen.filter((title) => !wanted.includes(title)),
    );
  }

  async selectStep(title: string): Promise<void> {
    await this.click(this.#card(title));
  }

  #card(title: string): Locator {
    return this.page.locator('.dw-card', { has: this.page.getByText(title, { exact: true }) }).first();
  }
}
