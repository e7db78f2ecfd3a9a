import type { Outcome } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { isThere } from './assignee.ts';
import type { CaseState, WorkItem } from './case-state.ts';
import { toneOf } from './ending.ts';
import { problem } from './problem.ts';
import type { Run } from './run.ts';

/** Somebody who was asked to sign beside the person whose work it is. */
export interface Signature {
  person: string;
  state: 'open' | 'agree' | 'disagree';
  question?: string;
  comment?: string;
  at?: string;
}

/** Everybody who was asked to sign for a work item, each as they answered last. */
export function signaturesOf({ workItems }: CaseState, item: string): Signature[] {
  const last = new Map<string, Signature>();
  for (const id in workItems) {
    const each = workItems[id] as WorkItem;
    if (each.of !== item) continue;
    const { person } = each.assignee;
    if (each.state === 'cancelled' || person === undefined) continue;
    last.set(person, {
      person,
      state: each.state === 'open' ? 'open' : each.outcome === 'agree' ? 'agree' : 'disagree',
      ...(each.question !== undefined && { question: each.question }),
      ...(each.comment !== undefined && { comment: each.comment }),
      ...(each.completedAt !== undefined && { at: each.completedAt }),
    });
  }
  return [...last.values()];
}

/**
 * Why an outcome cannot take effect yet: somebody who was asked has not signed, or refused and has to be asked again. A return, a rejection and a
 * refusing vote need no signature; nobody waits for a signer who has left.
 */
export function signatureProblems(run: Run, item: WorkItem, outcome?: Outcome): Problem[] {
  if (outcome && !goesOn(run, outcome)) return [];
  const asked = signaturesOf(run.state, item.id).filter(({ person }) => isThere(run.env.org, person));
  return asked.flatMap(({ person, state }) => {
    if (state === 'agree') return [];
    return state === 'open' ? [problem('signature-awaited', { person })] : [problem('signature-refused', { person })];
  });
}

/** Takes back what signers were still asked. */
export function dropSignatures(run: Run, item: string): void {
  for (const { id, of, state } of Object.values(run.state.workItems))
    if (of === item && state === 'open') run.emit({ type: 'work-item-cancelled', id });
}

function goesOn(run: Run, { return: back, incomplete, end }: Outcome): boolean {
  return !back && !incomplete && (end === undefined || toneOf(run, end) === 'success');
}
