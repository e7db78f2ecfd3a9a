import {
  type Definition,
  type Expression,
  type Field,
  type Figure,
  fieldByPath,
  isIdentifier,
  kindOf,
} from '@hearth/definition';
import { namesRead } from '@hearth/expression';

/** What becomes of the values of a field: they stay, only their sameness stays, or nothing does. */
type Fate = 'keep' | 'token' | 'clear';

/** What becomes of each field of a version, by dotted path; what is no field of it is cleared. */
export type ClearingPlan = ReadonlyMap<string, Fate>;

/** What declares figures and fields: a version of a task or of a register. */
type Source = Pick<Definition, 'form' | 'figures'>;

/**
 * What clearing leaves of a version: what is public, and of the rest what some figure reads, since figures are the same before and after.
 * What figures only tell apart stays as a token. Attachments always go.
 *
 * @param all every version of the task, since the newest one's figures count older cases too.
 */
export function clearingPlan({ form }: Pick<Definition, 'form'>, all: readonly Source[]): ClearingPlan {
  const reads = readsOf(all);
  const plan = new Map<string, Fate>();
  const visit = (fields: readonly Field[], isPersonal: boolean): void => {
    for (const field of fields) {
      const inside = isPersonal || field.sensitivity !== 'public';
      if (field.fields) visit(field.fields, inside);
      else plan.set(field.path, fateOf(field, inside, reads.get(field.path)));
    }
  };
  visit(form.fields, false);
  return plan;
}

type How = 'distinct' | 'value';

function fateOf(field: Field, isPersonal: boolean, read: How | undefined): Fate {
  if (kindOf(field).refersTo === 'file') return read ? 'keep' : 'clear';
  if (!isPersonal) return 'keep';
  if (!read) return 'clear';
  if (isIdentifier(field)) return 'token';
  return read === 'distinct' && kindOf(field).valueType === 'string' ? 'token' : 'keep';
}

/** The fields that figures read, by path: as values, or only to tell them apart. */
function readsOf(all: readonly Source[]): Map<string, How> {
  const reads = new Map<string, How>();
  for (const { form, figures } of all) {
    for (const figure of figures) {
      for (const [expression, how] of expressionsOf(figure)) {
        for (const path of pathsRead(expression, figure, form.fields)) {
          if (reads.get(path) !== 'value') reads.set(path, how);
        }
      }
    }
  }
  return reads;
}

function expressionsOf({ where, date, joint, before, after, measure }: Figure<Expression>): [Expression, How][] {
  const values = [where, date, joint, before, after].filter((one) => one !== undefined);
  const measured = Object.entries(measure).flatMap(([how, of]): [Expression, How][] =>
    typeof of === 'object' ? [[of, how === 'distinct' ? 'distinct' : 'value']] : [],
  );
  return [...values.map((one): [Expression, How] => [one, 'value']), ...measured];
}

/** In a figure over rows a name may be a field of the row or of the case around it. */
function pathsRead({ ast }: Expression, { over }: Figure<Expression>, fields: readonly Field[]): string[] {
  return namesRead(ast).flatMap((name) => {
    const inRow = over === undefined ? name : `${over}.${name}`;
    return [inRow, name].filter((path) => fieldByPath(fields, path) !== undefined);
  });
}
