import type { Json, Problem } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { below, get, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { membersOf, partNode } from '../../settings/setting-node.ts';
import { decisionsNamed } from './decisions.ts';
import { newWorkflowId } from './new-id.ts';
import { type NewStepWords, newStep, type StepType } from './new-step.ts';
import { type DraftStep, sequencesInside, stepsOfDraft } from './steps-of-draft.ts';

/** One line of a list of steps: what the settings of the step say, and the words on its buttons. */
export interface StepRow {
  /** Missing = filled in or decided by somebody. `branch` = no step, but a branch of the block that `inside` names. */
  type?: StepType | 'branch';
  /** Title of the branch, or of the block that works row by row, in which it stands; missing = the main line. */
  inside?: string;
  settings: { readonly [name: string]: Json };
  buttons?: readonly string[];
  /** Titles of the steps whose people may not do it. */
  not?: readonly string[];
  /** Paths of the fields that are filled in there, must be, and are not shown. */
  rights?: { readonly [list in 'edit' | 'require' | 'hide']?: readonly string[] };
}

/** Kinds of step that people do: what a list says means the same in each. */
const byPeople: ReadonlySet<string> = new Set(['userTask', 'signOff']);

/**
 * Adds the steps of a list at the end of the flow, or of the branches that it names, as one step that can be undone. A line with the title
 * of a step that is there changes that one.
 */
export const addStepRows: Command<{ rows: readonly StepRow[]; words: NewStepWords }> = (draft, { rows, words }) => {
  let next = draft;
  for (const row of rows) {
    const added = row.type === 'branch' ? withBranch(next, row) : withStep(next, row, words);
    if ('code' in added) return { problems: [added] };
    next = added;
  }
  const apart = withKeptOut(withUsualBranches(next, words), rows);
  if ('code' in apart) return { problems: [apart] };
  return {
    label: 'edit.items-added',
    params: { title: String(rows[0]?.settings.title ?? ''), count: String(rows.length) },
    draft: apart,
  };
};

const strange = (code: string, params: Problem['params']): Problem => refuse(code, '/steps', params).problems[0]!;

function withStep(draft: DefinitionDraft, row: StepRow, words: NewStepWords): DefinitionDraft | Problem {
  const sequence = sequenceNamed(draft, row.inside);
  if (sequence === undefined) return strange('no-such-branch', { name: row.inside ?? '' });
  const known = stepNamed(draft, row, sequence);
  const type = (known?.type ?? row.type ?? 'userTask') as StepType;
  const members = new Set(membersOf(partNode('workflow', type)).map(({ name }) => name));
  const other = Object.keys(row.settings).find((name) => !members.has(name));
  if (other !== undefined) return strange('not-of-this-step', { title: String(row.settings.title), name: other });
  const step = withSaid(draft, known?.step ?? begun(draft, type, words), row);
  const steps = get(draft.workflow, sequence);
  const before = Array.isArray(steps) ? steps : [];
  return withFile(draft, 'workflow', (workflow) =>
    set(workflow, known?.pointer ?? sequence, known ? step : [...before, step]),
  );
}

/** A block of a list has the branches that the list names. */
function begun(draft: DefinitionDraft, type: StepType, words: NewStepWords): JsonObject {
  const step = newStep(draft, type, words);
  return 'branches' in step ? { ...step, branches: [] } : step;
}

/** The step that a line changes: of its title, and of its kind where it says one, where it says that it stands. */
function stepNamed(draft: DefinitionDraft, { type, inside, settings }: StepRow, sequence: string) {
  return stepsOfDraft(draft).find(
    (step) =>
      step.title === settings.title &&
      (type === undefined ? byPeople.has(step.type) : step.type === type) &&
      (inside === undefined || step.sequence === sequence),
  );
}

/** JSON pointer of the steps of a branch by its title, of what a block does in each row, or of the main line. */
function sequenceNamed(draft: DefinitionDraft, title: string | undefined): string | undefined {
  if (title === undefined) return '/steps';
  const sequences = stepsOfDraft(draft).flatMap(({ step, pointer, title: block }) =>
    sequencesInside(step, pointer).map((one) => ({ ...one, names: namesOf(block, one.branch) })),
  );
  return sequences.findLast(({ names }) => names.includes(title))?.pointer;
}

const namesOf = (block: string, branch: JsonObject | undefined): string[] =>
  branch ? [String(branch.title), `${block}／${branch.title}`] : [block];

function withSaid(draft: DefinitionDraft, step: JsonObject, { settings, buttons, rights }: StepRow): JsonObject {
  const fields = isObject(step.fields) ? step.fields : {};
  return {
    ...step,
    ...settings,
    ...(rights && Object.keys(rights).length > 0 && { fields: { ...fields, ...(rights as JsonObject) } }),
    ...(buttons && buttons.length > 0 && { outcomes: decisionsNamed(draft, buttons) }),
  };
}

function withBranch(draft: DefinitionDraft, { inside = '', settings }: StepRow): DefinitionDraft | Problem {
  const block = stepsOfDraft(draft).findLast(({ title, step }) => title === inside && Array.isArray(step.branches));
  if (!block) return strange('no-such-block', { name: inside });
  const branches = block.step.branches as JsonObject[];
  const { title, when } = settings;
  const known = branches.find((one) => one.title === title);
  const id = known?.id ?? newWorkflowId(draft, 'branch');
  const condition = block.type === 'choice' && when !== undefined && { when };
  const branch = { ...(known ?? { id, title, steps: [] }), ...condition } as JsonObject;
  const at = known ? branches.indexOf(known) : branches.length;
  return withFile(draft, 'workflow', (workflow) =>
    set(workflow, below(block.pointer, 'branches'), [...branches.slice(0, at), branch, ...branches.slice(at + 1)]),
  );
}

/** Blocks of which the list names no branch get those that every new one has. */
function withUsualBranches(draft: DefinitionDraft, words: NewStepWords): DefinitionDraft {
  const bare = stepsOfDraft(draft).filter(({ step }) => Array.isArray(step.branches) && step.branches.length === 0);
  return bare.reduce((sofar, { type, pointer }) => {
    const { branches } = newStep(sofar, type as StepType, words);
    return withFile(sofar, 'workflow', (workflow) => set(workflow, below(pointer, 'branches'), branches!));
  }, draft);
}

/** Whoever did other steps of the list is kept out of those that say so; all of them are there by now. */
function withKeptOut(draft: DefinitionDraft, rows: readonly StepRow[]): DefinitionDraft | Problem {
  let next = draft;
  for (const { settings, not = [] } of rows) {
    if (not.length === 0) continue;
    const steps = stepsOfDraft(next);
    const ids = not.map((name) => (name === 'initiator' ? name : steps.find(({ title }) => title === name)?.id));
    const missing = ids.indexOf(undefined);
    if (missing >= 0) return strange('no-such-step', { name: not[missing]! });
    next = withNot(next, steps.find(({ title }) => title === settings.title)!, ids as string[]);
  }
  return next;
}

const withNot = (draft: DefinitionDraft, { step, pointer }: DraftStep, not: string[]): DefinitionDraft =>
  withFile(draft, 'workflow', (workflow) =>
    set(workflow, below(pointer, 'who'), { ...(isObject(step.who) && step.who), not }),
  );
