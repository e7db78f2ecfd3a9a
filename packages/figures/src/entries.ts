import { shanghaiDate } from '@hearth/china';
import { type Expression, type Field, type Figure, fieldByPath, fieldSetsTo, kindOf } from '@hearth/definition';
import { type Json, type Scope, scopeOf } from '@hearth/expression';
import type { Counted, FigureCase } from './figure-case.ts';
import { isRecord, listAt, rowIdsOf } from './rows.ts';

/** Something a figure may count, with the scope in which its filter and measure are read. */
export interface Entry {
  counted: Counted;
  scope: Scope;
}

type Fields = { [key: string]: Json };

/** The fields of a form: a name that a row could have is blank where the row lacks it, and not looked up around it. */
export interface FormFields {
  fields: Field[];
}

/** The case itself, or each row of the group that the figure is over. */
export function entriesOf(figure: Figure<Expression>, form: FormFields, one: FigureCase): Entry[] {
  const path = figure.over?.split('.') ?? [];
  const [root, ...levels] = fieldSetsTo(form, figure.over ?? '').map(namesOf);
  const outer = scopeOf(one.document, scopeOf(factsOf(one)), root);
  let rows: Row[] = [{ fields: one.document, scope: outer, ids: [] }];
  for (const [at, key] of path.entries()) {
    const group = fieldByPath(form.fields, path.slice(0, at + 1).join('.'));
    const step = group && kindOf(group).holds === 'fields' ? inSection : inRows;
    rows = rows.flatMap((row) => step(row, key, levels[at]));
  }
  if (figure.over === undefined) return [{ counted: { case: one.id }, scope: outer }];
  return rows.map(({ scope, ids }) => ({ counted: { case: one.id, rows: ids }, scope }));
}

const namesOf = (fields: readonly Field[]): ReadonlySet<string> => new Set(fields.map(({ key }) => key));

/** The names that figures know beside those of the form. A field of the same name comes first. */
function factsOf({ submittedAt, endedAt, result, unit }: FigureCase): Fields {
  return {
    登记日期: submittedAt === undefined ? null : shanghaiDate(submittedAt),
    办结日期: endedAt === undefined ? null : shanghaiDate(endedAt),
    办理结果: result ?? null,
    单位: unit,
  };
}

interface Row {
  fields: Fields;
  scope: Scope;
  ids: string[];
}

type Names = ReadonlySet<string> | undefined;

/** A section is no row of its own. */
function inSection({ fields, scope, ids }: Row, key: string, names: Names): Row[] {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return isRecord(value) ? [{ fields: value, scope: scopeOf(value, scope, names), ids }] : [];
}

function inRows({ fields, scope, ids }: Row, key: string, names: Names): Row[] {
  const rows = listAt(fields, [key]);
  const rowIds = rowIdsOf(rows);
  return rows.map((row, at) => ({ fields: row, scope: scopeOf(row, scope, names), ids: [...ids, rowIds[at] ?? ''] }));
}
