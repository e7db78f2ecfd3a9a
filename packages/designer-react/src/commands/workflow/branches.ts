import { isObject, type JsonObject } from '../../draft/draft.ts';
import { below, get, insert, parentOf, remove, reorder } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { referencesFrom, withoutReferences } from '../../settings/references.ts';
import { idsIn, newWorkflowId } from './new-id.ts';
import { referringTitles } from './remove-step.ts';

/** Adds a branch to a choice or parallel; in a choice before the branch that is taken when no condition holds. */
export const addBranch: Command<{ step: string; title: string }> = (draft, { step, title }) => {
  const block = get(draft.workflow, step);
  const branches = isObject(block) && Array.isArray(block.branches) ? block.branches : undefined;
  if (!isObject(block) || !branches) return refuse('gone', step);
  const otherwise = branches.findIndex((branch) => isObject(branch) && !('when' in branch));
  const index = block.type === 'choice' && otherwise >= 0 ? otherwise : branches.length;
  const branch: JsonObject = {
    id: newWorkflowId(draft, 'branch'),
    title,
    ...(block.type === 'choice' && (otherwise >= 0 || branches.length === 0) ? { when: '' } : {}),
    steps: [],
  };
  const pointer = below(step, 'branches', index);
  return {
    label: 'edit.branch-added',
    params: { title },
    draft: withFile(draft, 'workflow', (workflow) => insert(workflow, pointer, branch)),
    select: { file: 'workflow', pointer },
  };
};

/** Takes a branch away with its steps; refused while something outside refers to one of these, unless that goes too. */
export const removeBranch: Command<{ pointer: string; withReferences?: boolean }> = (
  draft,
  { pointer, withReferences },
) => {
  const branch = get(draft.workflow, pointer);
  const { parent } = parentOf(pointer);
  const branches = get(draft.workflow, parent);
  if (!isObject(branch) || !Array.isArray(branches)) return refuse('gone', pointer);
  if (branches.length === 1) return refuse('last-branch', pointer);
  const title = String(branch.title ?? '');
  const references = referencesFrom(draft, 'step', idsIn(branch.steps ?? []), { file: 'workflow', pointer });
  if (references.length > 0 && !withReferences) {
    return refuse('step-referred', pointer, { title, places: referringTitles(draft, references) });
  }
  return {
    label: 'edit.branch-removed',
    params: { title },
    draft: withFile(withoutReferences(draft, references), 'workflow', (workflow) => remove(workflow, pointer)),
  };
};

/** Moves a branch to another place among its siblings. */
export const moveBranch: Command<{ pointer: string; index: number }> = (draft, { pointer, index }) => {
  const branch = get(draft.workflow, pointer);
  const { parent } = parentOf(pointer);
  const siblings = get(draft.workflow, parent);
  if (!isObject(branch) || !Array.isArray(siblings) || index < 0 || index >= siblings.length)
    return refuse('gone', pointer);
  return {
    label: 'edit.branch-moved',
    params: { title: String(branch.title ?? '') },
    draft: withFile(draft, 'workflow', (workflow) => reorder(workflow, pointer, index)),
    select: { file: 'workflow', pointer: below(parent, index) },
  };
};
