import type { Ast } from './ast.ts';

/**
 * Decimals to which the result of a division is compared, in the evaluator and in the databases alike. No engine keeps
 * 1 / 3 exactly, and each drops other digits.
 */
export const COMPARED_DECIMALS = 6;

const DIVIDING = ['mean', 'median', 'stddev', 'sqrt', 'exp', 'log'];
const PASSING = ['sum', 'min', 'max', 'abs', 'floor', 'ceiling', 'modulo', 'product'];

/** Whether a number comes from a division that no rounding has settled since. */
export function isQuotient(ast: Ast): boolean {
  switch (ast.k) {
    case 'math':
      return ast.op === '/' || isQuotient(ast.a) || isQuotient(ast.b);
    case 'neg':
    case 'unary':
      return isQuotient(ast.of);
    case 'if':
      return isQuotient(ast.yes) || isQuotient(ast.no);
    case 'for':
      return isQuotient(ast.body);
    case 'range':
      return isQuotient(ast.lo) || isQuotient(ast.hi);
    case 'list':
      return ast.items.some(isQuotient);
    case 'call':
      return DIVIDING.includes(ast.fn) || (PASSING.includes(ast.fn) && ast.args.some(isQuotient));
    default:
      return false;
  }
}
