import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedCalendarRows } from '@hearth/china/calendar-seed';
import {
  engine,
  type LoadedForms,
  leastPasswordCost,
  nextDueAt,
  openSession,
  publishDefinitions,
  runDueJobs,
  sessionCookie,
} from '@hearth/engine';
import type { Template } from '@hearth/figures';
import type { CaseState } from '@hearth/kernel';
import {
  type DatabasePlace,
  type Db,
  findCase,
  insertCalendarDays,
  inTransaction,
  listCaseLinks,
  listEntriesWrittenBy,
  listPaymentsOf,
  migrateToLatest,
  openDatabase,
} from '@hearth/storage';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { layFiles } from './lay-files.ts';
import type { Answer, Office } from './office.ts';
import { storeCast } from './store-cast.ts';

/** A whole engine over a database of its own, in which scenarios are played one after the other. */
export interface EngineOffice {
  /** The office as a scenario of this task sees it. */
  of(task: string): Office;
  /** Moves the clock on and lets everything happen that falls due on the way. */
  moveTo(instant: string): Promise<void>;
  /** Sends a request in somebody's name and gives the answer's body; a refusal is a fault. */
  // biome-ignore lint/suspicious/noExplicitAny: a JSON answer, whatever its shape
  ask(as: string, method: 'GET' | 'POST' | 'PATCH', url: string, body?: object): Promise<any>;
  /** The same with whatever is answered, a refusal too; nobody = without a session. */
  answer(as: string | undefined, method: 'GET' | 'POST', url: string, body?: object): Promise<LightMyRequestResponse>;
  /** Where a case stands, whole. */
  look(one: string): Promise<CaseState>;
  close(): Promise<void>;
}

/**
 * Starts the real engine with the cast of all scenarios, its files in a folder that is taken away at the end.
 *
 * @param place an empty database; missing = one of its own in that folder.
 */
export async function engineOffice(
  forms: LoadedForms,
  place?: DatabasePlace,
  reports: readonly Template[] = [],
): Promise<EngineOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-scenario-'));
  const db = openDatabase(place ?? { path: join(folder, 'hearth.db') });
  await migrateToLatest(db);
  await inTransaction(db, async (trx) => {
    await insertCalendarDays(trx, seedCalendarRows());
    await storeCast(trx, 'nobody signs in by password');
  });
  const desk = new Desk(db);
  const definitions = await publishDefinitions(db, forms, desk.clock());
  const app = Fastify();
  const options = { db, definitions, reports, clock: desk.clock, dataDir: folder, passwordCost: leastPasswordCost };
  await app.register(engine, options);
  await app.ready();
  desk.app = app;
  return {
    of: (task) => desk.officeOf(task),
    moveTo: (instant) => desk.officeOf('').moveTo(instant),
    ask: (as, method, url, body) => desk.ask(as, method, url, body),
    answer: (as, method, url, body) => desk.answer(as, method, url, body),
    look: (one) => desk.officeOf('').look(one),
    async close() {
      await app.close();
      await db.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sends every command over HTTP with the session of whoever acts; only looking goes past the engine, to see the whole case. */
class Desk {
  app: FastifyInstance | undefined;
  readonly #db: Db;
  #now = '2000-01-01T00:00:00.000Z';
  /** Sessions last a century here: the clock begins in 2000 and jumps to the day of each story. */
  readonly #sessions = new Map<string, string>();

  constructor(db: Db) {
    this.#db = db;
  }

  readonly clock = (): string => this.#now;

  async ask(as: string, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) {
    const reply = await this.answer(as, method, url, payload);
    if (reply.statusCode >= 300) throw new Error(`${method} ${url}: ${reply.statusCode} ${reply.body}`);
    return reply.json();
  }

  async answer(as: string | undefined, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) {
    const cookies = as === undefined ? {} : { [sessionCookie]: await this.#sessionOf(as) };
    return this.#running().inject({ method, url, cookies, ...(payload ? { payload } : {}) });
  }

  officeOf(task: string): Office {
    return {
      moveTo: (instant) => this.#moveTo(new Date(instant).toISOString()),
      open: (as, unit, document) => this.#post(as, '/api/cases', { task, unit, document }),
      complete: async (as, one, item, { outcome, changes: document, comment }) => {
        await layFiles(this.#running().hearth, as, document);
        const done = { outcome, document, comment, revision: await this.#revision(one) };
        return this.#post(as, `/api/work-items/${one}.${item}/complete`, done);
      },
      object: async (as, one, instance, text) => this.#onCase(as, one, 'object', { instance, text }),
      interrupt: async (as, one, interrupt, reason) => this.#onCase(as, one, 'interrupt', { interrupt, reason }),
      resume: async (as, one) => this.#onCase(as, one, 'resume', {}),
      emergency: async (as, one, emergency, reason) => this.#onCase(as, one, 'emergency', { emergency, reason }),
      correct: async (as, one, document, reason) => this.#onCase(as, one, 'correct', { document, reason }),
      openLink: async (as, one, link) => this.#onCase(as, one, 'links', { link }),
      hand: async (as, one, item, verb, wish) =>
        this.#post(as, `/api/work-items/${one}.${item}/${verb}`, { ...wish, revision: await this.#revision(one) }),
      look: (one) => this.#look(one),
      linked: (one, link) => this.#linked(one, link),
      written: async (one) => ({
        registers: await registersWritten(this.#db, one),
        payments: (await listPaymentsOf(this.#db, one)).map((payment) => ({ ...payment })),
      }),
    };
  }

  /** Fires what falls due on the way at its own moment, as an engine that never sleeps would. A new story may begin earlier. */
  async #moveTo(instant: string): Promise<void> {
    const context = this.#running().hearth;
    if (instant < this.#now) this.#sessions.clear();
    for (;;) {
      const due = await nextDueAt(context);
      if (due === undefined || due > instant) break;
      if (due > this.#now) this.#now = due;
      const { failures } = await runDueJobs(context);
      if (failures[0]) throw failures[0].error;
    }
    this.#now = instant;
  }

  async #onCase(as: string, one: string, verb: string, body: object): Promise<Answer> {
    return this.#post(as, `/api/cases/${one}/${verb}`, { ...body, revision: await this.#revision(one) });
  }

  async #post(as: string, url: string, payload: object): Promise<Answer> {
    const cookies = { [sessionCookie]: await this.#sessionOf(as) };
    const reply = await this.#running().inject({ method: 'POST', url, payload, cookies });
    const body = reply.json();
    if (reply.statusCode >= 500) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`);
    if (reply.statusCode < 300) return { problems: [], case: body.case.id };
    return { problems: body.problems };
  }

  async #sessionOf(as: string): Promise<string> {
    const known = this.#sessions.get(as);
    if (known !== undefined) return known;
    const session = await openSession(this.#running().hearth, { name: as, personId: as }, 24 * 36_500);
    this.#sessions.set(as, session);
    return session;
  }

  async #look(one: string): Promise<CaseState> {
    const record = await findCase(this.#db, one);
    if (!record) throw new Error(`no case ${one}`);
    return { ...record.state, document: record.document } as unknown as CaseState;
  }

  async #linked(one: string, link: string) {
    const links = await listCaseLinks(this.#db, one);
    const last = links.findLast((each) => each.fromCase === one && each.link === link);
    if (!last) return undefined;
    const { hearth } = this.#running();
    const { definition } = await this.#look(last.toCase);
    return { case: last.toCase, definition: await hearth.definitions.versionOfCase(this.#db, definition) };
  }

  async #revision(one: string): Promise<number> {
    return (await this.#look(one)).seq;
  }

  #running(): FastifyInstance {
    if (!this.app) throw new Error('the engine does not run yet');
    return this.app;
  }
}

async function registersWritten(db: Db, one: string) {
  const entries = await listEntriesWrittenBy(db, one);
  const byRegister = Object.groupBy(entries, ({ register }) => register);
  return Object.fromEntries(
    Object.entries(byRegister).map(([register, found = []]) => [register, found.map(({ document }) => document)]),
  );
}
