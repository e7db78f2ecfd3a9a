import { shanghaiDate } from '@hearth/china';
import type { Expression, Figure } from '@hearth/definition';
import { type Json, type Scope, scopeOf } from '@hearth/expression';
import type { Counted, FigureCase } from './figure-case.ts';

/** Something a figure may count, with the scope in which its filter and measure are read. */
export interface Entry {
  counted: Counted;
  scope: Scope;
}

type Fields = { [key: string]: Json };

/** The case itself, or each row of the group that the figure is over. */
export function entriesOf(figure: Figure<Expression>, one: FigureCase): Entry[] {
  const outer = scopeOf(one.document, scopeOf(factsOf(one)));
  const top: Row = { fields: one.document, scope: outer, ids: [] };
  const rows = figure.over?.split('.').reduce(rowsBelow, [top]);
  if (rows === undefined) return [{ counted: { case: one.id }, scope: outer }];
  return rows.map(({ scope, ids }) => ({ counted: { case: one.id, rows: ids }, scope }));
}

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

function rowsBelow(rows: Row[], key: string): Row[] {
  return rows.flatMap(({ fields, scope, ids }) =>
    recordsIn(fields[key]).map((record, at) => ({
      fields: record,
      scope: scopeOf(record, scope),
      ids: [...ids, typeof record._row === 'string' ? record._row : String(at + 1)],
    })),
  );
}

const recordsIn = (value: Json | undefined): Fields[] =>
  (Array.isArray(value) ? value : []).filter(
    (item): item is Fields => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
