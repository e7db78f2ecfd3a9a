type Values = Record<string, unknown>;

/**
 * What a row sees around itself: the document, and over it the values of the rows that hold the row, the nearest last.
 * `scope` is the dotted path of the row's group; the row's own values are not part of it.
 */
export function surroundingsOfRow(document: Values, scope: string, row: string): Values {
  const around = rowsTo(document, scope.split('.'), row) ?? [];
  return Object.assign({}, document, ...around.slice(0, -1));
}

/** The rows from the outermost group down to the one with that id. */
function rowsTo(values: Values, [group = '', ...deeper]: string[], row: string): Values[] | undefined {
  const inside = values[group];
  for (const each of Array.isArray(inside) ? (inside as Values[]) : []) {
    if (deeper.length === 0 && each._row === row) return [each];
    const found = deeper.length > 0 ? rowsTo(each, deeper, row) : undefined;
    if (found) return [each, ...found];
  }
  return undefined;
}
