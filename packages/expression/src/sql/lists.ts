import { type Ast, isListOfLists, isSingle } from '../ast.ts';
import type { FieldKind, Place, SqlKind } from './dialect.ts';
import { type Fragment, joined, sql } from './fragment.ts';
import { eachRow, readField } from './read-field.ts';
import { inside, placeOf, type Term, type Translation, Untranslatable } from './translate.ts';

/** A list as a query: the rows that it has, and which part of a row is meant. */
export interface ListQuery {
  from: Fragment[];
  where: Fragment[];
  /** The row that a condition after it sees. */
  row: Place;
  /** What one item is read as; null for a record or a list. */
  kind: FieldKind | null;
}

/** A repeating group, a filter of one, or one field of all its rows. Null when the node is no list of the document. */
export function listQuery(ast: Ast, at: Translation): ListQuery | null {
  if (ast.k === 'filter') return filtered(ast, at);
  const place = ast.k === 'name' || ast.k === 'path' ? ownPlace(ast, at) : null;
  if (place) {
    const { from, ...rows } = eachRow(place, at);
    return { from: [from], ...rows, kind: null };
  }
  return ast.k === 'path' ? field(ast, at) : null;
}

/** A list field of the document, of a row or of a loop variable, that is not reached through another list. */
function ownPlace(ast: Ast & { k: 'name' | 'path' }, at: Translation): Place | null {
  if (ast.t !== 'list') return null;
  if (ast.k === 'name') return placeOf(ast, at);
  return isSingle(ast.of) ? placeOf(ast, at) : null;
}

function filtered(ast: Ast & { k: 'filter' }, at: Translation): ListQuery | null {
  const of = listQuery(ast.of, at);
  if (!of) return null;
  const condition = at.term(ast.by, { ...at, rows: [of.row, ...at.rows] });
  return { ...of, where: [...of.where, condition.sql] };
}

/** One field of every row; a field that is itself a list is walked when another field follows. */
function field(ast: Ast & { k: 'path' }, at: Translation): ListQuery | null {
  const of = listQuery(ast.of, at);
  if (!of) return null;
  const rows = isListOfLists(ast.of) ? walked(of, at) : of;
  const kind = ast.t === undefined || ast.t === 'list' || ast.t === 'record' ? null : fieldKind(ast.t);
  return { ...rows, row: inside(rows.row, ast.name), kind };
}

function walked(of: ListQuery, at: Translation): ListQuery {
  const { from, where, row } = eachRow(of.row, at);
  return { ...of, from: [...of.from, from], where: [...of.where, ...where], row };
}

export function fieldKind(kind: string): FieldKind {
  if (kind === 'list' || kind === 'record' || kind === 'duration') throw new Untranslatable(kind);
  return kind as FieldKind;
}

/** The rest of a SELECT over the list. */
export const fromWhere = ({ from, where }: Pick<ListQuery, 'from' | 'where'>): Fragment =>
  where.length === 0
    ? sql`FROM ${joined(from, ', ')}`
    : sql`FROM ${joined(from, ', ')} WHERE ${joined(
        where.map((condition) => sql`(${condition})`),
        ' AND ',
      )}`;

/** Adding up skips blanks; the sum of nothing is 0, its smallest, largest and average are blank. */
export function aggregate(fn: string, list: ListQuery, at: Translation): Term {
  if (fn === 'count') return { kind: 'number', sql: sql`(SELECT count(*) ${fromWhere(list)})` };
  const kind = list.kind;
  if (!kind || (fn !== 'min' && fn !== 'max' && kind !== 'number')) throw new Untranslatable(fn);
  const item = readField(list.row, kind, at);
  const rest = fromWhere(list);
  const result = kind as SqlKind;
  switch (fn) {
    case 'sum':
      return { kind: result, computed: true, sql: sql`(SELECT COALESCE(sum(${item}), 0) ${rest})` };
    case 'min':
      return { kind: result, sql: sql`(SELECT min(${item}) ${rest})` };
    case 'max':
      return { kind: result, sql: sql`(SELECT max(${item}) ${rest})` };
    case 'mean':
      return { kind: result, computed: true, sql: sql`(SELECT avg(${item}) ${rest})` };
    default:
      throw new Untranslatable(fn);
  }
}

/** `some x in list satisfies condition`, `every …`: over nothing, `some` is false and `every` is true. */
export function quantified(ast: Ast & { k: 'some' | 'every' }, at: Translation): Term {
  const lists: ListQuery[] = [];
  let inner = at;
  for (const bind of ast.binds) {
    const list = bind.to ? null : listQuery(bind.in, inner);
    if (!list) throw new Untranslatable(bind.name);
    lists.push(list);
    inner = { ...inner, variables: { ...inner.variables, [bind.name]: list.row } };
  }
  const body = at.term(ast.body, inner);
  const from = lists.flatMap((list) => list.from);
  const where = lists.flatMap((list) => list.where);
  if (ast.k === 'some')
    return { kind: 'boolean', sql: sql`EXISTS (SELECT 1 ${fromWhere({ from, where: [...where, body.sql] })})` };
  const failing = sql`(${body.sql}) IS NOT TRUE`;
  return { kind: 'boolean', sql: sql`NOT EXISTS (SELECT 1 ${fromWhere({ from, where: [...where, failing] })})` };
}
