import type { Definition } from '@hearth/definition';
import { sniffType } from '@hearth/definition/file-type';
import { writeWorkbook } from '@hearth/documents';
import {
  type EngineContext,
  openCase,
  openThroughLink,
  Refusal,
  runCommand,
  runSchedules,
  storeBytes,
} from '@hearth/engine';
import type { CaseState, Command, Document } from '@hearth/kernel';
import { type Db, findCase, inSavepoint, insertFile, listCaseLinks } from '@hearth/storage';
import type { DemoHost } from './demo-host.ts';
import type { Values } from './draw/drawing.ts';
import type { Timeline } from './timeline.ts';

/** A command's new state, or the codes with which it was refused. */
export type Done = { state: CaseState } | { refused: string[] };

/** Where the demonstration's people work: every change goes through the engine's one way to change a case. */
export class Desk {
  readonly #context: EngineContext;
  readonly #trx: Db;
  readonly #setClock: DemoHost['setClock'];
  #now = '';

  /** @param trx the one transaction in which everything happens: a demonstration that breaks off leaves nothing behind */
  constructor({ app, setClock }: DemoHost, trx: Db) {
    this.#context = app.hearth;
    this.#trx = trx;
    this.#setClock = setClock;
  }

  get now(): string {
    return this.#now;
  }

  /** Lets everything on the timeline happen, each at its own time, up to the instant. */
  async live(timeline: Timeline, until: string): Promise<void> {
    for (let happening = timeline.next(until); happening; happening = timeline.next(until)) {
      this.#now = happening.at;
      this.#setClock(happening.at);
      await happening.run();
    }
  }

  open(definition: Definition, wanted: { unit: string; actor: string; document: Document }): Promise<Done> {
    return this.#attempt(() => openCase(this.#context, this.#trx, definition, wanted));
  }

  /** Several commands of which all stay or none: what is refused leaves nothing behind. */
  whole(work: () => Promise<Done>): Promise<Done> {
    return inSavepoint(this.#trx, work, { stays: (done) => 'state' in done });
  }

  /** The cases that this one opened, as they stand. */
  async linkedFrom(caseId: string): Promise<CaseState[]> {
    const links = await listCaseLinks(this.#trx, caseId);
    const opened = links.filter(({ fromCase }) => fromCase === caseId);
    const records = await Promise.all(opened.map(({ toCase }) => findCase(this.#trx, toCase)));
    return records.flatMap((record) =>
      record ? [{ ...record.state, document: record.document } as unknown as CaseState] : [],
    );
  }

  /** Opens what falls due today by the schedules of all tasks, and notes what was missed. */
  async openSlots(since: string): Promise<CaseState[]> {
    return (await runSchedules({ ...this.#context, db: this.#trx }, since)).cases;
  }

  /** The case that somebody opens from another through a link. */
  openLink(state: CaseState, link: string, actor: string): Promise<Done> {
    return this.#attempt(async () => {
      const definition = await this.#context.definitions.versionOfCase(this.#trx, state.definition);
      return openThroughLink(this.#context, this.#trx, { definition, state }, { link, actor });
    });
  }

  /** Without an actor it is a moment that has come. */
  run(caseId: string, command: Exclude<Command, { type: 'open' }>, actor?: string): Promise<Done> {
    return this.#attempt(() => runCommand(this.#context, this.#trx, { caseId, command, ...(actor ? { actor } : {}) }));
  }

  /** Keeps a workbook that the person made, its first row as the heading. Gives what a document keeps of it. */
  async attach(actor: string, name: string, [heading = [], ...rows]: string[][]): Promise<Values> {
    const columns = heading.map((title, at) => ({ key: String(at), title, type: 'text' as const, width: 30 }));
    const sheet = { name: '方案', columns, rows: rows.map((row) => Object.fromEntries(row.entries())) };
    const { sha256, size, head } = await storeBytes(
      this.#context.dataDir,
      writeWorkbook({ sheets: [sheet] }),
      () => {},
    );
    const file = { id: this.#context.newId(), name, size, type: sniffType(head, name) };
    await insertFile(this.#trx, { ...file, sha256, uploadedBy: actor, uploadedAt: this.#now, caseId: null });
    return file;
  }

  /** A step may be refused by a register that it writes when much of the command is there already. */
  #attempt(work: () => Promise<CaseState>): Promise<Done> {
    return this.whole(async () => {
      try {
        return { state: await work() };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { refused: error.problems.map(({ code, path }) => (path === '' ? code : `${code} at ${path}`)) };
      }
    });
  }
}
