import type { FieldKind, JsonPlace, Place } from './dialect.ts';
import { type Fragment, raw } from './fragment.ts';
import { type Translation, Untranslatable } from './translate.ts';

/** The value of a field, from its column or from the JSON document. */
export function readField(place: Place, kind: FieldKind, at: Translation): Fragment {
  const { row, path } = place;
  if (!row) return at.dialect.read(asJson(place), kind);
  const name = path.join('.');
  const column = Object.hasOwn(row.columns, name) ? row.columns[name] : undefined;
  if (column !== undefined) return raw(column);
  return at.dialect.read(asJson(place), kind);
}

/** A FROM item over the rows of a list with the place of one row and, for a table, what ties it to the record around. */
export function eachRow(place: Place, at: Translation): { from: Fragment; where: Fragment[]; row: Place } {
  const alias = at.alias();
  const name = place.path.join('.');
  const list = place.row?.lists && Object.hasOwn(place.row.lists, name) ? place.row.lists[name] : undefined;
  if (list) {
    const row: Place = { document: null, path: [], row: list.row(alias) };
    return { from: raw(`${list.table} ${alias}`), where: [raw(list.on(alias))], row };
  }
  const json = place.row?.json && Object.hasOwn(place.row.json, name) ? place.row.json[name] : undefined;
  const source = json === undefined ? asJson(place) : at.dialect.wrapped(raw(json));
  return { from: at.dialect.each(source, alias), where: [], row: at.dialect.item(alias) };
}

/** The place in the JSON document, for what has no column. A row of a table has none. */
function asJson({ document, path }: Place): JsonPlace {
  if (!document) throw new Untranslatable(path.join('.'));
  return { document, path };
}
