import { type Definition, fieldsIn, scopeOfStep } from '@hearth/definition';
import { type Command, type Document, type Offers, offersOf, type WorkItem } from '@hearth/kernel';
import {
  countInbox,
  type Db,
  type DraftRecord,
  findDraft,
  findInboxItem,
  findReadableCase,
  type InboxFilter,
  type InboxItem,
  isForReader,
  type ListedCase,
  listInbox,
  listOpenWorkItems,
  type Page,
  saveDraft,
} from '@hearth/storage';
import { auditReading } from '../access/audit-reading.ts';
import { fullSight, visibleDocument } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import { stateOf } from '../case/case-state-record.ts';
import { currentOf, summaryFor } from '../case/case-summary.ts';
import { replacesUnseen } from '../case/outdated.ts';
import { movedSince, runCommand } from '../case/run-command.ts';
import { stale } from '../case/stale.ts';
import type { EngineContext } from '../context.ts';
import { checkNamedFiles } from '../file/named-files.ts';
import { refuseWithoutReason, withdrawnIn } from '../privacy/withdrawn-consent.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { draftProblems } from './check-draft.ts';
import { handsOf } from './hands-of.ts';
import { fromRoot } from './hidden-by-work.ts';
import { rowsAround } from './rows-around.ts';
import type { WorkItemView } from './work-item.schema.ts';
import { type WorkItemKey, workItemKey } from './work-item-id.ts';
import { itemSummaryOf } from './work-item-summary.ts';

const soonDays = 3;

/** A page of the person's inbox, with the counts of all of it. */
export async function inboxOf(context: EngineContext, person: SignedIn, filter: InboxFilter, page: Page) {
  const { db } = context;
  const found = await listInbox(db, person.reader, filter, page);
  const items = await Promise.all(
    found.items.map(async (item) =>
      itemSummaryOf(item, await context.definitions.versionOfCase(db, item.case.definition)),
    ),
  );
  const soon = new Date(Date.parse(context.clock()) + soonDays * 86_400_000).toISOString();
  return { items, total: found.total, ...page, counts: await countInbox(db, person.reader, soon) };
}

/** What the page on which the work is done needs. Only for those whose work it is or was. */
export async function viewWorkItem(context: EngineContext, person: SignedIn, id: string): Promise<WorkItemView> {
  const { db } = context;
  const key = workItemKey(id);
  const item = await findInboxItem(db, person.reader, key.caseId, key.itemId);
  const record = await findReadableCase(db, person.reader, key.caseId);
  if (!item || !record || !(await isOrWasFor(db, person, item))) throw refuse(404, 'work-item-not-found');
  const definition = await context.definitions.versionOfCase(db, record.definition);
  const state = stateOf(record);
  const offers = offersOf(definition, state, key.itemId);
  if (!offers) throw refuse(404, 'work-item-not-found');
  const sight = { ...fullSight, hidden: fromRoot(offers.scope, offers.rights.hide) };
  // Work that is done shows nothing that work still to do hides.
  if (item.state !== 'open') {
    sight.hidden.push(...(await sightOn(db, person, { found: record, definition, state })).hidden);
  }
  const whole = visibleDocument(definition.form.fields, record.document, sight);
  const rows = offers.scope === '' ? [] : rowsAround(whole, offers.scope, state.workItems[key.itemId]?.row ?? []);
  const draft = await findDraft(db, key.caseId, key.itemId, person.id);
  const document = withDraft(
    rows.at(-1) ?? whole,
    draft,
    fieldsIn(definition.form, offers.scope).map(({ key }) => key),
  );
  await auditReading(context, { personId: person.id, caseId: key.caseId, definition, document: whole, sight });
  const withdrawn = await withdrawnIn(db, definition, key.caseId);
  return {
    workItem: itemSummaryOf(item, definition),
    definition: { task: definition.id, version: definition.hash },
    scope: offers.scope,
    document,
    ...(draft && { stored: rows.at(-1) ?? whole }),
    outer: offers.scope === '' ? {} : whole,
    rights: item.state === 'open' ? offers.rights : { ...offers.rights, edit: [], require: [] },
    outcomes: offers.outcomes.map((outcome) => ({
      id: outcome.id,
      title: outcome.title,
      tone: outcome.tone ?? 'default',
      comment: withdrawn.length > 0 ? 'required' : (outcome.comment ?? 'optional'),
      require: outcome.require ?? [],
      incomplete: outcome.incomplete ?? false,
    })),
    withdrawn,
    ...partsOf(offers),
    ...(await handsOf(context, person, { found: record, definition, state }, key.itemId, offers)),
    revision: record.revision,
    draft: draft ? { savedAt: draft.savedAt, revision: draft.revision } : null,
  };
}

/** A draft lies over the values that are there; what the form does not know any more is left out. */
function withDraft(document: Document, draft: DraftRecord | undefined, keys: readonly string[]): Document {
  if (!draft) return document;
  const known = Object.entries(draft.document).filter(([key]) => keys.includes(key));
  return { ...document, ...(Object.fromEntries(known) as Document) };
}

function partsOf({ votes, objection, replies }: Offers): Pick<WorkItemView, 'votes' | 'objection' | 'bodies'> {
  return {
    ...(votes && { votes: votes.map(({ party, title, vote = null }) => ({ party, title, vote })) }),
    ...(objection && { objection: { ...objection } }),
    ...(replies && {
      bodies: replies.map(({ body, title, at, agree, text }) => ({
        ...{ id: body, title },
        reply: at === undefined ? null : { at, agree, text },
      })),
    }),
  };
}

async function isOrWasFor(db: Db, person: SignedIn, item: InboxItem): Promise<boolean> {
  return item.completedBy === person.id || (await isForReader(db, person.reader, item.caseId, item.itemId));
}

/**
 * Keeps what the person has typed so far; it need not be complete or right, but of the fields' types. An older draft does not replace a
 * newer one, and with `revision` it does not replace what somebody else has changed since in the case.
 */
export async function keepDraft(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  id: string,
  typed: { document: Document; draftRevision?: number; revision?: number },
) {
  const { caseId, itemId } = workItemKey(id);
  const found = await findReadableCase(trx, person.reader, caseId);
  if (!found) throw refuse(404, 'work-item-not-found');
  if (!(await isForReader(trx, person.reader, caseId, itemId))) throw draftRefused(found, itemId);
  const definition = await context.definitions.versionOfCase(trx, found.definition);
  const problems = draftProblems(fieldsIn(definition.form, scopeOf(definition, found, itemId)), typed.document);
  if (problems.length > 0) throw new Refusal(422, problems);
  if (typed.revision !== undefined) {
    const moved = await movedSince(trx, definition, found, typed.revision);
    if (replacesUnseen(moved, itemId, typed.document)) throw stale(found.revision);
  }
  const kept = await findDraft(trx, caseId, itemId, person.id);
  const revision = kept?.revision ?? 0;
  if (typed.draftRevision !== undefined && typed.draftRevision < revision) {
    throw refuse(409, 'stale-draft', { revision });
  }
  const savedAt = context.clock();
  const draft = { caseId, itemId, personId: person.id, document: typed.document, revision: revision + 1 };
  await saveDraft(trx, { ...draft, savedAt });
  return { savedAt, draftRevision: revision + 1 };
}

const scopeOf = (definition: Definition, found: ListedCase, itemId: string): string =>
  scopeOfStep(definition, itemOf(found, itemId)?.step ?? '');

/** Why somebody who sees a case cannot keep a draft for a work item of it: it is done, or not theirs. */
function draftRefused(found: ListedCase, itemId: string): Refusal {
  const item = itemOf(found, itemId);
  if (!item) return refuse(404, 'work-item-not-found');
  return item.state === 'open' ? refuse(403, 'draft-not-yours') : refuse(409, 'draft-too-late');
}

/** A work item by its id; a name that every object has (`constructor`) is none. */
function itemOf(found: ListedCase, itemId: string): WorkItem | undefined {
  const { workItems } = stateOf(found);
  return Object.hasOwn(workItems, itemId) ? workItems[itemId] : undefined;
}

/** Completes work. Values left out of the request are taken from the person's draft. */
export async function completeWork(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  id: string,
  done: { outcome: string; document?: Document; comment?: string; revision: number },
) {
  const key = workItemKey(id);
  const draft = await findDraft(trx, key.caseId, key.itemId, person.id);
  const changes = { ...draft?.document, ...done.document } as Document;
  await checkNamedFiles(trx, key.caseId, changes);
  const { outcome, comment, revision } = done;
  const found = await findReadableCase(trx, person.reader, key.caseId);
  if (found) {
    const definition = await context.definitions.versionOfCase(trx, found.definition);
    await refuseWithoutReason(trx, definition, key.caseId, comment);
  }
  const command: Command = { type: 'complete', item: key.itemId, outcome, changes, ...(comment ? { comment } : {}) };
  await commandWork(context, trx, person, key, command, revision);
  const open = await listOpenWorkItems(trx, [key.caseId]);
  const next = open.map(currentOf).map(({ title, assignee, due }) => ({ title, assignee, due }));
  return { case: await summaryOfCase(context, trx, person, key.caseId), next };
}

type ItemCommand = Extract<Command, { item: string }>;

/** Runs a command on a work item; who does not even see the case learns nothing of it. */
export async function commandWork(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  { caseId, itemId }: WorkItemKey,
  command: ItemCommand,
  revision: number,
): Promise<void> {
  const seen = await findReadableCase(trx, person.reader, caseId);
  if (!seen || !itemOf(seen, itemId)) throw refuse(404, 'work-item-not-found');
  await runCommand(context, trx, { caseId, command, actor: person.id, revision });
}

export async function summaryOfCase(context: EngineContext, trx: Db, person: SignedIn, caseId: string) {
  const summary = await summaryIfSeen(context, trx, person, caseId);
  if (!summary) throw new Error(`case ${caseId} is hidden from who worked on it`);
  return summary;
}

/** Handing work back may take away all that let a person see the case. */
export async function summaryIfSeen(context: EngineContext, trx: Db, person: SignedIn, caseId: string) {
  const found = await findReadableCase(trx, person.reader, caseId);
  return found && summaryFor(context, trx, person, found);
}

/** The summary of a work item after a command on it. */
export async function summaryOfWork(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  { caseId, itemId }: WorkItemKey,
) {
  const item = await findInboxItem(trx, person.reader, caseId, itemId);
  if (!item) throw refuse(404, 'work-item-not-found');
  return itemSummaryOf(item, await context.definitions.versionOfCase(trx, item.case.definition));
}
