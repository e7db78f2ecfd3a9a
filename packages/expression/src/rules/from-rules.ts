import type { Ast } from '../ast.ts';
import { type Parsed, parse } from '../parse/parse.ts';
import { printAst } from '../print.ts';
import type { Kind, Type, TypeScope } from '../type.ts';
import {
  isGroup,
  LIST_CONTAINS,
  type Match,
  type Rule,
  type RuleGroup,
  type RuleValue,
  type Scalar,
  TEXT_OPERATORS,
} from './rules.ts';

/** The condition that rules say, checked against the schema like any text. */
export const fromRules = (group: RuleGroup, schema: TypeScope): Parsed =>
  parse(textOfRules(group, schema), schema, { expect: 'boolean' });

/** The FEEL text of rules. No rules are no condition: `true`. */
export function textOfRules(group: RuleGroup, schema: TypeScope): string {
  return textOfGroup(group, [schema]);
}

/** Rows seen so far, innermost first, then the document. */
type Scopes = readonly TypeScope[];

function textOfGroup({ combinator, rules, not }: RuleGroup, scopes: Scopes): string {
  const parts = rules.map((rule) => (isGroup(rule) ? bracketed(rule, scopes) : textOfRule(rule, scopes)));
  const whole = parts.length === 0 ? 'true' : parts.join(` ${combinator} `);
  return not ? `not(${whole})` : whole;
}

/** A group inside a group; brackets are left out where they would say nothing. */
function bracketed(group: RuleGroup, scopes: Scopes): string {
  const text = textOfGroup(group, scopes);
  return group.not || group.rules.length === 1 ? text : `(${text})`;
}

function textOfRule(rule: Rule, scopes: Scopes): string {
  const { field, operator, value, valueSource } = rule;
  if (rule.match) return textOfMatch(field, rule.match, value, scopes);
  const kind = typeOf(field, scopes)?.kind;
  const one = valueSource === 'field' ? String(value) : literal(value as Scalar, kind);
  const each = (): string[] => listOf(value).map((item) => literal(item, kind));
  switch (operator) {
    case 'null':
      return `${field} = null`;
    case 'notNull':
      return `${field} != null`;
    case 'true':
      return field;
    case 'in':
      return `${field} in (${each().join(', ')})`;
    case 'notIn':
      return `not(${field} in (${each().join(', ')}))`;
    case 'between':
      return `${field} between ${each().join(' and ')}`;
    case 'notBetween':
      return `not(${field} between ${each().join(' and ')})`;
    default:
      return textOfOperator(field, operator, one, kind);
  }
}

function textOfOperator(field: string, operator: Rule['operator'], value: string, kind: Kind | undefined): string {
  for (const [fn, [plain, opposite]] of Object.entries(TEXT_OPERATORS)) {
    const call = `${kind === 'list' && fn === 'contains' ? LIST_CONTAINS : fn}(${field}, ${value})`;
    if (operator === plain) return call;
    if (operator === opposite) return `not(${call})`;
  }
  return `${field} ${operator} ${value}`;
}

function textOfMatch(field: string, { mode, threshold = 0 }: Match, value: RuleValue, scopes: Scopes): string {
  const rows = typeOf(field, scopes)?.items?.fields ?? {};
  const inner = isGroup(value) && value.rules.length > 0 ? `[${textOfGroup(value, [rows, ...scopes])}]` : '';
  const count = `count(${field}${inner})`;
  const comparisons: Record<Match['mode'], string> = {
    all: `= count(${field})`,
    some: '> 0',
    none: '= 0',
    atLeast: `>= ${threshold}`,
    atMost: `<= ${threshold}`,
    exactly: `= ${threshold}`,
  };
  return `${count} ${comparisons[mode]}`;
}

/** A value as the literal of a field's kind. Input boxes give text for everything, so a number may come as one. */
function literal(value: Scalar, kind: Kind | undefined): string {
  if (kind === 'date' || kind === 'date-time' || kind === 'time' || kind === 'duration') {
    return printAst({ k: 'at', kind, v: String(value) });
  }
  const plain = kind === 'number' && typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const boolean = kind === 'boolean' && typeof value === 'string' ? value === 'true' : plain;
  return printAst({ k: 'lit', v: Number.isNaN(boolean) ? value : boolean } satisfies Ast);
}

/** The builder keeps several values as a list or as one text with commas. */
const listOf = (value: RuleValue): Scalar[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',').map((item) => item.trim()) : [];

/** The type of a dotted field, looked up in the nearest scope that has its first name. */
function typeOf(field: string, scopes: Scopes): Type | undefined {
  const [first = '', ...rest] = field.split('.');
  const scope = scopes.find((names) => Object.hasOwn(names, first));
  return rest.reduce<Type | undefined>((type, name) => (type?.items ?? type)?.fields?.[name], scope?.[first]);
}
