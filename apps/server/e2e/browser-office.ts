import { allFields, type Definition, type Field, kindOf } from '@hearth/definition';
import { leastPasswordCost, nextDueAt, openSession, runDueJobs, sessionCookie } from '@hearth/engine';
import type { Json } from '@hearth/expression';
import { type CaseState, offersOf } from '@hearth/kernel';
import { type Answer, layFiles, type Office, storeCast } from '@hearth/scenario';
import { findCase, inTransaction } from '@hearth/storage';
import type { Browser, Page } from 'playwright-core';
import { createHost, type Host } from '../src/host/host.ts';
import { formsFolder } from '../src/host/root.ts';

type Values = { [key: string]: Json };

/** Sees a form as somebody is about to complete it. */
type Look = (page: Page, step: string) => Promise<void>;

/**
 * An office in which people sit at browsers: whoever completes a piece of work opens its page, fills the fields in and presses the button.
 * Rows of groups and what is picked elsewhere lie in the draft that the page opens with; everything but completing goes over HTTP.
 */
export class BrowserOffice {
  readonly #host: Host;
  readonly #browser: Browser;
  readonly #address: string;
  readonly #look: Look;
  readonly #pages = new Map<string, Page>();
  #now = '2000-01-01T00:00:00.000Z';

  private constructor(host: Host, browser: Browser, address: string, look: Look) {
    this.#host = host;
    this.#browser = browser;
    this.#address = address;
    this.#look = look;
  }

  static async open(browser: Browser, { dataDir, pages }: { dataDir: string; pages: string }, look: Look) {
    const host = await createHost({ dataDir, forms: formsFolder, pages, passwordCost: leastPasswordCost });
    await inTransaction(host.db, (trx) => storeCast(trx, 'nobody signs in by password'));
    const address = await host.app.listen({ port: 0, host: '127.0.0.1' });
    return new BrowserOffice(host, browser, address, look);
  }

  get definitions(): Definition[] {
    return this.#host.definitions.all().map(({ definition }) => definition);
  }

  async close(): Promise<void> {
    await this.#host.close();
  }

  of(definition: Definition): Office {
    const post = (as: string, one: string, verb: string, body: object) => this.#onCase(as, one, verb, body);
    const begun = new Map<string, Values>();
    return {
      moveTo: (instant) => this.#moveTo(new Date(instant).toISOString()),
      open: async (as, unit, document) => {
        const opened = await this.#send(as, 'POST', '/api/cases', { task: definition.id, unit });
        if (opened.case !== undefined) begun.set(opened.case, document);
        return opened;
      },
      complete: async (as, one, item, { outcome, changes, comment }) => {
        const values = changes ?? begun.get(one) ?? {};
        begun.delete(one);
        return this.#complete(definition, as, one, item, { outcome, values, comment });
      },
      object: (as, one, instance, text) => post(as, one, 'object', { instance, text }),
      interrupt: (as, one, interrupt, reason) => post(as, one, 'interrupt', { interrupt, ...(reason && { reason }) }),
      resume: (as, one) => post(as, one, 'resume', {}),
      emergency: (as, one, emergency, reason) => post(as, one, 'emergency', { emergency, reason }),
      correct: (as, one, document, reason) => post(as, one, 'correct', { document, reason }),
      openLink: (as, one, link) => post(as, one, 'links', { link }),
      hand: async (as, one, item, verb, wish) =>
        this.#send(as, 'POST', `/api/work-items/${one}.${item}/${verb}`, {
          ...wish,
          revision: await this.#revision(one),
        }),
      look: (one) => this.#state(one),
      linked: async () => undefined,
      written: async () => ({ registers: {}, payments: [] }),
    };
  }

  async #complete(
    definition: Definition,
    as: string,
    one: string,
    item: string,
    { outcome, values, comment }: { outcome: string; values: Values; comment: string | undefined },
  ): Promise<Answer> {
    const state = await this.#state(one);
    const { step = '', row } = state.workItems[item] ?? {};
    const page = await this.#pageOf(as);
    const inRow = row !== undefined;
    await layFiles(this.#host.app.hearth, as, values);
    const [typed, drafted] = split(definition, values, inRow);
    for (const [key, value] of Object.entries(drafted)) drafted[key] = withKnownRows(state.document[key], value);
    if (Object.keys(drafted).length > 0)
      await this.#send(as, 'PUT', `/api/work-items/${one}.${item}/draft`, { document: drafted });
    await page.goto(`${this.#address}/work/${one}.${item}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const [field, value] of typed) await this.#fill(page, definition, field, value);
    await this.#look(page, step);
    const offered = offersOf(definition, state, item)?.outcomes.find(({ id }) => id === outcome);
    const title = offered?.title ?? outcome;
    await page.getByRole('button', { name: title, exact: true }).last().click();
    const done = page.getByRole('heading', { level: 1, name: /^已办理/ });
    const dialog = page.getByRole('dialog');
    const refused = page.getByRole('alert').getByRole('button');
    await done.or(dialog).or(refused).first().waitFor();
    if (await dialog.isVisible()) {
      const box = dialog.getByRole('textbox');
      if ((await box.count()) > 0) await box.first().fill(comment ?? '已核对。');
      await dialog.getByRole('button', { name: title }).click();
      await done.or(refused).first().waitFor();
    }
    if (await done.isVisible()) return { problems: [] };
    throw new Error(`${step}: ${(await refused.allTextContents()).join(' / ')}`);
  }

  /** Types or chooses a value as a person does, on the page of the form where the field stands. */
  async #fill(page: Page, definition: Definition, field: Field, value: Json): Promise<void> {
    const tab = definition.form.layout.pages.find(({ sections }) =>
      sections.some(({ fields }) => fields.includes(field.key)),
    );
    const id = await controlOf(page, field.key, tab?.title);
    // What a choice made on the way has hidden again is not asked for.
    if (id === undefined) return;
    const one = page.locator(`[id="${id}"]`);
    const kind = await one.evaluate((element) => element.getAttribute('role') ?? element.tagName.toLowerCase());
    const options = field.options ?? [];
    const titleOf = (chosen: Json) => options.find((option) => option.value === chosen)?.title ?? String(chosen);
    if (kind === 'radiogroup')
      await one
        .getByRole('radio', { name: typeof value === 'boolean' ? (value ? '是' : '否') : titleOf(value), exact: true })
        .check();
    else if (kind === 'select') await one.selectOption({ label: titleOf(value) });
    else if (kind === 'fieldset')
      for (const chosen of value as Json[])
        await one.getByRole('checkbox', { name: titleOf(chosen), exact: true }).check();
    else if ((await one.getAttribute('type')) === 'checkbox') await one.setChecked(value === true);
    else {
      await one.fill(String(value));
      await one.blur();
    }
  }

  async #pageOf(as: string): Promise<Page> {
    const known = this.#pages.get(as);
    if (known) return known;
    const session = await openSession(this.#host.context, { name: as, personId: as }, 24 * 3650);
    const context = await this.#browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'block',
    });
    await context.addCookies([{ name: sessionCookie, value: session, url: this.#address }]);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    this.#pages.set(as, page);
    return page;
  }

  async #moveTo(instant: string): Promise<void> {
    const { context } = this.#host;
    if (instant < this.#now) {
      for (const page of this.#pages.values()) await page.context().close();
      this.#pages.clear();
    }
    for (;;) {
      const due = await nextDueAt(context);
      if (due === undefined || due > instant) break;
      if (due > this.#now) this.#setNow(due);
      const { failures } = await runDueJobs(context);
      if (failures[0]) throw failures[0].error;
    }
    this.#setNow(instant);
  }

  #setNow(instant: string): void {
    this.#now = instant;
    this.#host.setClock(instant);
  }

  async #onCase(as: string, one: string, verb: string, body: object): Promise<Answer> {
    return this.#send(as, 'POST', `/api/cases/${one}/${verb}`, { ...body, revision: await this.#revision(one) });
  }

  async #send(as: string, method: 'POST' | 'PUT', url: string, payload: object): Promise<Answer> {
    const session = await openSession(this.#host.context, { name: as, personId: as }, 24 * 3650);
    const reply = await this.#host.app.inject({ method, url, payload, cookies: { [sessionCookie]: session } });
    const body = reply.json();
    if (reply.statusCode >= 500) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`);
    if (reply.statusCode >= 300) return { problems: body.problems };
    return { problems: [], ...(body.case ? { case: body.case.id } : {}) };
  }

  async #state(one: string): Promise<CaseState> {
    const record = await findCase(this.#host.db, one);
    if (!record) throw new Error(`no case ${one}`);
    return { ...record.state, document: record.document } as unknown as CaseState;
  }

  async #revision(one: string): Promise<number> {
    return (await this.#state(one)).seq;
  }
}

/** Rows that are there keep what is not said anew of them. */
function withKnownRows(known: Json | undefined, value: Json): Json {
  if (!Array.isArray(known) || !Array.isArray(value)) return value;
  const rows = known as Values[];
  return (value as Values[]).map((row) => ({
    ...rows.find(({ _row }) => _row !== undefined && _row === row._row),
    ...row,
  }));
}

/** The ids of the controls of a field outside of rows: a prefix that is the form's, then its key. */
const controlIds = (page: Page, key: string): Promise<string[]> =>
  page
    .locator(`main [id$="${key}"]`)
    .evaluateAll(
      (elements, ending) =>
        elements
          .map(({ id }) => id)
          .filter(
            (id) => /^[\x20-\x7e«»]*$/.test(id.slice(0, -ending.length)) && !/[\].]$/.test(id.slice(0, -ending.length)),
          ),
      key,
    );

/** The control of a field, on whichever page of the form it stands; undefined when it is not shown. */
async function controlOf(page: Page, key: string, tab: string | undefined): Promise<string | undefined> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const [found] = await controlIds(page, key);
    if (found !== undefined) return found;
    const named = page.getByRole('tab', { name: tab ?? '' });
    if (tab !== undefined && (await named.count()) > 0) await named.first().click();
    await page.waitForTimeout(200);
  }
  return undefined;
}

/** Fields outside of rows whose widget one types or chooses in, and what goes into the draft. */
function split(definition: Definition, values: Values, inRow: boolean): [[Field, Json][], Values] {
  const typed: [Field, Json][] = [];
  const drafted: Values = {};
  const order = allFields(definition.form.fields);
  for (const [key, value] of Object.entries(values)) {
    const field = order.find(({ path }) => path === key);
    const kind = field && kindOf(field);
    const byHand =
      kind && !inRow && kind.holds === undefined && kind.refersTo === undefined && typeableKinds.has(kind.name);
    if (field && byHand && value !== null) typed.push([field, value]);
    else drafted[key] = value;
  }
  return [typed.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)), drafted];
}

const typeableKinds = new Set([
  ...['text', 'long-text', 'number', 'integer', 'money', 'date', 'month', 'single-choice', 'multiple-choice'],
  ...['boolean', 'phone', 'resident-id', 'credit-code'],
]);
