import { type Definition, fieldByPath, stepsOf } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import { type CaseState, caseTitle, type Document, migrate } from '@hearth/kernel';
import {
  type CaseRecord,
  countLiveCases,
  type Db,
  findCase,
  findDefinition,
  findDraft,
  findReadableCase,
  insertSweep,
  listVersions,
  liveCasesOf,
  publishedAt,
  versionNumber,
} from '@hearth/storage';
import { masked, stateOf } from '../case/case-state-record.ts';
import { worldFor } from '../case/environment.ts';
import { findCaseFor } from '../case/find-case.ts';
import { stale } from '../case/stale.ts';
import type { EngineContext } from '../context.ts';
import type { DefinitionTexts } from '../definition/publish.service.ts';
import { draftFilesOf } from '../definition-draft/draft-files.ts';
import { problemItems } from '../problems/problem-items.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { type Destination, migrateCase } from './migrate-case.ts';
import type { MigrationInput } from './migrate-cases.ts';

const mostTold = 500;

/** Every version of a task, the newest first, with how many live cases each still has. */
export async function versionsOf({ db, definitions }: EngineContext, task: string) {
  const hashes = await listVersions(db, task);
  if (hashes.length === 0) throw refuse(404, 'task-not-found', { task });
  const current = definitions.current(task)?.definition.hash;
  const items = [];
  for (const [index, version] of hashes.entries()) {
    const published = (await publishedAt(db, version)) ?? '';
    const live = await countLiveCases(db, version);
    items.unshift({ version, number: index + 1, published, current: version === current, live });
  }
  return { items };
}

/** The files of one version as a designer edits them. */
export async function versionFiles({ db }: EngineContext, task: string, version: string) {
  const record = await findDefinition(db, version);
  if (record?.task !== task) throw refuse(404, 'version-not-found', { task, version });
  const number = await versionNumber(db, task, version);
  return { version, number, published: record.publishedAt, files: draftFilesOf(record.source) };
}

export interface MigrationAsked {
  from: string;
  to?: string | undefined;
  /** A version that is not published yet, instead of `to`. */
  texts?: DefinitionTexts | undefined;
  steps?: Record<string, string | null> | undefined;
  /** Only these cases. */
  cases?: string[] | undefined;
  after?: string | undefined;
}

/** What would become of each live case, without changing any. `person`: who looks, and may open what they may read. */
export async function tryMigration(context: EngineContext, task: string, asked: MigrationAsked, person?: SignedIn) {
  const { db } = context;
  const { from, to, map } = await bothVersions(context, task, asked);
  const ids = await liveCasesOf(db, from.hash, asked.after ?? '', mostTold);
  const items = [];
  for (const id of ids) {
    const readable = person && (await findReadableCase(db, person.reader, id));
    const record = readable ?? (await findCase(db, id));
    if (!record) continue;
    const { case: shown, ...outcome } = await candidateOf(context, record, from, { to, map });
    items.push({ case: { ...shown, readable: readable !== undefined }, ...outcome });
  }
  const next = ids.length < mostTold ? null : (ids.at(-1) ?? null);
  const total = await countLiveCases(db, from.hash);
  return { dryRun: true, to: to.hash, total, items, next, sweep: null, ...counterparts(from, to) };
}

/** Asks for the live cases to be moved in the background; each moves whole or stays. */
export async function startMigration(context: EngineContext, trx: Db, by: string, task: string, asked: MigrationAsked) {
  const { from, to, map } = await bothVersions(context, task, asked);
  const id = `migrate.${context.newId()}`;
  const { cases } = asked;
  const input: MigrationInput = { task, from: from.hash, to: to.hash, steps: map.steps, ...(cases && { cases }) };
  await insertSweep(trx, { id, kind: 'migrate', input, createdAt: context.clock(), createdBy: by });
  const total = cases?.length ?? (await countLiveCases(trx, from.hash));
  return { dryRun: false, to: to.hash, total, items: [], next: null, gone: [], targets: [], sweep: id };
}

/** The steps that a map has to speak of, and what it may name: a step that both versions have is taken by itself. */
function counterparts(from: Definition, to: Definition) {
  const told = ({ workflow }: Definition) =>
    stepsOf(workflow).map(({ step: { id, title, type } }) => ({ id, title: title ?? id, type }));
  const [old, next] = [told(from), told(to)];
  const without = (steps: typeof old, others: typeof old) =>
    steps.filter((step) => !others.some(({ id, type }) => id === step.id && type === step.type));
  return { gone: without(old, next), targets: without(next, old) };
}

async function bothVersions(context: EngineContext, task: string, { from, to, texts, steps = {} }: MigrationAsked) {
  const current = context.definitions.current(task)?.definition;
  if (!current) throw refuse(404, 'task-not-found', { task });
  const named = async (hash: string): Promise<Definition> => {
    const found = await context.definitions.version(context.db, hash);
    if (found?.definition.id !== task) throw refuse(404, 'version-not-found', { task, version: hash });
    return found.definition;
  };
  const old = await named(from);
  if (texts) return { from: old, to: unpublished(context, task, texts), map: { steps } };
  return { from: old, to: to === undefined ? current : await named(to), map: { steps } };
}

function unpublished({ definitions }: EngineContext, task: string, texts: DefinitionTexts): Definition {
  const { definition, problems } = parseDefinition(texts, { posts: [...definitions.posts] });
  if (!definition) throw new Refusal(422, problems);
  if (definition.id !== task) throw refuse(404, 'task-not-found', { task });
  return definition;
}

async function candidateOf(context: EngineContext, record: CaseRecord, from: Definition, { to, map }: Destination) {
  const state = stateOf(record);
  const world = await worldFor(context, context.db, { task: record.task, unit: record.unitId });
  const moved = migrate(from, to, state, world, map);
  const { id, number } = record;
  // An administrator need not be one who may know whom it is about.
  const shown = { id, number, title: caseTitle(from, masked(from, state), world), status: state.status };
  if (!moved.ok) return { case: shown, moves: false, lost: [], problems: problemItems(moved.problems) };
  return { case: shown, moves: true, lost: moved.lost.map(({ path }) => lostAt(from, path)), problems: [] };
}

const lostAt = (from: Definition, path: string) => ({ path, title: titleAt(from, path) });

/** 家庭成员[r1].称呼 → the title of 家庭成员.称呼. */
function titleAt({ form }: Definition, path: string): string {
  const plain = path.replace(/\[[^\]]*\]/g, '');
  return fieldByPath(form.fields, plain)?.title ?? plain;
}

/** Whether a draft may move into the version that is offered now, and which answers it would lose. Only for who began it. */
export async function draftMigration(context: EngineContext, person: SignedIn, id: string) {
  const { definition: from, state } = await ownDraft(context, context.db, person, id);
  const to = context.definitions.current(from.id)?.definition ?? from;
  const base = { from: from.hash, to: to.hash, newer: from.hash !== to.hash };
  if (!base.newer) return { ...base, moves: false, lost: [], problems: [] };
  const world = await worldFor(context, context.db, { task: from.id, unit: state.unit, actor: person.id });
  const moved = migrate(from, to, await withSaved(context, person, state), world);
  if (!moved.ok) return { ...base, moves: false, lost: [], problems: problemItems(moved.problems) };
  const lost = moved.lost.map(({ path, from: value }) => ({ ...lostAt(from, path), value: value ?? null }));
  return { ...base, moves: true, lost, problems: [] };
}

/** Moves a draft into the version that is offered now. Refuses when it has changed since `revision`, or cannot move. */
export async function moveDraft(context: EngineContext, trx: Db, person: SignedIn, id: string, revision: number) {
  const { definition: from, state } = await ownDraft(context, trx, person, id);
  if (state.seq !== revision) throw stale(state.seq);
  const to = context.definitions.current(from.id)?.definition ?? from;
  await migrateCase(context, trx, { caseId: id, actor: person.id }, { to, map: { steps: {} } });
}

async function ownDraft(context: EngineContext, db: Db, person: SignedIn, id: string) {
  const found = await findCaseFor(context, db, person, id);
  if (found.state.initiator !== person.id) throw refuse(404, 'case-not-found');
  if (found.state.status !== 'draft') throw refuse(409, 'no-draft-any-more');
  return found;
}

/** The draft with what its author has saved and not sent. */
async function withSaved({ db }: EngineContext, person: SignedIn, state: CaseState): Promise<CaseState> {
  let document: Document = state.document;
  for (const item of Object.values(state.workItems)) {
    const saved = item.state === 'open' ? await findDraft(db, state.id, item.id, person.id) : undefined;
    if (saved) document = { ...document, ...saved.document };
  }
  return { ...state, document };
}
