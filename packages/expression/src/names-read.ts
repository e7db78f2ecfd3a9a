import { type Ast, partsOf } from './ast.ts';

/**
 * Every name of the document that an expression reads, for the dependency graph of form state. A field of a repeating
 * group comes with the group before it: `count(成员[年龄 >= 18])` reads `成员` and `成员.年龄`; `成员.收入` reads `成员` and
 * `成员.收入`. Loop variables are resolved to what they run over. A computed list gives only the names inside it.
 */
export function namesRead(ast: Ast): string[] {
  const found = new Set<string>();
  visit(ast, { rows: [], variables: {} }, found);
  return [...found];
}

/** Dotted origin of each enclosing row (innermost first) and of each loop variable; undefined when computed. */
interface Origins {
  rows: (string | undefined)[];
  variables: Record<string, string | undefined>;
}

/** Notes what a node reads and returns the dotted name that the node itself is, if it is one. */
function visit(ast: Ast, origins: Origins, found: Set<string>): string | undefined {
  switch (ast.k) {
    case 'name':
      return note(nameOrigin(ast, origins), found);
    case 'item':
      return origins.rows[0];
    case 'path': {
      const of = visit(ast.of, origins, found);
      return note(of && `${of}.${ast.name}`, found);
    }
    case 'nth':
      visit(ast.n, origins, found);
      return visit(ast.of, origins, found);
    case 'filter': {
      const of = visit(ast.of, origins, found);
      visit(ast.by, { ...origins, rows: [of, ...origins.rows] }, found);
      return of;
    }
    case 'some':
    case 'every':
    case 'for':
      visitLoop(ast, origins, found);
      return undefined;
    default:
      for (const part of partsOf(ast)) visit(part, origins, found);
      return undefined;
  }
}

function visitLoop(ast: Ast & { k: 'some' | 'every' | 'for' }, origins: Origins, found: Set<string>): void {
  let inner = origins;
  for (const bind of ast.binds) {
    const of = visit(bind.in, inner, found);
    if (bind.to) visit(bind.to, inner, found);
    inner = { ...inner, variables: { ...inner.variables, [bind.name]: of } };
  }
  visit(ast.body, inner, found);
}

function nameOrigin(ast: Ast & { k: 'name' }, { rows, variables }: Origins): string | undefined {
  if (ast.row !== undefined) return rows[ast.row] && `${rows[ast.row]}.${ast.name}`;
  return Object.hasOwn(variables, ast.name) ? variables[ast.name] : ast.name;
}

function note(name: string | undefined, found: Set<string>): string | undefined {
  if (name) found.add(name);
  return name;
}
