import type { Document } from '@hearth/kernel';

/** A row of a document by the ids that lead to it, and everything that a form of the row sees around itself, the nearest last. */
export function surroundingsOf(
  document: Document,
  scope: string,
  row: readonly string[],
): { outer: Document; own: Document } {
  const groups = groupsOn(document, scope.split('.'), row);
  const own = groups.at(-1) ?? {};
  return { outer: Object.assign({}, document, ...groups.slice(0, -1)), own };
}

function groupsOn(values: Document, [key = '', ...deeper]: string[], [id, ...ids]: readonly string[]): Document[] {
  const inside = values[key];
  if (Array.isArray(inside)) {
    const found = (inside as Document[]).find(({ _row }) => _row === id);
    return found ? [found, ...(deeper.length > 0 ? groupsOn(found, deeper, ids) : [])] : [];
  }
  const section = typeof inside === 'object' && inside !== null ? (inside as Document) : {};
  return deeper.length > 0 ? groupsOn(section, deeper, id === undefined ? [] : [id, ...ids]) : [];
}
