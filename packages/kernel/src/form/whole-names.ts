import { type Ast, partsOf } from '@hearth/expression';

/**
 * The names that an expression uses as a whole, not only for their number or for one of their fields: `成员` in
 * `成员 = null`, but neither in `count(成员)` nor in `sum(成员.收入)`. A group used so is read with all its columns.
 */
export function wholeNames(ast: Ast): Set<string> {
  const names = new Set<string>();
  visit(ast, true, { items: [], variables: {} }, names);
  return names;
}

/** What rows and loop variables stand for: the list that they come from. */
interface Origins {
  items: Ast[];
  variables: Record<string, Ast>;
}

function visit(ast: Ast, whole: boolean, origins: Origins, names: Set<string>): void {
  const deeper = (part: Ast, asWhole = true, around = origins) => visit(part, asWhole, around, names);
  switch (ast.k) {
    case 'name':
      if (whole) useName(ast.name, origins, names);
      return;
    case 'item':
      if (whole) for (const item of origins.items) deeper(item, true, { ...origins, items: [] });
      return;
    case 'path':
      deeper(ast.of, false);
      return;
    case 'nth':
      deeper(ast.n);
      deeper(ast.of, whole);
      return;
    case 'filter':
      deeper(ast.of, whole);
      deeper(ast.by, true, { ...origins, items: [...origins.items, ast.of] });
      return;
    case 'some':
    case 'every':
    case 'for':
      visitLoop(ast, origins, names);
      return;
    case 'call':
      for (const argument of ast.args) deeper(argument, ast.fn !== 'count');
      return;
    default:
      for (const part of partsOf(ast)) deeper(part);
  }
}

function useName(name: string, origins: Origins, names: Set<string>): void {
  const { [name]: list, ...variables } = origins.variables;
  if (list) visit(list, true, { ...origins, variables }, names);
  else names.add(name);
}

function visitLoop(ast: Ast & { k: 'some' | 'every' | 'for' }, origins: Origins, names: Set<string>): void {
  let inner = origins;
  for (const bind of ast.binds) {
    visit(bind.in, false, inner, names);
    if (bind.to) visit(bind.to, true, inner, names);
    inner = { ...inner, variables: { ...inner.variables, [bind.name]: bind.in } };
  }
  visit(ast.body, true, inner, names);
}
