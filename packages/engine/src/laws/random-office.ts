import { tmpdir } from 'node:os';
import type { Definition } from '@hearth/definition';
import type { Command } from '@hearth/kernel';
import { standardPosts, units } from '@hearth/kernel/testing';
import {
  type Db,
  findCase,
  insertAccount,
  insertDefinition,
  insertOrgUnit,
  insertPerson,
  insertPostHolding,
  inTransaction,
} from '@hearth/storage';
import Fastify, { type FastifyInstance } from 'fastify';
import { stateOf } from '../case/case-state-record.ts';
import { openCase, runCommand } from '../case/run-command.ts';
import { publishDefinitions } from '../definition/definition-shelf.ts';
import { engine } from '../engine.ts';
import { runDueJobs } from '../jobs/run-due-jobs.ts';
import { Refusal } from '../problems/refusal.ts';
import { leastPasswordCost } from '../session/password.ts';
import { openSession } from '../session/session.service.ts';
import { sessionCookie } from '../session/session-cookie.ts';

const began = '2026-04-20T01:00:00.000Z';
const posts = ['clerk', 'chair', 'auditor', 'admin'].map((id) => ({
  ...{ id, title: id },
  levels: ['county', 'township', 'grassroots'],
}));

/** The engine over a database with the people of the kernel's stories. Its ids are counted, so that two of them can be compared. */
export class RandomOffice {
  readonly db: Db;
  readonly #app: FastifyInstance;
  now = began;

  private constructor(db: Db, app: FastifyInstance) {
    this.db = db;
    this.#app = app;
  }

  static async open(db: Db, first: Definition): Promise<RandomOffice> {
    await employ(db);
    const app = Fastify();
    const office = new RandomOffice(db, app);
    const forms = [{ definition: first, source: {} }];
    const definitions = await publishDefinitions(db, { forms, posts, broken: [] }, began);
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `id-${String(ids).padStart(7, '0')}`;
    };
    const options = { dataDir: tmpdir(), passwordCost: leastPasswordCost, newId, clock: () => office.now };
    await app.register(engine, { db, definitions, ...options });
    await app.ready();
    return office;
  }

  close(): Promise<void> {
    return this.#app.close();
  }

  /** Offers a definition and opens a case of it. Gives the id of the case. */
  async begin(definition: Definition): Promise<string> {
    this.now = began;
    const { hash, task } = definition;
    const record = { hash, task: task.id, title: task.title, source: {}, compiled: definition, publishedAt: began };
    await insertDefinition(this.db, record);
    const context = this.#app.hearth;
    context.definitions.offer({ definition, publishedAt: began });
    const wanted = { unit: 'mill', actor: 'chen', document: { 行: [{ _row: 'x' }, { _row: 'y' }] } };
    const { id } = await inTransaction(this.db, (trx) => openCase(context, trx, definition, wanted));
    return id;
  }

  /** Gives the codes of the refusal, or nothing. */
  async send(
    caseId: string,
    command: Exclude<Command, { type: 'open' }>,
    actor: string | undefined,
  ): Promise<string[]> {
    try {
      const request = { caseId, command, ...(actor === undefined ? {} : { actor }) };
      await inTransaction(this.db, (trx) => runCommand(this.#app.hearth, trx, request));
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.problems.map(({ code }) => code);
      throw error;
    }
  }

  /** Moves the clock and fires what has fallen due. */
  async wait(until: string): Promise<void> {
    this.now = until;
    const { failures } = await runDueJobs(this.#app.hearth);
    if (failures[0]) throw failures[0].error;
  }

  /** The cases of a version, the ones that others opened too. */
  async casesOf({ hash }: Definition): Promise<string[]> {
    const rows = await this.db.selectFrom('case').select('id').where('definition', '=', hash).orderBy('id').execute();
    return rows.map(({ id }) => id);
  }

  async stateOf(id: string) {
    const record = await findCase(this.db, id);
    if (!record) throw new Error(`no case ${id}`);
    return stateOf(record);
  }

  /** What the administrator is answered. */
  async get(url: string) {
    const session = await openSession(this.#app.hearth, { name: 'root', personId: 'root' });
    const reply = await this.#app.inject({ url, cookies: { [sessionCookie]: session } });
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
    return reply.json();
  }
}

async function employ(db: Db): Promise<void> {
  for (const { id, name, level, parent } of units) await insertOrgUnit(db, { id, name, level, parent: parent ?? null });
  for (const id of new Set(Object.values(standardPosts).flat())) await insertPerson(db, { id, name: id });
  await insertAccount(db, { name: 'root', personId: 'root', passwordHash: '' });
  for (const [place, people] of Object.entries(standardPosts)) {
    const [post = '', unitId = ''] = place.split('@');
    for (const personId of people) {
      const holding = { id: `${personId}-${place}`, personId, post, unitId };
      await insertPostHolding(db, { ...holding, from: '2000-01-01', to: null });
    }
  }
}
