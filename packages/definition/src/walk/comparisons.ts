import { type Ast, type Json, partsOf } from '@hearth/expression';

/** A field of the document compared with fixed values. */
export interface Comparison {
  /** Dotted name as the expression's scope sees it; inside a list, the list's name comes first. */
  name: string;
  values: Json[];
}

/** Dotted origin of each row around (innermost first) and of each loop variable; undefined when computed. */
interface Around {
  rows: readonly (string | undefined)[];
  variables: Record<string, string | undefined>;
}

/** Every place where an expression asks whether a field is, or has among its values, something fixed. */
export function comparisonsIn(ast: Ast): Comparison[] {
  const found: Comparison[] = [];
  visit(ast, { rows: [], variables: {} }, found);
  return found;
}

function visit(ast: Ast, around: Around, found: Comparison[]): void {
  for (const [side, values] of pairsOf(ast)) {
    const name = originOf(side, around);
    if (name !== undefined && values.length > 0) found.push({ name, values });
  }
  if (ast.k === 'filter') {
    visit(ast.of, around, found);
    visit(ast.by, { ...around, rows: [originOf(ast.of, around), ...around.rows] }, found);
  } else if (ast.k === 'some' || ast.k === 'every' || ast.k === 'for') {
    let inner = around;
    for (const bind of ast.binds) {
      visit(bind.in, inner, found);
      inner = { ...inner, variables: { ...inner.variables, [bind.name]: originOf(bind.in, inner) } };
    }
    visit(ast.body, inner, found);
  } else {
    for (const part of partsOf(ast)) visit(part, around, found);
  }
}

/** What is compared at this very node: the one side, and the values that are fixed on the other. */
function pairsOf(ast: Ast): [Ast, Json[]][] {
  if (ast.k === 'cmp') {
    if (ast.op !== '=' && ast.op !== '!=') return [];
    return [
      [ast.a, fixed(ast.b)],
      [ast.b, fixed(ast.a)],
    ];
  }
  if (ast.k === 'in')
    return [[ast.of, ast.tests.flatMap(fixed)], ...ast.tests.map((test): [Ast, Json[]] => [test, fixed(ast.of)])];
  if (ast.k === 'call' && ast.fn === 'list contains' && ast.args.length === 2)
    return [[ast.args[0]!, fixed(ast.args[1]!)]];
  return [];
}

/** Texts and numbers written out, alone or in a list. */
function fixed(ast: Ast): Json[] {
  if (ast.k === 'list') return ast.items.flatMap(fixed);
  return ast.k === 'lit' && (typeof ast.v === 'string' || typeof ast.v === 'number') ? [ast.v] : [];
}

function originOf(ast: Ast, { rows, variables }: Around): string | undefined {
  switch (ast.k) {
    case 'name':
      if (ast.row !== undefined) return rows[ast.row] && `${rows[ast.row]}.${ast.name}`;
      return Object.hasOwn(variables, ast.name) ? variables[ast.name] : ast.name;
    case 'item':
      return rows[0];
    case 'path': {
      const of = originOf(ast.of, { rows, variables });
      return of && `${of}.${ast.name}`;
    }
    case 'nth':
    case 'filter':
      return originOf(ast.of, { rows, variables });
    default:
      return undefined;
  }
}
