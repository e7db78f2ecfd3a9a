import { type Definition, scopeOfStep } from '@hearth/definition';
import { type CaseState, offersOf } from '@hearth/kernel';

/** Dotted paths, from the root of the form, of the fields that these work items hide from whoever does them. */
export function hiddenByWork(definition: Definition, state: CaseState, items: readonly string[]): string[] {
  return items.flatMap((id) => {
    const offers = offersOf(definition, state, id);
    const step = state.workItems[id]?.step;
    if (!offers || step === undefined) return [];
    return fromRoot(scopeOfStep(definition, step), offers.rights.hide);
  });
}

/** Names of a scope as paths from the root: `意见` in the rows of `受检单位` is `受检单位.意见`, `*` there is `受检单位`. */
export function fromRoot(scope: string, names: readonly string[]): string[] {
  if (scope === '') return [...names];
  return names.map((name) => (name === '*' ? scope : `${scope}.${name}`));
}
