import { type Definition, fieldByPath } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { covers, owedOf, rowTitleOf } from '@hearth/kernel';
import { type Db, type ListedCase, listOpenWorkItems, type WorkItemRecord } from '@hearth/storage';
import { isMaskedAt, type Sight, sensitivePathsAt, visibleValue } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { CaseSummary } from './case.schema.ts';
import { masked, stateOf } from './case-state-record.ts';
import { recordsIn } from './case-text.ts';

/** A case as a list shows it, and which sensitive values of it the list shows whole. */
export interface ShownCase {
  summary: CaseSummary;
  sensitive: string[];
}

/** Cases as lists show them, each with its open work and the columns of its task, masked as the reader's rights ask. */
export async function showCases(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  cases: readonly ListedCase[],
): Promise<ShownCase[]> {
  const open = Map.groupBy(
    await listOpenWorkItems(
      db,
      cases.map(({ id }) => id),
    ),
    ({ caseId }) => caseId,
  );
  return Promise.all(
    cases.map(async (found) => {
      const definition = await context.definitions.versionOfCase(db, found.definition);
      const sight = await sightOn(db, person, { found, definition, state: stateOf(found) });
      const summary = summaryOf(found, definition, open.get(found.id) ?? [], sight);
      return { summary, sensitive: sight.sensitive ? sensitiveIn(summary, definition) : [] };
    }),
  );
}

/** The summary of one case. */
export async function summaryFor(context: EngineContext, db: Db, person: SignedIn, found: ListedCase) {
  const [shown] = await showCases(context, db, person, [found]);
  return (shown as ShownCase).summary;
}

const sensitiveIn = ({ columns }: CaseSummary, { form }: Definition): string[] =>
  Object.entries(columns).flatMap(([path, value]) => sensitivePathsAt(form.fields, path, value as Json));

function summaryOf(found: ListedCase, definition: Definition, open: WorkItemRecord[], sight: Sight): CaseSummary {
  const result = definition.workflow.results.find(({ id }) => id === found.result);
  return {
    id: found.id,
    task: found.task,
    taskTitle: definition.task.title,
    version: found.definition,
    number: found.number,
    title: found.title,
    unit: { id: found.unitId, name: found.unitName },
    status: found.status as CaseSummary['status'],
    result: found.result,
    resultTitle: result?.title ?? null,
    resultTone: result?.tone ?? null,
    current: open.map((item) => currentOf({ ...item, rowTitle: rowTitleSeen(found, definition, item, sight) })),
    initiator: { id: found.initiator, name: found.initiatorName },
    openedAt: found.openedAt,
    submittedAt: found.submittedAt,
    endedAt: found.endedAt,
    owed: owedOf(definition, stateOf(found)).filter(({ state }) => state === 'open').length,
    revision: found.revision,
    columns: Object.fromEntries(
      (definition.task.list ?? []).map((path) => [path, columnOf(definition, found.document, path, sight)]),
    ),
  };
}

/** The row's title; for those who get masks the one that a masked document gives. */
export function rowTitleSeen(
  found: ListedCase,
  definition: Definition,
  { itemId, rowTitle }: Pick<WorkItemRecord, 'itemId' | 'rowTitle'>,
  sight: Sight,
): string | null {
  const state = stateOf(found);
  const item = state.workItems[itemId];
  if (rowTitle === null || sight.sensitive || !item) return rowTitle;
  return rowTitleOf(definition, masked(definition, state), item, { now: found.openedAt }) ?? null;
}

export function currentOf({ step, title, rowTitle, assignee, due, overdue }: WorkItemRecord) {
  return { step, title: rowTitle === null ? title : `${title}（${rowTitle}）`, assignee, due, overdue };
}

/** The value at a dotted path, masked; for a column of a group the values of all rows. */
function columnOf(definition: Definition, document: { [key: string]: Json }, path: string, sight: Sight): Json {
  const field = fieldByPath(definition.form.fields, path);
  if (!field || covers(sight.hidden, path)) return null;
  let records = [document];
  const keys = path.split('.');
  for (const key of keys.slice(0, -1)) records = records.flatMap((record) => recordsIn(record[key]));
  const around = path.split('.').slice(0, -1).join('.');
  if (isMaskedAt(definition.form.fields, around, sight)) return null;
  const values = records.map((record) => visibleValue(field, record[field.key] ?? null, sight));
  return records.length === 1 && records[0] === document ? (values[0] ?? null) : values;
}
