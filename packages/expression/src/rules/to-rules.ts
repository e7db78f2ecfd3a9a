import type { Ast, CompareOp, ScalarKind } from '../ast.ts';
import {
  LIST_CONTAINS,
  type Match,
  type Rule,
  type RuleGroup,
  type RuleOperator,
  type Scalar,
  TEXT_OPERATORS,
} from './rules.ts';

/**
 * A condition as the rules of a condition builder, or null when only text can say it ("advanced"). Nothing is lost:
 * `fromRules` of the result is the same AST.
 */
export function toRules(ast: Ast): RuleGroup | null {
  const found = part(ast);
  if (!found) return null;
  return 'rules' in found ? found : { combinator: 'and', rules: [found] };
}

type Part = Rule | RuleGroup;

function part(ast: Ast): Part | null {
  switch (ast.k) {
    case 'lit':
      return ast.v === true ? { combinator: 'and', rules: [] } : null;
    case 'and':
    case 'or':
      return group(ast.k, ast.items);
    case 'cmp':
      return ast.a.k === 'call' && ast.a.fn === 'count'
        ? matching(ast.op, ast.a.args, ast.b)
        : comparison(ast.op, ast.a, ast.b);
    case 'between':
      return withValues(ast.of, 'between', [ast.lo, ast.hi]);
    case 'in':
      return withValues(ast.of, 'in', ast.tests);
    case 'call':
      return ast.fn === 'not' && ast.args[0] ? negated(ast.args[0]) : textRule(ast, 0);
    case 'name':
    case 'path': {
      const field = ast.t === 'boolean' ? fieldOf(ast) : null;
      return field === null ? null : { field, operator: 'true', value: null };
    }
    default:
      return null;
  }
}

function group(combinator: 'and' | 'or', items: Ast[]): RuleGroup | null {
  const rules: Part[] = [];
  for (const item of items) {
    const found = part(item);
    if (!found || (item.k === 'lit' && items.length > 0)) return null;
    rules.push(found);
  }
  return { combinator, rules };
}

const OPPOSITES: Partial<Record<RuleOperator, RuleOperator>> = { in: 'notIn', between: 'notBetween' };

function negated(ast: Ast): Part | null {
  if (ast.k === 'call' && (ast.fn in TEXT_OPERATORS || ast.fn === LIST_CONTAINS)) return textRule(ast, 1);
  const found = part(ast);
  if (!found || ast.k === 'lit') return null;
  if ('rules' in found) return found.not ? { combinator: 'and', rules: [found], not: true } : { ...found, not: true };
  const operator = OPPOSITES[found.operator];
  return operator ? { ...found, operator } : { combinator: 'and', rules: [found], not: true };
}

function comparison(op: CompareOp, left: Ast, right: Ast): Rule | null {
  const field = fieldOf(left);
  if (field === null) return null;
  if (right.k === 'lit' && right.v === null) {
    return op === '=' || op === '!=' ? { field, operator: op === '=' ? 'null' : 'notNull', value: null } : null;
  }
  const other = fieldOf(right) ?? todayOf(right);
  if (other !== null) return { field, operator: op, value: other, valueSource: 'field' };
  const value = scalarOf(right, kindOf(left));
  return value === null ? null : { field, operator: op, value };
}

function withValues(of: Ast, operator: RuleOperator, parts: Ast[]): Rule | null {
  const field = fieldOf(of);
  const values = parts.map((value) => scalarOf(value, kindOf(of)));
  return field === null || values.includes(null) ? null : { field, operator, value: values as Scalar[] };
}

function textRule(ast: Ast & { k: 'call' }, opposite: 0 | 1): Rule | null {
  if (ast.fn === LIST_CONTAINS) return choiceRule(ast, opposite);
  const operators = Object.hasOwn(TEXT_OPERATORS, ast.fn)
    ? TEXT_OPERATORS[ast.fn as keyof typeof TEXT_OPERATORS]
    : null;
  const [text, match] = ast.args;
  const field = text ? fieldOf(text) : null;
  if (!operators || !match || field === null) return null;
  const operator = operators[opposite];
  const other = fieldOf(match);
  if (other !== null) return { field, operator, value: other, valueSource: 'field' };
  return match.k === 'lit' && typeof match.v === 'string' ? { field, operator, value: match.v } : null;
}

/** Whether an answer of several choices holds one of them. */
function choiceRule({ args }: Ast & { k: 'call' }, opposite: 0 | 1): Rule | null {
  const [list, item] = args;
  const field = list && kindOf(list) === 'list' ? fieldOf(list) : null;
  if (field === null || item?.k !== 'lit' || item.v === null) return null;
  return { field, operator: TEXT_OPERATORS.contains[opposite], value: item.v };
}

/** `count(list[rules]) >= n` and its like. */
function matching(op: CompareOp, args: Ast[], right: Ast): Rule | null {
  const [list] = args;
  if (!list || args.length !== 1) return null;
  const source = list.k === 'filter' ? list.of : list;
  const field = fieldOf(source);
  const match = matchOf(op, right, source);
  const value = list.k === 'filter' ? toRules(list.by) : ({ combinator: 'and', rules: [] } satisfies RuleGroup);
  if (field === null || !match || !value || (list.k === 'filter' && value.rules.length === 0)) return null;
  return { field, operator: '=', value, match };
}

function matchOf(op: CompareOp, right: Ast, source: Ast): Match | null {
  if (op === '=' && JSON.stringify(right) === JSON.stringify({ k: 'call', fn: 'count', args: [source] }))
    return { mode: 'all' };
  const threshold = right.k === 'lit' && typeof right.v === 'number' ? right.v : null;
  if (threshold === null) return null;
  if (op === '>' && threshold === 0) return { mode: 'some' };
  if (op === '=' && threshold === 0) return { mode: 'none' };
  if (op === '>=') return { mode: 'atLeast', threshold };
  if (op === '<=') return { mode: 'atMost', threshold };
  return op === '=' ? { mode: 'exactly', threshold } : null;
}

/** The dotted name of a field; null when the part is no plain field. */
function fieldOf(ast: Ast): string | null {
  if (ast.k === 'name') return ast.name;
  const of = ast.k === 'path' && !ast.name.includes('.') ? fieldOf(ast.of) : null;
  return of === null || ast.k !== 'path' ? null : `${of}.${ast.name}`;
}

/** The day on which it is asked stands where a field may. */
const todayOf = (ast: Ast): string | null => (ast.k === 'call' && ast.fn === 'today' ? 'today()' : null);

const kindOf = (ast: Ast): ScalarKind | undefined => (ast.k === 'name' || ast.k === 'path' ? ast.t : undefined);

/** A literal of the field's own kind as a plain value; a date as its ISO text. Null for anything else. */
function scalarOf(ast: Ast, kind: ScalarKind | undefined): Scalar | null {
  if (ast.k === 'at') return ast.kind === kind ? ast.v : null;
  if (ast.k !== 'lit' || ast.v === null) return null;
  return kind === undefined || typeof ast.v === kind ? ast.v : null;
}
