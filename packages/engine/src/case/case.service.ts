import type { Definition } from '@hearth/definition';
import { type Command, type Document, mayStart } from '@hearth/kernel';
import { type Db, findReadableCase, listCases } from '@hearth/storage';
import { auditPaths } from '../access/audit-reading.ts';
import type { EngineContext } from '../context.ts';
import { checkNamedFiles } from '../file/named-files.ts';
import { pageOf } from '../http/list.schema.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { workItemId } from '../work-item/work-item-id.ts';
import type { CaseListQuery } from './case.schema.ts';
import { filterOf, sortOf } from './case-filter.ts';
import { showCases, summaryFor } from './case-summary.ts';
import { checkFilter } from './check-filter.ts';
import { worldFor } from './environment.ts';
import { findCaseFor } from './find-case.ts';
import { openCase, runCommand } from './run-command.ts';

/** A page of the cases that the person may see. Sensitive values among its columns are put on record. */
export async function listCasesFor(context: EngineContext, person: SignedIn, query: CaseListQuery) {
  const { page, pageSize, ...filters } = query;
  const paged = pageOf({ ...(page ? { page } : {}), ...(pageSize ? { pageSize } : {}) });
  await checkFilter(context, filters);
  const found = await listCases(context.db, person.reader, filterOf(filters), paged, sortOf(query.sort));
  const shown = await showCases(context, context.db, person, found.items);
  const reads = shown.map(({ summary, sensitive }) => ({ caseId: summary.id, paths: sensitive }));
  await auditPaths(context, person.id, reads);
  return { items: shown.map(({ summary }) => summary), total: found.total, more: found.more, ...paged };
}

/** Opens a draft of the task. The unit may be left out by somebody who can start the task for one unit only. */
export async function startCase(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wanted: { task: string; unit?: string; document?: Document },
) {
  const offered = context.definitions.current(wanted.task);
  if (!offered) throw refuse(404, 'task-not-found', { task: wanted.task });
  const { definition } = offered;
  const unit = wanted.unit ?? (await onlyStartUnit(context, trx, person, definition));
  const document = wanted.document ? { document: wanted.document } : {};
  const state = await openCase(context, trx, definition, { unit, actor: person.id, ...document });
  const item = Object.values(state.workItems).find((one) => one.state === 'open');
  const found = await findReadableCase(trx, person.reader, state.id);
  if (!found || !item) throw new Error(`case ${state.id} was opened without a first work item`);
  return {
    case: await summaryFor(context, trx, person, found),
    workItem: { id: workItemId({ caseId: state.id, itemId: item.id }) },
  };
}

/** The units for which the person may start the task. */
export async function startUnitsOf(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  definition: Definition,
): Promise<{ id: string; name: string }[]> {
  const held = [...new Set(person.posts.map(({ unitId }) => unitId))];
  const allowed: { id: string; name: string }[] = [];
  for (const unit of held) {
    const world = await worldFor(context, db, { task: definition.id, unit, actor: person.id });
    if (mayStart(definition, unit, world)) allowed.push(named(world.org, unit));
  }
  return allowed;
}

async function onlyStartUnit(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  definition: Definition,
): Promise<string> {
  const units = await startUnitsOf(context, db, person, definition);
  const [only] = units;
  const task = definition.task.title;
  if (!only) throw refuse(403, 'start-not-allowed', { task });
  if (units.length > 1) throw refuse(422, 'start-choose-unit', { units: units.map(({ name }) => name) });
  return only.id;
}

const named = (org: OrgSnapshot, id: string) => ({ id, name: org.unitName(id) });

/** Runs a command of the person on a case that they may see, and gives its summary. */
export async function commandCase(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  on: { caseId: string; command: Exclude<Command, { type: 'open' }>; revision: number },
) {
  await findCaseFor(context, trx, person, on.caseId);
  if (on.command.type === 'correct') await checkNamedFiles(trx, on.caseId, on.command.changes);
  await runCommand(context, trx, { ...on, actor: person.id });
  const { found } = await findCaseFor(context, trx, person, on.caseId);
  return { case: await summaryFor(context, trx, person, found) };
}
