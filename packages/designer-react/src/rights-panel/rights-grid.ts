import { type Right, type RightCell, rightOf, rightsAt, type Siblings } from '../commands/workflow/set-rights.ts';
import { type DraftStep, stepsOfDraft } from '../commands/workflow/steps-of-draft.ts';
import type { DefinitionDraft } from '../draft/draft.ts';
import { type DraftField, fieldsOfDraft } from '../settings/draft-fields.ts';

/** The matrix of fields × steps. */
export interface RightsGrid {
  rows: DraftField[];
  /** Steps at which somebody fills in or decides. */
  columns: DraftStep[];
}

/** Kinds of step that have rights of fields. */
const withRights = new Set(['userTask', 'signOff']);

export const gridOf = (draft: DefinitionDraft): RightsGrid => ({
  rows: fieldsOfDraft(draft).filter(({ kind }) => kind !== 'note'),
  columns: stepsOfDraft(draft).filter(({ type }) => withRights.has(type)),
});

/** How a step names a field, counted from the rows in which it works; undefined for a field that it does not see. */
export function pathAt({ path }: DraftField, { scope }: DraftStep): string | undefined {
  if (scope === '') return path;
  return path.startsWith(`${scope}.`) ? path.slice(scope.length + 1) : undefined;
}

/** What a step may do with a field; undefined where it does not see it. A computed field is never filled in. */
export function rightAt(draft: DefinitionDraft, field: DraftField, step: DraftStep): Right | undefined {
  const path = pathAt(field, step);
  if (path === undefined) return undefined;
  const right = rightOf(rightsAt(draft.workflow, step.pointer), path);
  return field.computed && right !== 'hide' ? 'read' : right;
}

/** The cells of some fields at some steps, each with what lies inside; those that a step does not see are left out. */
export function cellsOf(
  rows: readonly DraftField[],
  columns: readonly DraftStep[],
  all: readonly DraftField[],
): RightCell[] {
  return columns.flatMap((step) =>
    rows.flatMap((field) => {
      const path = pathAt(field, step);
      if (path === undefined) return [];
      const inside = all
        .filter((other) => other.path.startsWith(`${field.path}.`))
        .map((other) => pathAt(other, step)!);
      return [{ step: step.pointer, path, inside }];
    }),
  );
}

/** What holds which fields, as one scope names them. */
export function siblingsIn(all: readonly DraftField[], scope: string): Siblings {
  const names: Record<string, string[]> = {};
  for (const field of all) {
    if (scope !== '' && !field.path.startsWith(`${scope}.`)) continue;
    const path = scope === '' ? field.path : field.path.slice(scope.length + 1);
    const cut = path.lastIndexOf('.');
    const holder = cut < 0 ? '' : path.slice(0, cut);
    names[holder] = [...(names[holder] ?? []), path];
  }
  return names;
}

/** The next right when a cell is pressed again and again. */
export function nextRight(right: Right, computed: boolean): Right {
  const order: Right[] = computed ? ['read', 'hide'] : ['read', 'edit', 'require', 'hide'];
  return order[(order.indexOf(right) + 1) % order.length]!;
}
