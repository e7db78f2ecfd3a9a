/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const PATIENCE = 250;

/** Goes on by Tab until an element has the focus; one that Tab does not reach is a fault. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < PATIENCE; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

export async function press(page: Page, wanted: Locator, key: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

export async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.type(text);
}

/** One of a few choices: a list in a table, buttons in a card. */
export async function choose(page: Page, place: Locator, label: string, option: string): Promise<void> {
  const name = new RegExp(`^${label}`);
  const list = place.getByRole('combobox', { name });
  const buttons = place.getByRole('radiogroup', { name }).getByRole('radio');
  await list.or(buttons.first()).first().waitFor();
  if (await list.isVisible()) await tabTo(page, list);
  else
    await press(
      page,
      (await buttons.and(checked(page)).count()) > 0 ? buttons.and(checked(page)) : buttons.first(),
      'Space',
    );
  for (let at = 0; at < 20; at += 1) {
    if ((await chosen(page)) === option) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not lead to ${option}`);
}

/** Tab leads to the one of several buttons that is chosen. */
const checked = (page: Page): Locator => page.locator(':checked');

const chosen = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const text = at instanceof HTMLSelectElement ? at.selectedOptions[0]?.text : at?.closest('label')?.textContent;
    return text?.trim();
  });

/** What has the focus, if nothing around it shows that without colours. */
export const unseenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const isOutlined = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    const frame = at.closest('.ant-select, .ant-picker, .ant-input-affix-wrapper, label');
    return isOutlined(at) || (frame && isOutlined(frame)) ? undefined : at.outerHTML.slice(0, 200);
  });
