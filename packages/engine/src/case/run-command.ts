import type { Definition } from '@hearth/definition';
import {
  type CaseOrigin,
  type CaseState,
  type Command,
  type Document,
  decide,
  type PlannedOrigin,
} from '@hearth/kernel';
import { type CaseRecord, type Db, listEvents, lockCase, takeNumber } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { statusOf } from '../problems/status.ts';
import { referenceProblems } from '../register/check-references.ts';
import { afterSaved } from './after-saved.ts';
import { stateOf } from './case-state-record.ts';
import { envOf, type World, worldFor } from './environment.ts';
import { eventOf } from './event-of.ts';
import { freeNumber } from './numbering.ts';
import { isOutdated, type Moved } from './outdated.ts';
import { keepApart } from './same-cases.ts';
import { saveCase } from './save-case.ts';
import { type Aftermath, settleEffects } from './settle-effects.ts';
import { stale } from './stale.ts';

/** Opens a case as a draft of whoever starts it, or by itself for an initiator. Runs in the caller's transaction. */
export async function openCase(
  context: EngineContext,
  trx: Db,
  definition: Definition,
  wanted: {
    unit: string;
    actor?: string;
    initiator?: string;
    document?: Document;
    from?: CaseOrigin | PlannedOrigin;
  },
): Promise<CaseState> {
  const { unit, actor, document, from, initiator } = wanted;
  const world = await worldFor(context, trx, { task: definition.id, unit, ...(actor === undefined ? {} : { actor }) });
  const by = initiator === undefined ? {} : { initiator };
  const given = { ...(document ? { document } : {}), ...(from ? { from } : {}), ...by };
  const command: Command = { type: 'open', id: context.newId(), unit, ...given };
  return decideAndSave(context, trx, definition, command, world);
}

/** What a command on a case needs beside itself. */
export interface Request {
  caseId: string;
  command: Exclude<Command, { type: 'open' }>;
  /** Who acts; missing when a timer does. */
  actor?: string;
  /** The revision that the person saw. What has happened since may refuse the command with `stale-revision`: {@link isOutdated}. */
  revision?: number;
}

/**
 * The only way in which a case changes: load it, let the kernel decide, save events, state, work items and jobs. Runs in the
 * caller's transaction; a refusal is thrown, so that the transaction takes everything back.
 */
export async function runCommand(context: EngineContext, trx: Db, request: Request): Promise<CaseState> {
  const record = await lockCase(trx, request.caseId);
  if (!record) throw refuse(404, 'case-not-found');
  const definition = await context.definitions.versionOfCase(trx, record.definition);
  const moved = await movedSince(trx, definition, record, request.revision ?? record.revision);
  if (isOutdated(moved, request.command)) throw stale(record.revision);
  const at = { task: record.task, unit: record.unitId };
  const { actor } = request;
  const world = await worldFor(context, trx, actor === undefined ? at : { ...at, actor });
  return decideAndSave(context, trx, definition, request.command, world, record);
}

async function decideAndSave(
  context: EngineContext,
  trx: Db,
  definition: Definition,
  command: Command,
  plainWorld: World,
  record?: CaseRecord,
): Promise<CaseState> {
  const free = record?.status === 'draft' && (await freeNumber(trx, definition, numbered(record, plainWorld)));
  const world = free ? { ...plainWorld, number: free.number } : plainWorld;
  const before = record && { record, state: stateOf(record) };
  const decision = decide(definition, before?.state, command, world);
  if (!decision.ok) throw new Refusal(statusOf(decision.problems), decision.problems);
  const { events, state: after } = decision;
  if (events.length === 0) return after;
  if (fillsIn.has(command.type)) await checkReferences(trx, definition, { before: before?.state, after, world });
  if (free && events.some(({ type }) => type === 'case-submitted')) await takeNumber(trx, free.scope);
  const postTitle = (post: string) => context.definitions.postTitle(post);
  const step = { definition, after, events, world, postTitle, ...(before ? { before } : {}) };
  const saved = await saveCase(trx, step);
  if (!saved) throw stale(after.seq);
  const compared = { definition, before: before?.state, after, env: envOf(definition, world) };
  await keepApart(trx, { ...compared, unitName: (unit) => world.org.unitName(unit) });
  await afterSaved(context, trx, step);
  const run = (caseId: string, next: Request['command']) => runCommand(context, trx, { caseId, command: next });
  const open: Aftermath['open'] = (other, wanted) => openCase(context, trx, other, wanted);
  return settleEffects(context, trx, { definition, after, events, actor: world.actor, open, run });
}

/** Commands by which a person brings values in; what the system writes by itself it has looked up itself. */
const fillsIn: ReadonlySet<Command['type']> = new Set(['open', 'complete', 'correct']);

async function checkReferences(
  trx: Db,
  definition: Definition,
  { before, after, world }: { before: CaseState | undefined; after: CaseState; world: World },
): Promise<void> {
  const documents = { before: before?.document, after: after.document };
  const problems = await referenceProblems(trx, definition, documents, envOf(definition, world));
  if (problems.length > 0) throw new Refusal(422, problems);
}

/**
 * The case with what has happened since a revision. Refuses a revision that the case does not have yet: whoever sends it has seen
 * another case.
 */
export async function movedSince(
  trx: Db,
  definition: Definition,
  record: CaseRecord,
  revision: number,
): Promise<Moved> {
  if (revision > record.revision) throw stale(record.revision);
  const since = revision < record.revision ? await listEvents(trx, record.id, revision) : [];
  return { definition, state: stateOf(record), since: since.map(eventOf) };
}

const numbered = ({ unitId }: CaseRecord, { now, org }: World) => ({ unitId, unitName: org.unitName(unitId), now });
