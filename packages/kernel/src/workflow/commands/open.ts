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

/**
 * Opens a draft at the first step, for whoever may start the task at that unit. A case that another one opens through a link is begun by
 * whoever holds a start post there, not by the person whose action opened it; one that a schedule opens, by the posts of the schedule.
 */
export function open(run: Run, command: CommandOf<'open'>): Problem[] {
  const refused = command.from ? unitProblems(run, command.unit) : startProblems(run, command.unit);
  if (refused.length > 0) return refused;
  const { definition } = run.index;
  const { document, problems } = firstDocument(run, command.document ?? {}, command.from !== undefined);
  if (problems.length > 0) return problems;
  run.emit({
    type: 'case-opened',
    id: command.id,
    task: definition.id,
    definition: definition.hash,
    unit: command.unit,
    initiator: run.env.actor ?? command.initiator ?? '',
    document: settle(definition.form, document, run.expressionEnv),
    ...(command.from && { from: command.from }),
  });
  openStep(run, run.index.first, {});
  return [];
}

/** Why the actor may not start this task at this unit: none, when they may. */
export function startProblems(world: StartWorld, unitId: string): Problem[] {
  const refused = unitProblems(world, unitId);
  if (refused.length > 0) return refused;
  const { start } = world.index.definition.task;
  const { actor, org } = world.env;
  const holds = actor !== undefined && start.posts.some((post) => org.holders(post, unitId).includes(actor));
  return holds ? [] : [problem('may-not-start', { unit: org.unit(unitId)?.name ?? unitId })];
}

interface StartWorld {
  index: Run['index'];
  env: Environment;
}

/** Why no case of this task can stand at the unit, whoever opens it. */
function unitProblems({ index, env }: StartWorld, unitId: string): Problem[] {
  const { levels } = index.definition.task.start;
  const unit = env.org.unit(unitId);
  if (!unit) return [problem('unknown-unit', { unit: unitId })];
  return levels.length === 0 || levels.includes(unit.level) ? [] : [problem('unit-level', { unit: unit.name, levels })];
}

/** What another case hands over through a link may fill any field. */
function firstDocument(run: Run, changes: Document, linked: boolean): { document: Document; problems: Problem[] } {
  const { definition, first } = run.index;
  const rights = editRights(linked ? { edit: ['*'] } : first.fields);
  const fresh = newDocument(definition.form, run.expressionEnv);
  const taken = takeChanges(fieldsOf(run.index, undefined), fresh, changes, { rights, newRow: rowIds(1) });
  if (taken.problems.length > 0) return taken;
  const check = { rights, require: [], complete: false };
  return { document: taken.document, problems: checkScope(run, [taken.document], undefined, check) };
}
