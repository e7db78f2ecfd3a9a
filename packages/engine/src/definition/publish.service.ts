import { type Definition, diff } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import type { Problem } from '@hearth/expression';
import { definitionProof, migrate } from '@hearth/kernel';
import {
  countLiveCases,
  findCase,
  insertDefinition,
  inTransaction,
  type JsonObject,
  listDefinitionOffers,
  listVersions,
  liveCasesOf,
  publishedAt,
  readStamp,
  saveDefinitionOffer,
} from '@hearth/storage';
import { stateOf } from '../case/case-state-record.ts';
import { worldFor } from '../case/environment.ts';
import type { EngineContext } from '../context.ts';
import { problemItems } from '../problems/problem-items.ts';
import { Refusal } from '../problems/refusal.ts';
import { ensureIndexesOf, ensureTablesOf } from '../typed-table/tables-of.ts';
import { closeDraft, type PublishedDraft } from './close-draft.ts';
import { storedRegister } from './definition-shelf.ts';

/** The files of one task as their author wrote them. */
export interface DefinitionTexts {
  task: string;
  form: string;
  workflow: string;
  figures?: string | undefined;
}

/** Markings looked at before a proof is given up as "not proved": some seconds. */
const proofCap = 50_000;
/** Live cases of each version that are asked whether they could move. */
const looked = 200;

/** What an author hears about a definition before and after it is published. */
export interface PublishAnswer {
  id: string;
  version: string;
  published: boolean;
  /** Warnings; with errors nothing is published. */
  findings: ReturnType<typeof problemItems>;
  verdict: 'sound' | 'unsound' | 'not-proved';
  differences: ReturnType<typeof problemItems>;
  live: { version: string; cases: number; looked: number; moves: number }[];
}

/**
 * Reads, checks and proves a definition, says what is different from the version offered now and what that means for live cases, and with
 * `publish` offers it from now on. Errors are a refusal with every finding.
 */
export async function publishTexts(
  context: EngineContext,
  texts: DefinitionTexts,
  { publish, draft }: { publish: boolean; draft?: PublishedDraft | undefined },
): Promise<PublishAnswer> {
  const { definition, findings, verdict } = await readTexts(context, texts);
  const before = context.definitions.current(definition.id)?.definition;
  const live = await effectOnLive(context, definition);
  if (publish) await offer(context, definition, texts, draft);
  return {
    id: definition.id,
    version: definition.hash,
    published: publish,
    findings: problemItems(findings),
    verdict,
    differences: before ? problemItems(diff(before, definition)) : [],
    live,
  };
}

async function readTexts(context: EngineContext, { task, form, workflow, figures }: DefinitionTexts) {
  const posts = [...context.definitions.posts];
  const { definition, problems } = parseDefinition({ task, form, workflow, figures }, { posts });
  if (!definition) throw new Refusal(422, problems);
  const proof = await provenWithoutHaste(context, definition);
  const findings = [...problems, ...proof.findings];
  if (findings.some(isError)) throw new Refusal(422, findings);
  return { definition, findings, verdict: proof.verdict };
}

const isError = ({ level }: Problem): boolean => level !== 'warning';

/** A proof may take seconds; other requests are answered in between. */
async function provenWithoutHaste({ definitions }: EngineContext, definition: Definition) {
  const others = { tasks: definitions.all().map((one) => one.definition), registers: [...definitions.registers] };
  const proof = definitionProof(definition, { cap: proofCap, posts: [...definitions.posts], others });
  for (;;) {
    const step = proof.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function effectOnLive(context: EngineContext, to: Definition): Promise<PublishAnswer['live']> {
  const { db } = context;
  const effects = [];
  for (const version of await listVersions(db, to.id)) {
    const cases = version === to.hash ? 0 : await countLiveCases(db, version);
    if (cases === 0) continue;
    const from = await context.definitions.versionOfCase(db, version);
    const ids = await liveCasesOf(db, version, '', looked);
    let moves = 0;
    for (const id of ids) if (await couldMove(context, id, from, to)) moves += 1;
    effects.push({ version, cases, looked: ids.length, moves });
  }
  return effects;
}

async function couldMove(context: EngineContext, id: string, from: Definition, to: Definition): Promise<boolean> {
  const record = await findCase(context.db, id);
  if (!record) return false;
  const world = await worldFor(context, context.db, { task: record.task, unit: record.unitId });
  return migrate(from, to, stateOf(record), world).ok;
}

async function offer(
  context: EngineContext,
  definition: Definition,
  { task, form, workflow, figures }: DefinitionTexts,
  draft?: PublishedDraft,
) {
  const now = context.clock();
  const { id, hash } = definition;
  const source: JsonObject = { task, form, workflow, figures: figures ?? null };
  await inTransaction(context.db, async (trx) => {
    if (draft) await closeDraft({ ...context, db: trx }, draft);
    const record = { hash, task: id, title: definition.task.title, source, compiled: definition, publishedAt: now };
    await insertDefinition(trx, record);
    await ensureTablesOf(trx, definition);
    await ensureIndexesOf(trx, [definition]);
    const known = (await listDefinitionOffers(trx)).find((one) => one.task === id);
    await saveDefinitionOffer(trx, { task: id, hash, folderHash: known?.folderHash ?? null, setAt: now });
  });
  context.definitions.offer({ definition, publishedAt: (await publishedAt(context.db, hash)) ?? now });
}

const seen = new WeakMap<EngineContext, number>();

/** Takes over what another server on this database has published. Hosts call it every now and then. */
export async function watchDefinitions(context: EngineContext): Promise<void> {
  const stamp = await readStamp(context.db, 'definitions');
  if (seen.get(context) === stamp) return;
  for (const { task, hash } of await listDefinitionOffers(context.db)) {
    if (context.definitions.current(task)?.definition.hash === hash || isWithdrawn(context, task)) continue;
    const register = await storedRegister(context.db, hash);
    if (register) context.definitions.keep(register);
    const version = register ? undefined : await context.definitions.version(context.db, hash);
    if (version) context.definitions.offer(version);
  }
  seen.set(context, stamp);
}

/** A task whose folder is gone here is not offered again because another server still has it. */
const isWithdrawn = ({ definitions }: EngineContext, task: string): boolean =>
  definitions.retired.some(({ definition }) => definition.id === task);
