import { type Definition, fieldByPath } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { covers } from '@hearth/kernel';
import { type Db, type ListedCase, listOpenWorkItems, type WorkItemRecord } from '@hearth/storage';
import { type Sight, visibleValue } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { CaseSummary } from './case.schema.ts';
import { stateOf } from './case-state-record.ts';
import { recordsIn } from './case-text.ts';

/** Cases as lists show them, each with its open work and the columns of its task, masked as the reader's rights ask. */
export async function summariesOf(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  cases: readonly ListedCase[],
): Promise<CaseSummary[]> {
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
      const sight = await sightOn(context, db, person, { found, definition, state: stateOf(found) });
      return summaryOf(found, definition, open.get(found.id) ?? [], sight);
    }),
  );
}

/** The summary of one case. */
export async function summaryFor(context: EngineContext, db: Db, person: SignedIn, found: ListedCase) {
  const [summary] = await summariesOf(context, db, person, [found]);
  return summary as CaseSummary;
}

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
    current: open.map(currentOf),
    initiator: { id: found.initiator, name: found.initiatorName },
    openedAt: found.openedAt,
    submittedAt: found.submittedAt,
    endedAt: found.endedAt,
    revision: found.revision,
    columns: Object.fromEntries(
      (definition.task.list ?? []).map((path) => [path, columnOf(definition, found.document, path, sight)]),
    ),
  };
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
  const values = records.map((record) => visibleValue(field, record[field.key] ?? null, sight));
  return records.length === 1 && records[0] === document ? (values[0] ?? null) : values;
}
