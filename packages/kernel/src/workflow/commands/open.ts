import type { Problem } from '@hearth/expression';
import { newDocument } from '../../form/new-document.ts';
import { settle } from '../../form/settle.ts';
import type { Document } from '../case-state.ts';
import { checkScope, editRights } from '../check-scope.ts';
import type { Environment } from '../environment.ts';
import { openStep } from '../flow.ts';
import { problem } from '../problem.ts';
import { rowIds } from '../row-ids.ts';
import type { CommandOf, Run } from '../run.ts';
import { fieldsOf } from '../scope.ts';
import { takeChanges } from '../take-changes.ts';

/** Opens a draft at the first step, for whoever may start the task at that unit. */
export function open(run: Run, command: CommandOf<'open'>): Problem[] {
  const refused = startProblems(run, command.unit);
  if (refused.length > 0) return refused;
  const { definition } = run.index;
  const { document, problems } = firstDocument(run, command.document ?? {});
  if (problems.length > 0) return problems;
  run.emit({
    type: 'case-opened',
    id: command.id,
    task: definition.id,
    definition: definition.hash,
    unit: command.unit,
    initiator: run.env.actor ?? '',
    document: settle(definition.form, document, run.expressionEnv),
  });
  openStep(run, run.index.first, {});
  return [];
}

/** Why the actor may not start this task at this unit: none, when they may. */
export function startProblems({ index, env }: { index: Run['index']; env: Environment }, unitId: string): Problem[] {
  const { start } = index.definition.task;
  const unit = env.org.unit(unitId);
  if (!unit) return [problem('unknown-unit', { unit: unitId })];
  if (start.levels.length > 0 && !start.levels.includes(unit.level))
    return [problem('unit-level', { unit: unit.name, levels: start.levels })];
  const { actor } = env;
  const holds = actor !== undefined && start.posts.some((post) => env.org.holders(post, unitId).includes(actor));
  return holds ? [] : [problem('may-not-start', { unit: unit.name })];
}

function firstDocument(run: Run, changes: Document): { document: Document; problems: Problem[] } {
  const { definition, first } = run.index;
  const rights = editRights(first.fields);
  const fresh = newDocument(definition.form, run.expressionEnv);
  const taken = takeChanges(fieldsOf(run.index, undefined), fresh, changes, { rights, newRow: rowIds(1) });
  if (taken.problems.length > 0) return taken;
  const check = { rights, require: [], complete: false };
  return { document: taken.document, problems: checkScope(run, [taken.document], undefined, check) };
}
