import type { Outcome } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { workOf } from '../authority.ts';
import type { Document, StepInstance, WorkItem } from '../case-state.ts';
import { checkScope, editRights } from '../check-scope.ts';
import { placeOf } from '../definition-index.ts';
import { offerOf } from '../offer.ts';
import { problem } from '../problem.ts';
import { rowIds } from '../row-ids.ts';
import type { CommandOf, Offer, Run } from '../run.ts';
import { fieldsOf, surroundingsOf, surroundingsOfStep } from '../scope.ts';
import { dropSignatures, signatureProblems } from '../signatures.ts';
import { takeChanges } from '../take-changes.ts';
import { stopTimers } from '../work-item.ts';
import { settled, withScope, writeDocument } from '../write-document.ts';

/** Completes a work item: takes the values, checks them as the outcome demands, and lets the step decide what follows. */
export function complete(run: Run, command: CommandOf<'complete'>): Problem[] {
  const found = workOf(run, command.item);
  if ('problems' in found) return found.problems;
  const { item } = found;
  const at = run.instance(item.instance);
  const { step } = placeOf(run.index, at.step);
  const offer = offerOf(run.block(step), run, step, at, item);
  const outcome = offer.outcomes.find(({ id }) => id === command.outcome);
  if (!outcome) return [unknownOutcome(command.outcome, offer)];
  const comment = command.comment?.trim() || undefined;
  const { document, problems } = documentOf(run, at, command.changes ?? {}, offer, outcome);
  if (outcome.comment === 'required' && comment === undefined)
    problems.unshift(problem('comment-required', { outcome: outcome.title }));
  problems.push(...signatureProblems(run, item, outcome));
  if (problems.length > 0) return problems;
  record(run, at, item, outcome, document, comment);
  if (item.role !== 'sign') run.block(step).completed?.(run, step, run.instance(at.id), item, outcome, comment);
  return [];
}

/** A signer says yes or no. */
export function sign(run: Run, { item, agree, comment }: CommandOf<'sign'>): Problem[] {
  const known = run.state.workItems[item];
  if (known && known.role !== 'sign') return [problem('no-signature-here')];
  const outcome = agree ? 'agree' : 'disagree';
  return complete(run, { type: 'complete', item, outcome, ...(comment !== undefined && { comment }) });
}

/** Keeps values that somebody filled in without completing the work: what is missing is asked for when it is completed. */
export function saveWork(run: Run, item: WorkItem, changes: Document): Problem[] {
  const at = run.instance(item.instance);
  const { step } = placeOf(run.index, at.step);
  const offer = run.block(step).offer?.(run, step, at, item) ?? { outcomes: [] };
  const { document, problems } = documentOf(run, at, changes, offer, { id: '', title: '', incomplete: true });
  if (problems.length === 0) writeDocument(run, document, item.id);
  return problems;
}

function record(
  run: Run,
  at: StepInstance,
  item: WorkItem,
  outcome: Outcome,
  document: Document,
  comment: string | undefined,
): void {
  writeDocument(run, document, item.id);
  stopTimers(run, item.id);
  dropSignatures(run, item.id);
  run.emit({
    type: 'work-item-completed',
    id: item.id,
    outcome: outcome.id,
    ...(comment !== undefined && { comment }),
  });
  const submits =
    item.role === 'task' && run.state.status === 'draft' && at.step === run.index.first.id && outcome.end === undefined;
  if (submits) run.emit({ type: 'case-submitted', number: run.env.number ?? run.state.id });
}

/**
 * The whole document as it will be, and what is wrong with the part that this step sees. Where nothing may be edited, nothing was sent and
 * nothing is demanded, the document stays as it is: a vote does not move what was computed on another day.
 */
function documentOf(
  run: Run,
  at: StepInstance,
  changes: Document,
  offer: Offer,
  outcome: Outcome,
): { document: Document; problems: Problem[] } {
  const { group } = placeOf(run.index, at.step);
  const rights = editRights(offer.rights);
  const complete = outcome.incomplete !== true;
  const require = [...(complete ? (offer.rights?.require ?? []) : []), ...(outcome.require ?? [])];
  const untouched = rights.edit.length === 0 && require.length === 0 && Object.keys(changes).length === 0;
  if (untouched) return { document: run.state.document, problems: [] };
  const scope = surroundingsOfStep(run, at.step, at.row).at(-1) ?? {};
  const newRow = rowIds(run.state.seq + 1);
  const taken = takeChanges(fieldsOf(run.index, group), scope, changes, { rights, newRow });
  if (taken.problems.length > 0) return taken;
  const document = settled(run, withScope(run, at, taken.document));
  const around = surroundingsOf(document, group, at.row) ?? [document, {}];
  return { document, problems: checkScope(run, around, group, { rights, require, complete }) };
}

function unknownOutcome(outcome: string, { outcomes }: Offer): Problem {
  return problem('unknown-outcome', {
    outcome,
    offered: outcomes.map(({ title }) => title),
    ids: outcomes.map(({ id }) => id),
  });
}
