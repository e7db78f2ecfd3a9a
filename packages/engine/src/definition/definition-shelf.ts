import type { Definition, PostKind, RegisterDefinition } from '@hearth/definition';
import { carriedPrefix } from '@hearth/figures';
import {
  caseIdsAfter,
  type Db,
  type DefinitionOffer,
  findDefinition,
  insertDefinition,
  insertSweep,
  inTransaction,
  listDefinitionOffers,
  listVersions,
  newestVersions,
  noteTokenRule,
  publishedAt,
  rowsLackCopies,
  saveDefinitionOffer,
} from '@hearth/storage';
import { ensureIdentifiers } from '../register/ensure-identifiers.ts';
import { openTokens, tokenRule } from '../token/tokens.ts';
import { ensureEntryTables } from '../typed-table/entry-rows.ts';
import { ensureIndexesOf, ensureTablesOf } from '../typed-table/tables-of.ts';
import type { BrokenForm, LoadedForms } from './load-forms.ts';

export interface PublishedDefinition {
  definition: Definition;
  publishedAt: string;
}

/**
 * The definitions that are offered now, one version of each task, and older versions for the cases that keep them.
 * A version never changes; which one of a task is offered changes when one is published ({@link DefinitionShelf.offer}).
 */
export class DefinitionShelf {
  readonly posts: readonly PostKind[];
  /** Folders that could not be read as a definition. Their tasks stay on the version that was published last, if there is one. */
  readonly broken: readonly BrokenForm[];
  /** Tasks that have cases and no folder any more, in their last version: nothing new is begun, but who sees what stays. */
  readonly retired: readonly PublishedDefinition[];
  readonly #current: Map<string, PublishedDefinition>;
  #registers: readonly RegisterDefinition[];
  readonly #byHash = new Map<string, PublishedDefinition>();
  readonly #postTitles: ReadonlyMap<string, string>;

  constructor(
    loaded: Pick<LoadedForms, 'posts' | 'broken'>,
    current: readonly PublishedDefinition[],
    retired: readonly PublishedDefinition[] = [],
    registers: readonly RegisterDefinition[] = [],
  ) {
    this.posts = loaded.posts;
    this.broken = loaded.broken;
    this.retired = retired;
    this.#registers = registers;
    this.#current = new Map(current.map((one) => [one.definition.id, one]));
    this.#postTitles = new Map(loaded.posts.map(({ id, title }) => [id, title]));
    for (const one of [...current, ...retired]) this.#byHash.set(one.definition.hash, one);
  }

  /** The offered version of a task. */
  current(task: string): PublishedDefinition | undefined {
    return this.#current.get(task);
  }

  /** Offers this version of its task from now on. */
  offer(published: PublishedDefinition): void {
    this.#current.set(published.definition.id, published);
    this.#byHash.set(published.definition.hash, published);
  }

  /** The offered version of every task, by id. */
  all(): PublishedDefinition[] {
    return [...this.#current.values()].sort((a, b) => (a.definition.id < b.definition.id ? -1 : 1));
  }

  /** The registers as they are kept now. */
  get registers(): readonly RegisterDefinition[] {
    return this.#registers;
  }

  /** Keeps a register in this version from now on. */
  keep(register: RegisterDefinition): void {
    this.#registers = [...this.#registers.filter(({ id }) => id !== register.id), register];
  }

  /** A register by its id. */
  register(id: string): RegisterDefinition | undefined {
    return this.registers.find((one) => one.id === id);
  }

  /** The last version of every task that was ever published here. */
  known(): PublishedDefinition[] {
    return [...this.all(), ...this.retired.filter(({ definition }) => !this.#current.has(definition.id))];
  }

  /** All versions of a task, or of all tasks. */
  async versions(db: Db, task?: string): Promise<Definition[]> {
    const all = await Promise.all((await listVersions(db, task)).map((hash) => this.versionOfCase(db, hash)));
    // Registers are kept in the same table, and have no workflow.
    return all.filter((one) => 'workflow' in one);
  }

  /** Any version that was ever published here. */
  async version(db: Db, hash: string): Promise<PublishedDefinition | undefined> {
    const known = this.#byHash.get(hash);
    if (known) return known;
    const record = await findDefinition(db, hash);
    if (!record) return undefined;
    const found = { definition: record.compiled as Definition, publishedAt: record.publishedAt };
    this.#byHash.set(hash, found);
    return found;
  }

  /** The version that a case keeps. It was stored before the case was, so its absence is a fault. */
  async versionOfCase(db: Db, hash: string): Promise<Definition> {
    const found = await this.version(db, hash);
    if (!found) throw new Error(`definition ${hash} of a case is not stored`);
    return found.definition;
  }

  postTitle(post: string): string {
    return this.#postTitles.get(post) ?? post;
  }
}

/**
 * Stores the loaded definitions, a changed one as a new version, and puts them on a shelf. A task whose folder is broken is offered in the
 * version that was published last, so that a slip in a file takes nothing away.
 */
export async function publishDefinitions(db: Db, loaded: LoadedForms, now: string): Promise<DefinitionShelf> {
  const current: PublishedDefinition[] = [];
  const offers = new Map((await listDefinitionOffers(db)).map((offer) => [offer.task, offer]));
  for (const { definition, source } of loaded.forms) {
    const { id: task, hash } = definition;
    const before = await publishedAt(db, hash);
    const record = { hash, task, title: definition.task.title, source, compiled: definition, publishedAt: now };
    // What is there already is only read, so that a command beside a busy server does not wait to write.
    if (before === undefined) await insertDefinition(db, record);
    const offer = offers.get(task);
    // A folder that has not changed since does not take back what was published here; one that has changed is the newest word.
    if (offer?.folderHash !== hash) await offerFolder(db, { task, hash, folderHash: hash, setAt: now }, !offer);
    const later = offer?.folderHash === hash && offer.hash !== hash ? await storedVersion(db, offer.hash) : undefined;
    current.push(later ?? { definition, publishedAt: before ?? now });
  }
  current.push(...(await publishedHere(db, [...offers.values()], current)));
  if (await rowsLackCopies(db, `${carriedPrefix}unit`)) await inTransaction(db, ensureAllVersions);
  await ensureIndexesOf(
    db,
    current.map(({ definition }) => definition),
  );
  const registers = await publishRegisters(db, loaded, now);
  const loadedIds = [...current.map(({ definition }) => definition.id), ...registers.map(({ id }) => id)];
  const older = (await lastVersionsBut(db, loadedIds)).filter(({ definition }) => 'task' in definition);
  const isBroken = ({ definition }: PublishedDefinition) => loaded.broken.some(({ task }) => task === definition.id);
  const [kept, retired] = [older.filter(isBroken), older.filter((one) => !isBroken(one))];
  return new DefinitionShelf(loaded, [...current, ...kept], retired, registers);
}

/** The typed tables of every version that a case may have kept. */
async function ensureAllVersions(trx: Db): Promise<void> {
  for (const hash of await listVersions(trx)) {
    const version = await storedVersion(trx, hash);
    if (version && 'task' in version.definition) await ensureTablesOf(trx, version.definition);
  }
}

/** Offers what stands in the folder, with its typed tables. Cases that are older than the tables get their rows from a pass over them. */
function offerFolder(db: Db, offer: DefinitionOffer, isFirst: boolean): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { task, setAt } = offer;
    for (const hash of await listVersions(trx, task)) {
      const version = await storedVersion(trx, hash);
      if (version) await ensureTablesOf(trx, version.definition);
    }
    await saveDefinitionOffer(trx, offer);
    if (!isFirst || (await caseIdsAfter(trx, '', task, 1)).length === 0) return;
    const sweep = { id: `rebuild.${task}`, kind: 'rebuild', input: { task }, createdAt: setAt, createdBy: null };
    await insertSweep(trx, sweep);
  });
}

/** Tasks that were published here and never stood in the folder. */
async function publishedHere(
  db: Db,
  offers: readonly DefinitionOffer[],
  current: readonly PublishedDefinition[],
): Promise<PublishedDefinition[]> {
  const found: PublishedDefinition[] = [];
  for (const { task, hash, folderHash } of offers) {
    const isHere = folderHash === null && !current.some(({ definition }) => definition.id === task);
    const version = isHere ? await storedVersion(db, hash) : undefined;
    if (version && 'task' in version.definition) found.push(version);
  }
  return found;
}

async function storedVersion(db: Db, hash: string): Promise<PublishedDefinition | undefined> {
  const record = await findDefinition(db, hash);
  return record && { definition: record.compiled as Definition, publishedAt: record.publishedAt };
}

/**
 * The same for registers. One that was published here since its folder last changed is kept so, and one whose folder is broken or gone is
 * kept as it was: its entries are still there.
 */
async function publishRegisters(db: Db, { registers = [] }: LoadedForms, now: string): Promise<RegisterDefinition[]> {
  const known: RegisterDefinition[] = [];
  const offers = new Map((await listDefinitionOffers(db)).map((offer) => [offer.task, offer]));
  for (const { register, source } of registers) {
    const { id: task, hash } = register;
    const record = { hash, task, title: register.register.title, source, compiled: register, publishedAt: now };
    if ((await publishedAt(db, hash)) === undefined) await insertDefinition(db, record);
    const offer = offers.get(task);
    const isLater = offer?.folderHash === hash && offer.hash !== hash;
    known.push((isLater ? await storedRegister(db, offer.hash) : undefined) ?? register);
  }
  const { tokens, isNew } = await openTokens(db);
  for (const register of known) {
    await ensureEntryTables(db, register, tokens, isNew);
    await ensureIdentifiers(db, register);
  }
  const ids = known.map(({ id }) => id);
  for (const { definition } of await lastVersionsBut(db, ids)) {
    if ('task' in definition) continue;
    const { id, hash } = definition as unknown as RegisterDefinition;
    const last = await storedRegister(db, offers.get(id)?.hash ?? hash);
    if (!last) continue;
    if (isNew) await ensureEntryTables(db, last, tokens, isNew);
    known.push(last);
  }
  if (isNew) await tokensForOlderCases(db, now);
  return known;
}

/** Rows of cases that are older than the rule of the tokens get them from a pass over all cases, those of entries have them by now. */
const tokensForOlderCases = (db: Db, createdAt: string): Promise<void> =>
  inTransaction(db, async (trx) => {
    const isLater = await noteTokenRule(trx, tokenRule);
    if (!isLater || (await caseIdsAfter(trx, '', undefined, 1)).length === 0) return;
    // A pass for an earlier rule may be there, ended or not.
    const id = `rebuild.tokens.${tokenRule}.${createdAt}`;
    await insertSweep(trx, { id, kind: 'rebuild', input: {}, createdAt, createdBy: null });
  });

/** A version of a register that was published here, if the hash is one. */
export async function storedRegister(db: Db, hash: string): Promise<RegisterDefinition | undefined> {
  const found = (await findDefinition(db, hash))?.compiled as RegisterDefinition | Definition | undefined;
  return found && 'register' in found ? found : undefined;
}

async function lastVersionsBut(db: Db, tasks: readonly string[]): Promise<PublishedDefinition[]> {
  const found: PublishedDefinition[] = [];
  for (const [task, hash] of await newestVersions(db)) {
    const version = tasks.includes(task) ? undefined : await storedVersion(db, hash);
    if (version) found.push(version);
  }
  return found;
}
