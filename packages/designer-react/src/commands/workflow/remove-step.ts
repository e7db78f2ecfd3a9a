import { type DefinitionDraft, isObject, type Place } from '../../draft/draft.ts';
import { get, remove } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { type Reference, referencesFrom, withoutReferences } from '../../settings/references.ts';
import { idsIn } from './new-id.ts';
import { stepAround } from './steps-of-draft.ts';

export interface RemoveStep {
  pointer: string;
  /** Also takes away what refers to it, such as the way back that leads there. */
  withReferences?: boolean;
}

/** Takes a step away with everything inside it. Refused while something refers to it, with the places, unless these go too. */
export const removeStep: Command<RemoveStep> = (draft, { pointer, withReferences = false }) => {
  const step = get(draft.workflow, pointer);
  if (!isObject(step)) return refuse('gone', pointer);
  if (pointer === '/steps/0' && (get(draft.workflow, '/steps') as unknown[]).length === 1)
    return refuse('last-step', pointer);
  const place: Place = { file: 'workflow', pointer };
  const title = String(step.title ?? '');
  const references = referencesToStep(draft, place);
  if (references.length > 0 && !withReferences) {
    return refuse('step-referred', pointer, { title, places: referringTitles(draft, references) });
  }
  const kept = withoutReferences(draft, references);
  return {
    label: 'edit.step-removed',
    params: { title },
    draft: withFile(kept, 'workflow', (workflow) => remove(workflow, pointer)),
  };
};

/** What outside a step refers to it or to a step inside it. */
export const referencesToStep = (draft: DefinitionDraft, place: Place): Reference[] =>
  referencesFrom(draft, 'step', idsIn(get(draft.workflow, place.pointer) ?? {}), place);

/** The titles of the steps and interrupts that hold the references, each once. */
export function referringTitles(draft: DefinitionDraft, references: readonly Reference[]): string[] {
  return [...new Set(references.map(({ file, pointer }) => titleAround(draft, { file, pointer })))];
}

function titleAround(draft: DefinitionDraft, { file, pointer }: Place): string {
  const step = file === 'workflow' ? stepAround(draft, pointer) : undefined;
  if (step) return step.title;
  const thing = get(draft[file], pointer.split('/').slice(0, 3).join('/'));
  return isObject(thing) ? String(thing.title ?? '') : '';
}
