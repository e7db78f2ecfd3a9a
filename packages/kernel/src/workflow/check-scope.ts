import type { FieldRights } from '@hearth/definition';
import type { Env, Problem } from '@hearth/expression';
import { checkDocument } from '../form/check.ts';
import { fieldPath, pathOf } from '../form/path.ts';
import { covers, type FormRights, reachesInto } from '../form/rights.ts';
import type { Document } from './case-state.ts';
import type { DefinitionIndex } from './definition-index.ts';
import { fieldsOf, type Surroundings } from './scope.ts';
import { isEditable } from './take-changes.ts';

export interface ScopeCheck {
  rights: Pick<FormRights, 'edit' | 'hide'>;
  /** Dotted names that must be filled, come what may. */
  require: string[];
  /** Whether blanks in fields that the form itself requires, and broken rules, count. */
  complete: boolean;
}

/**
 * The errors in the scope of a step (the last of the surroundings) that the person at this step can do something about: unknown fields,
 * wrong values in editable fields, and with `complete` what is missing and the rules that touch an editable field. What others wrote
 * earlier and nobody can change here blocks nobody. Pointers are into the scope.
 */
export function checkScope(
  { index, expressionEnv: env }: { index: DefinitionIndex; expressionEnv: Env },
  around: Surroundings,
  group: string | undefined,
  { rights, require, complete }: ScopeCheck,
): Problem[] {
  const { _row, ...scope } = around.at(-1) ?? {};
  const outer = around.length > 1 ? Object.assign({}, ...around.slice(0, -1)) : undefined;
  const editable = (path: string) => isEditable(rights, path);
  const problems = checkDocument(formOf(index, group), scope, {
    env,
    editable: (path) => complete && editable(path),
    require,
    complete: complete || require.length > 0,
    only: (path) => isTouched(path, rights, require),
    ...(outer && { outer }),
  });
  return problems.filter((found) => found.level !== 'warning' && concerns(found, scope, editable, complete));
}

/** Whether a field may be edited or is demanded, or holds one that is, or stands in one that is. */
const isTouched = (path: string, { edit }: ScopeCheck['rights'], require: string[]): boolean =>
  covers(edit, path) || reachesInto(edit, path) || covers(require, path) || reachesInto(require, path);

/** The rights of a step as lists; a step that says nothing lets nobody edit. */
export const editRights = ({ edit = [], hide = [] }: FieldRights = {}): Pick<FormRights, 'edit' | 'hide'> => ({
  edit,
  hide,
});

function formOf(index: DefinitionIndex, group: string | undefined) {
  if (group === undefined) return index.definition.form;
  return { fields: fieldsOf(index, group), rules: index.fields.get(group)?.rules ?? [] };
}

function concerns(
  { code, path, params }: Problem,
  scope: Document,
  editable: (path: string) => boolean,
  complete: boolean,
): boolean {
  const nameOf = (pointer: string) => fieldPath(pathOf(scope, pointer));
  if (code === 'form.required' || code.startsWith('form.unknown-field')) return true;
  if (code !== 'form.rule') return editable(nameOf(path));
  const at = Array.isArray(params?.at) ? params.at : [];
  return complete && (at.length === 0 || at.some((pointer) => editable(nameOf(pointer))));
}
