import type { Problem } from '@hearth/expression';
import { whoProblems } from '../authority.ts';
import { checkScope } from '../check-scope.ts';
import { differences } from '../difference.ts';
import { problem } from '../problem.ts';
import { rowIds } from '../row-ids.ts';
import type { CommandOf, Run } from '../run.ts';
import { fieldsOf } from '../scope.ts';
import { takeChanges } from '../take-changes.ts';
import { settled } from '../write-document.ts';

/** Puts data right, for whoever the task lets do that, also when the case has ended: the history keeps what was there before, and why it was wrong. */
export function correct(run: Run, command: CommandOf<'correct'>): Problem[] {
  const refused = correctProblems(run);
  if (refused.length > 0) return refused;
  const reason = command.reason.trim();
  if (reason === '') return [problem('correction-reason')];
  const { form } = run.index.definition;
  const rights = { edit: ['*'], hide: [] };
  const newRow = rowIds(run.state.seq + 1);
  const taken = takeChanges(fieldsOf(run.index, undefined), run.state.document, command.changes, { rights, newRow });
  if (taken.problems.length > 0) return taken.problems;
  const document = settled(run, taken.document);
  const touched = { edit: Object.keys(command.changes), hide: [] };
  const problems = checkScope(run, [document], undefined, { rights: touched, require: [], complete: true });
  if (problems.length > 0) return problems;
  const changes = differences(form.fields, run.state.document, document);
  if (changes.length === 0) return [problem('nothing-to-correct')];
  run.emit({ type: 'document-corrected', changes, reason });
  return [];
}

/** Why the actor may not correct the case now; none, when they may. */
export function correctProblems(run: Run): Problem[] {
  const { correct: who = [] } = run.index.definition.task;
  if (run.state.cleared) return [problem('case-cleared')];
  if (run.state.status === 'draft') return [problem('correct-in-draft')];
  const may = who.some((each) => whoProblems(run, each, { step: run.index.first.id }).length === 0);
  return may ? [] : [problem('may-not-correct')];
}
