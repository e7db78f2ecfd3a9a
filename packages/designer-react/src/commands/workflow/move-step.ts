import { isObject } from '../../draft/draft.ts';
import { below, get, insert, partsOf, remove } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';

export interface MoveStep {
  /** JSON pointer of the step. */
  from: string;
  /** The sequence that it comes to and the place there, both as they are before the move. */
  sequence: string;
  index: number;
}

/** Moves a step within its sequence or into another. */
export const moveStep: Command<MoveStep> = (draft, { from, sequence, index }) => {
  const step = get(draft.workflow, from);
  if (!isObject(step)) return refuse('gone', from);
  if (sequence === from || sequence.startsWith(`${from}/`)) return refuse('step-into-itself', from);
  const to = afterTaking(from, below(sequence, index));
  const moved = withFile(draft, 'workflow', (workflow) =>
    to === from ? workflow : insert(remove(workflow, from), to, step),
  );
  const first = get(moved.workflow, '/steps/0');
  if (!isObject(first) || first.type !== 'userTask') return refuse('first-step', '/steps/0');
  return {
    label: 'edit.step-moved',
    params: { title: String(step.title ?? '') },
    draft: moved,
    select: { file: 'workflow', pointer: to },
  };
};

/** Where a pointer leads once the element of a list at `taken` is gone: what stood behind it in the same list has moved up. */
export function afterTaking(taken: string, pointer: string): string {
  const [gone, parts] = [partsOf(taken), partsOf(pointer)];
  const level = gone.length - 1;
  const sameList = parts.length > level && gone.slice(0, level).every((part, at) => part === parts[at]);
  const place = Number(parts[level]);
  if (!sameList || !(place > Number(gone[level]))) return pointer;
  return below('', ...parts.with(level, String(place - 1)));
}
