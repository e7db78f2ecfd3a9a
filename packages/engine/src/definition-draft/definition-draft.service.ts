import {
  type DefinitionDraftHead,
  type DefinitionDraftRecord,
  type DefinitionReader,
  deleteDefinitionDraft,
  findDefinition,
  findDefinitionDraft,
  findPerson,
  forgetDefinitionReader,
  forgetDefinitionReadersBefore,
  insertDefinitionDraft,
  type JsonObject,
  listDefinitionDrafts,
  listDefinitionReaders,
  noteDefinitionReader,
  saveDefinitionDraft,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { mostDraftLength } from './definition-draft.schema.ts';
import { blankFiles, blankRegister, type DraftFiles, draftFilesOf, freeId, namesIn, renamed } from './draft-files.ts';

/** A window that has said nothing for so long is closed, or its line is down. */
const silentMs = 45_000;

/** From what a draft is begun. `as`: a new task that begins as a copy. */
export type DraftBeginning =
  | { from: 'task'; task: string; version?: string; as?: { id?: string; title: string } }
  | { from: 'blank'; title: string; id?: string; register?: boolean }
  | { from: 'files'; files: DraftFiles };

/** All drafts with who has them open, the one saved last first. */
export async function draftsOf(context: EngineContext) {
  const readers = await listDefinitionReaders(context.db, lately(context));
  const items = [];
  for (const draft of await listDefinitionDrafts(context.db)) items.push(await headView(context, draft, readers));
  return { items };
}

export async function draftOf(context: EngineContext, id: string) {
  const draft = await found(context, id);
  const readers = await listDefinitionReaders(context.db, lately(context), id);
  return { ...(await headView(context, draft, readers)), files: draft.files as unknown as DraftFiles };
}

/** Begins a draft and gives it back whole. */
export async function beginDraft(context: EngineContext, person: SignedIn, wish: DraftBeginning) {
  const { files, base } = await beginning(context, wish);
  const now = context.clock();
  const draft: DefinitionDraftRecord = {
    ...{ id: context.newId(), baseHash: base, revision: 1, files: storable(files), ...namesIn(files) },
    ...{ createdBy: person.id, createdAt: now, savedBy: person.id, savedAt: now },
  };
  await insertDefinitionDraft(context.db, draft);
  return draftOf(context, draft.id);
}

async function beginning(
  context: EngineContext,
  wish: DraftBeginning,
): Promise<{ files: DraftFiles; base: string | null }> {
  const { definitions } = context;
  if (wish.from === 'files') return { files: wish.files, base: hashOf(context, namesIn(wish.files).task) ?? null };
  if (wish.from === 'blank') {
    const id = wish.id ?? (await freeId(context));
    const blank = wish.register ? blankRegister : blankFiles;
    return { files: blank({ id, title: wish.title }, definitions.posts), base: null };
  }
  const { task, version = hashOf(context, task), as } = wish;
  const record = version === undefined ? undefined : await findDefinition(context.db, version);
  if (record?.task !== task) throw refuse(404, 'version-not-found', { task, version: version ?? '' });
  const files = draftFilesOf(record.source);
  if (as) return { files: renamed(files, { id: as.id ?? (await freeId(context)), title: as.title }), base: null };
  return { files, base: record.hash };
}

/** The version of a task or register that is offered now. */
const hashOf = ({ definitions }: EngineContext, id: string): string | undefined =>
  definitions.current(id)?.definition.hash ?? definitions.register(id)?.hash;

/** Replaces what a draft holds, if nobody has saved it since the caller saw it. Who did is told with the refusal. */
export async function saveDraftFiles(
  context: EngineContext,
  person: SignedIn,
  id: string,
  { files, revision }: { files: DraftFiles; revision: number },
) {
  const savedAt = context.clock();
  const save = { files: storable(files), ...namesIn(files), savedBy: person.id, savedAt };
  if (await saveDefinitionDraft(context.db, { id, revision }, save)) return { revision: revision + 1, savedAt };
  throw await stale(context, await found(context, id));
}

/** The refusal for whoever has not seen what another has saved. */
export async function stale(context: EngineContext, draft: DefinitionDraftHead) {
  const { name } = await named(context, draft.savedBy);
  return refuse(409, 'definition-draft-stale', { name, at: draft.savedAt, revision: draft.revision });
}

export async function dropDraft(context: EngineContext, id: string): Promise<void> {
  await found(context, id);
  await deleteDefinitionDraft(context.db, id);
}

/** Notes that somebody has the draft open in a window, and tells who else has and whether it was saved meanwhile. */
export async function attend(context: EngineContext, person: SignedIn, id: string, window: string) {
  const { revision, savedBy, savedAt } = await found(context, id);
  const { db } = context;
  await forgetDefinitionReadersBefore(db, lately(context));
  await noteDefinitionReader(db, { draftId: id, personId: person.id, window, seenAt: context.clock() });
  const readers = await listDefinitionReaders(db, lately(context), id);
  const others = readers.filter((one) => one.personId !== person.id || one.window !== window);
  return { revision, savedBy: await named(context, savedBy), savedAt, others: await people(context, others) };
}

export async function leave(context: EngineContext, person: SignedIn, id: string, window: string): Promise<void> {
  await forgetDefinitionReader(context.db, { draftId: id, personId: person.id, window });
}

async function found({ db }: EngineContext, id: string): Promise<DefinitionDraftRecord> {
  const draft = await findDefinitionDraft(db, id);
  if (!draft) throw refuse(404, 'definition-draft-not-found');
  return draft;
}

function storable(files: DraftFiles): JsonObject {
  if (JSON.stringify(files).length > mostDraftLength) {
    throw refuse(422, 'definition-draft-too-large', { limit: mostDraftLength });
  }
  return files as unknown as JsonObject;
}

const lately = ({ clock }: EngineContext): string => new Date(Date.parse(clock()) - silentMs).toISOString();

async function headView(context: EngineContext, draft: DefinitionDraftHead, readers: readonly DefinitionReader[]) {
  const { id, task, title, baseHash, revision, createdAt, savedAt } = draft;
  const [createdBy, savedBy] = [await named(context, draft.createdBy), await named(context, draft.savedBy)];
  const here = await people(
    context,
    readers.filter(({ draftId }) => draftId === id),
  );
  return { id, task, title, base: baseHash, revision, createdBy, createdAt, savedBy, savedAt, here };
}

async function people(context: EngineContext, readers: readonly DefinitionReader[]) {
  const ids = [...new Set(readers.map(({ personId }) => personId))];
  return Promise.all(ids.map((id) => named(context, id)));
}

async function named({ db }: EngineContext, id: string) {
  return { id, name: (await findPerson(db, id))?.name ?? id };
}
