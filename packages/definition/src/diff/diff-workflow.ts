import type { ChoiceBranch } from '../blocks/choice.ts';
import type { Outcome } from '../blocks/user-task.ts';
import type { Expression } from '../expression.ts';
import { steps as shapes } from '../meta/workflow-schema.ts';
import type { DefinitionCode } from '../problem.ts';
import { type PlacedStep, stepsOf } from '../walk/steps.ts';
import type { Workflow } from '../workflow.ts';
import { diffDue } from './diff-due.ts';
import { diffNamed } from './diff-named.ts';
import {
  changedKeys,
  type Difference,
  difference,
  firstMoved,
  keyword,
  listChange,
  matched,
  same,
} from './difference.ts';

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
    ...diffNamed('emergency', before.emergencies ?? [], after.emergencies ?? [], '/emergencies'),
  ];
}

/** Keys of a step that are told in words of their own, or that hold other steps. */
const toldElsewhere = [
  ...['id', 'type', 'title', 'who', 'fields', 'outcomes', 'parties', 'mode'],
  ...['due', 'until', 'workingDays', 'branches', 'steps'],
];

function diffStep(before: Place, after: Place): Difference[] {
  const [old, now] = [before.step, after.step];
  const found: Difference[] = [];
  const add = (code: DefinitionCode, params: Difference['params'] = {}, path = ''): void => {
    found.push(difference('workflow', code, after.pointer + path, { title: now.title, ...params }));
  };
  if (old.title !== now.title) add('diff-step-renamed', { from: old.title });
  if (before.parents.at(-1)?.step.id !== after.parents.at(-1)?.step.id || before.branch !== after.branch)
    add('diff-step-moved');
  if (old.type !== now.type) {
    add('diff-step-type-changed', { ...typeNamed('from', old.type), ...typeNamed('to', now.type) });
    return found;
  }
  if ('who' in old && 'who' in now && !same(old.who, now.who)) add('diff-step-who', {}, '/who');
  if ('mode' in old && 'mode' in now && !same(old.mode, now.mode)) add('diff-step-mode', {}, '/mode');
  for (const key of changedKeys(old, now, toldElsewhere))
    add('diff-step-part', keyword(key, shapes[now.type]), `/${key}`);
  found.push(...diffDue(termOf(old), termOf(now), now.title, after.pointer), ...diffRights(before, after));
  return [...found, ...diffInside(old, now, after.pointer)];
}

/** 填写或审核 for userTask: a type as a clerk reads it, and in English by its keyword. */
const typeNamed = (name: string, type: string) => ({ [name]: String(shapes[type]?.title), [`${name}En`]: type });

/** The lists that a step holds: its outcomes, parties and branches. */
function diffInside(old: Place['step'], now: Place['step'], pointer: string): Difference[] {
  if (old.type === 'userTask' && now.type === 'userTask')
    return diffOutcomes(old.outcomes, now.outcomes, now.title, pointer);
  if (old.type === 'signOff' && now.type === 'signOff')
    return diffNamed('party', old.parties, now.parties, `${pointer}/parties`, { step: now.title });
  if ('branches' in old && 'branches' in now) return diffBranches(old.branches, now.branches, now.title, pointer);
  return [];
}

function diffBranches(
  before: readonly ChoiceBranch<Expression, unknown>[],
  after: readonly ChoiceBranch<Expression, unknown>[],
  step: string,
  pointer: string,
): Difference[] {
  const own = ({ id, title }: ChoiceBranch<Expression, unknown>) => ({ id, title });
  const conditions = matched(before, after, ({ id }) => id).both.flatMap(({ before: was, after: is, at }) => {
    const [from, to] = [was.when?.text ?? '—', is.when?.text ?? '—'];
    const path = `${pointer}/branches/${at}`;
    return from === to
      ? []
      : [difference('workflow', 'diff-branch-condition', path, { step, title: is.title, from, to })];
  });
  return [...diffNamed('branch', before.map(own), after.map(own), `${pointer}/branches`, { step }), ...conditions];
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
  const found = matched(before, after, ({ id }) => id);
  const tell = (code: DefinitionCode, outcome: Outcome, params: Difference['params'] = {}): Difference =>
    difference('workflow', code, `${pointer}/outcomes`, { title, outcome: outcome.title, ...params });
  const moved = firstMoved(found, before, ({ id }) => id);
  return [
    ...found.added.map(({ item }) => tell('diff-outcome-added', item)),
    ...found.removed.map(({ item }) => tell('diff-outcome-removed', item)),
    ...found.both.flatMap(({ before: old, after: now }) => [
      ...(old.title === now.title ? [] : [tell('diff-outcome-renamed', now, { from: old.title })]),
      ...(changedKeys(old, now, ['title']).length > 0 ? [tell('diff-outcome-changed', now)] : []),
    ]),
    ...(moved ? [tell('diff-outcomes-reordered', moved)] : []),
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
