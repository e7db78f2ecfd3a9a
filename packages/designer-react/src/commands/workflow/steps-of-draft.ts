import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { below } from '../../draft/json.ts';

/** A step of a draft with where it stands. Reads drafts that are not right yet, too. */
export interface DraftStep {
  step: JsonObject;
  id: string;
  type: string;
  title: string;
  /** JSON pointer of the step in `workflow.json`. */
  pointer: string;
  /** JSON pointer of the sequence that holds it, and its place there. */
  sequence: string;
  index: number;
  /** The blocks around it, outermost first. */
  parents: DraftStep[];
  /** Dotted path of the group in whose rows it works; `''` = the document. */
  scope: string;
}

/** Every step of a draft in reading order, blocks before what is in them. */
export const stepsOfDraft = ({ workflow }: Pick<DefinitionDraft, 'workflow'>): DraftStep[] =>
  stepsIn(workflow.steps, '/steps', [], '');

/** The sequences inside a block with their pointers from `workflow.json`. */
export function sequencesInside(
  step: JsonObject,
  pointer: string,
): { pointer: string; steps: JsonObject[]; branch?: JsonObject }[] {
  if (Array.isArray(step.branches)) {
    return step.branches.filter(isObject).map((branch, at) => ({
      pointer: below(pointer, 'branches', at, 'steps'),
      steps: listOf(branch.steps),
      branch,
    }));
  }
  return step.type === 'forEach' ? [{ pointer: below(pointer, 'steps'), steps: listOf(step.steps) }] : [];
}

/** The step of that id. */
export const stepOfDraft = (draft: Pick<DefinitionDraft, 'workflow'>, id: string): DraftStep | undefined =>
  stepsOfDraft(draft).find((one) => one.id === id);

/** The innermost step that a pointer of `workflow.json` lies in. */
export const stepAround = (draft: Pick<DefinitionDraft, 'workflow'>, pointer: string): DraftStep | undefined =>
  stepsOfDraft(draft).findLast((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));

function stepsIn(steps: unknown, sequence: string, parents: DraftStep[], scope: string): DraftStep[] {
  return listOf(steps).flatMap((step, index) => {
    const here: DraftStep = {
      step,
      id: String(step.id ?? ''),
      type: String(step.type ?? ''),
      title: String(step.title ?? ''),
      pointer: below(sequence, index),
      sequence,
      index,
      parents,
      scope,
    };
    const inner = step.type === 'forEach' ? String(step.in ?? '') : scope;
    return [
      here,
      ...sequencesInside(step, here.pointer).flatMap((one) =>
        stepsIn(one.steps, one.pointer, [...parents, here], inner),
      ),
    ];
  });
}

const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
