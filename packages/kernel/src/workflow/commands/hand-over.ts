import type { Problem } from '@hearth/expression';
import { assigneeProblems, delegationOf, openItem, workOf } from '../authority.ts';
import type { WorkItem } from '../case-state.ts';
import { placeOf } from '../definition-index.ts';
import { allowsHandOver, type HandOverKind, handOverPeople } from '../hand-over.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';
import { openWorkItem } from '../work-item.ts';
import { saveWork } from './complete.ts';

/** 转办: the work is somebody else's for good. */
export function transfer(run: Run, command: CommandOf<'transfer'>): Problem[] {
  const found = handOver(run, command, 'transfer');
  if ('problems' in found) return found.problems;
  const { id } = found.item;
  run.emit({ type: 'work-item-transferred', id, to: command.to, ...textOf('reason', command.reason) });
  return [];
}

/** 委托: somebody else does it; then it comes back to whoever delegated it. */
export function delegate(run: Run, command: CommandOf<'delegate'>): Problem[] {
  const found = handOver(run, command, 'delegate');
  if ('problems' in found) return found.problems;
  const by = run.principal ?? run.env.actor ?? '';
  run.emit({ type: 'work-item-delegated', id: found.item.id, to: command.to, by, ...textOf('reason', command.reason) });
  return [];
}

/** The delegate is done, and what they filled in is kept; or whoever delegated it takes it back. */
export function handBack(run: Run, command: CommandOf<'hand-back'>): Problem[] {
  const found = openItem(run, command.item);
  if ('problems' in found) return found.problems;
  const { item } = found;
  const delegation = delegationOf(run, item);
  if (!delegation) return [problem('not-delegated')];
  const { to, by } = delegation;
  const ofDelegate = assigneeProblems(run, { person: to, exclude: [] }).length === 0;
  if (!ofDelegate) {
    const refused = assigneeProblems(run, { person: by, exclude: [] });
    if (refused.length > 0) return refused;
  }
  const problems = command.changes ? saveWork(run, item, command.changes) : [];
  if (problems.length > 0) return problems;
  run.emit({ type: 'work-item-handed-back', id: item.id, ...textOf('note', command.note) });
  return [];
}

/** 加签: one more person must agree before an outcome that goes on takes effect. Who refused may be asked again. */
export function addSigner(run: Run, command: CommandOf<'add-signer'>): Problem[] {
  const found = handOver(run, command, 'addSigner');
  if ('problems' in found) return found.problems;
  const { item } = found;
  const at = run.instance(item.instance);
  openWorkItem(run, at, {
    role: 'sign',
    assignee: { person: command.to, exclude: [] },
    of: item.id,
    ...(item.party !== undefined && { party: item.party }),
    title: item.title,
    ...textOf('question', command.question),
  });
  return [];
}

const refusals = {
  transfer: 'transfer-not-allowed',
  delegate: 'delegate-not-allowed',
  addSigner: 'add-signer-not-allowed',
} as const;

function handOver(
  run: Run,
  { item: id, to }: { item: string; to: string },
  kind: HandOverKind,
): { item: WorkItem } | { problems: Problem[] } {
  const found = workOf(run, id);
  if ('problems' in found) return found;
  const { item } = found;
  const { title } = placeOf(run.index, item.step).step;
  if (!allowsHandOver(run, item, kind)) return { problems: [problem(refusals[kind], { step: title })] };
  return handOverPeople(run, item, kind).includes(to) ? found : { problems: [problem('may-not-take-over', { to })] };
}

function textOf<K extends string>(key: K, text: string | undefined): { [key in K]?: string } {
  const trimmed = text?.trim() || undefined;
  return (trimmed === undefined ? {} : { [key]: trimmed }) as { [key in K]?: string };
}
