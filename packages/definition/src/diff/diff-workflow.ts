import type { Outcome } from '../blocks/user-task.ts';
import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import type { DefinitionCode } from '../problem.ts';
import { type PlacedStep, stepsOf } from '../walk/steps.ts';
import type { Workflow } from '../workflow.ts';
import { diffDue } from './diff-due.ts';
import { type Difference, difference, listChange, matched, same } from './difference.ts';

type Place = PlacedStep<Expression>;

/** What changed in a workflow. Steps are matched by id, wherever they moved. */
export function diffWorkflows(before: Workflow<Expression>, after: Workflow<Expression>): Difference[] {
  const steps = matched(stepsOf(before), stepsOf(after), ({ step }) => step.id);
  const at = ({ pointer, step }: Place, code: DefinitionCode): Difference =>
    difference('workflow', code, pointer, { title: step.title });
  return [
    ...steps.added.map(({ item }) => at(item, 'diff-step-added')),
    ...steps.removed.map(({ item }) => at(item, 'diff-step-removed')),
    ...steps.both.flatMap((pair) => diffStep(pair.before, pair.after)),
    ...diffOrder(steps.both),
    ...diffNamed('result', before.results, after.results, '/results'),
    ...diffNamed('interrupt', before.interrupts ?? [], after.interrupts ?? [], '/interrupts'),
  ];
}

function diffStep(before: Place, after: Place): Difference[] {
  const [old, now] = [before.step, after.step];
  const found: Difference[] = [];
  const add = (code: DefinitionCode, params: Difference['params'] = {}, path = ''): void => {
    found.push(difference('workflow', code, after.pointer + path, { title: now.title, ...params }));
  };
  if (old.title !== now.title) add('diff-step-renamed', { from: old.title });
  if (old.type !== now.type) add('diff-step-type-changed', { from: old.type, to: now.type });
  if (before.parents.at(-1)?.step.id !== after.parents.at(-1)?.step.id || before.branch !== after.branch)
    add('diff-step-moved');
  if ('who' in old && 'who' in now && !same(old.who, now.who)) add('diff-step-who', {}, '/who');
  if ('parties' in old && 'parties' in now && !same(old.parties, now.parties)) add('diff-step-parties', {}, '/parties');
  if ('mode' in old && 'mode' in now && !same(old.mode, now.mode)) add('diff-step-mode', {}, '/mode');
  if (!same(guardsOf(old), guardsOf(now))) add('diff-step-conditions');
  found.push(...diffDue(termOf(old), termOf(now), now.title, after.pointer), ...diffRights(before, after));
  if (old.type === 'userTask' && now.type === 'userTask')
    found.push(...diffOutcomes(old.outcomes, now.outcomes, now.title, after.pointer));
  return found;
}

/** The texts of a step's own conditions. */
function guardsOf(step: Place['step']): unknown {
  if (step.type === 'choice') return step.branches.map(({ id, when }) => [id, when?.text ?? null]);
  if (step.type === 'forEach') return [step.in, step.where?.text ?? null];
  return step.type === 'automatic' ? step.set.map(({ field, to }) => [field, to.text]) : null;
}

function termOf(step: Place['step']) {
  if (step.type === 'wait') return step.until;
  if (step.type === 'publicNotice') return { workingDays: step.workingDays };
  return 'due' in step ? step.due : undefined;
}

const rightCodes = {
  edit: ['diff-edit-added', 'diff-edit-removed'],
  require: ['diff-require-added', 'diff-require-removed'],
  hide: ['diff-hide-added', 'diff-hide-removed'],
} as const;

function diffRights({ step: old }: Place, { step: now, pointer }: Place): Difference[] {
  const [before, after] = [old, now].map((step) => ('fields' in step ? (step.fields ?? {}) : {}));
  return (['edit', 'require', 'hide'] as const).flatMap((right) => {
    const { added, removed } = listChange(before?.[right], after?.[right]);
    const tell = (code: DefinitionCode, fields: string[]): Difference[] =>
      fields.length > 0 ? [difference('workflow', code, pointer, { title: now.title, fields })] : [];
    return [...tell(rightCodes[right][0], added), ...tell(rightCodes[right][1], removed)];
  });
}

function diffOutcomes(
  before: readonly Outcome[],
  after: readonly Outcome[],
  title: string,
  pointer: string,
): Difference[] {
  const { both, added, removed } = matched(before, after, ({ id }) => id);
  const add = (code: DefinitionCode, outcome: Outcome, params: Difference['params'] = {}): Difference =>
    difference('workflow', code, `${pointer}/outcomes`, { title, outcome: outcome.title, ...params });
  return [
    ...added.map(({ item }) => add('diff-outcome-added', item)),
    ...removed.map(({ item }) => add('diff-outcome-removed', item)),
    ...both.flatMap(({ before: old, after: now }) => {
      const renamed = old.title === now.title ? [] : [add('diff-outcome-renamed', now, { from: old.title })];
      const { title: _old, ...was } = old;
      const { title: _now, ...is } = now;
      return same(was, is) ? renamed : [...renamed, add('diff-outcome-changed', now)];
    }),
  ];
}

/** Steps that stayed in their sequence but changed places with others that stayed. Told once for the first of them. */
function diffOrder(both: { before: Place; after: Place }[]): Difference[] {
  const ids = (places: Place[]): string[] => places.map(({ step }) => step.id);
  const was = ids(both.map(({ before }) => before).sort(byPointer));
  const is = ids(both.map(({ after }) => after).sort(byPointer));
  const first = is.findIndex((id, index) => id !== was[index]);
  const moved = both.find(({ after }) => after.step.id === is[first])?.after;
  return moved ? [difference('workflow', 'diff-steps-reordered', moved.pointer, { title: moved.step.title })] : [];
}

const byPointer = (a: Place, b: Place): number => a.pointer.localeCompare(b.pointer, 'en', { numeric: true });

interface Named {
  id: string;
  title: string;
}

/** Results and interrupts: added, removed, changed. */
function diffNamed(
  kind: 'result' | 'interrupt',
  before: readonly Named[],
  after: readonly Named[],
  path: string,
): Difference[] {
  const { both, added, removed } = matched(before, after, ({ id }) => id);
  return [
    ...added.map(({ item, at }) =>
      difference('workflow', `diff-${kind}-added`, path + pointerOf([at]), { title: item.title }),
    ),
    ...removed.map(({ item, at }) =>
      difference('workflow', `diff-${kind}-removed`, path + pointerOf([at]), { title: item.title }),
    ),
    ...both
      .filter((pair) => !same(pair.before, pair.after))
      .map(({ after: now, at }) =>
        difference('workflow', `diff-${kind}-changed`, path + pointerOf([at]), { title: now.title }),
      ),
  ];
}
