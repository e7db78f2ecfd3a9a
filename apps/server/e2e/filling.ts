import type { Locator } from 'playwright-core';

/** A place on a form: the whole of it, or a row of a group. Fields are named as they are on the screen. */
export class Filling {
  readonly #place: Locator;

  constructor(place: Locator) {
    this.#place = place;
  }

  async fill(answers: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(answers)) await this.#box(label).fill(value);
  }

  /** One of a few choices: a list in a table, buttons in a card. */
  async select(label: string, option: string): Promise<void> {
    const list = this.#place.getByRole('combobox', { name: named(label) });
    await list.or(this.#place.getByRole('radiogroup', { name: named(label) })).waitFor();
    if (await list.isVisible()) await list.selectOption(option);
    else await this.choose(label, option);
  }

  async choose(label: string, option: string): Promise<void> {
    const group = this.#place.getByRole('radiogroup', { name: named(label) });
    await group.getByRole('radio', { name: option, exact: true }).check();
  }

  async tick(label: string, ...options: string[]): Promise<void> {
    const group = this.#place.getByRole('group', { name: named(label) });
    for (const option of options) await group.getByRole('checkbox', { name: option, exact: true }).check();
  }

  /** Adds a row to a group and gives its place. */
  async addRow(group: string): Promise<Filling> {
    const place = this.#place.getByRole('group', { name: group, exact: true });
    const rows = place.locator(':scope > ol > li, :scope > div > table > tbody > tr');
    const before = await rows.count();
    await place.getByRole('button', { name: '添加一行' }).last().click();
    const row = rows.nth(before);
    await row.waitFor();
    return new Filling(row);
  }

  /** The place of a field that is more than a box: a group of rows, files. */
  within(label: string): Locator {
    return this.#place.getByRole('group', { name: named(label) });
  }

  #box(label: string): Locator {
    const name = named(label);
    const { textbox, spinbutton } = {
      textbox: this.#place.getByRole('textbox', { name }),
      spinbutton: this.#place.getByRole('spinbutton', { name }),
    };
    return textbox.or(spinbutton);
  }
}

/** A cell of a table is called after its column and its row. */
const named = (label: string): RegExp => new RegExp(`^${label}( 第 \\d+ 行)?$`);
