/**
 * The shape of react-querybuilder's `RuleGroupType`, as far as conditions use it. Plain JSON, so this package does not
 * depend on the component.
 */
export interface RuleGroup {
  combinator: 'and' | 'or';
  rules: (Rule | RuleGroup)[];
  not?: boolean;
}

/**
 * One condition. `valueSource: 'field'` makes `value` a field's name, or `today()`. With `match`, the field is a repeating group and
 * `value` a rule group over its rows.
 */
export interface Rule {
  field: string;
  operator: RuleOperator;
  value: RuleValue;
  valueSource?: 'value' | 'field';
  match?: Match;
}

export type Scalar = string | number | boolean;
export type RuleValue = Scalar | Scalar[] | RuleGroup | null;

/** How many rows must meet the rules; `threshold` for the last three. */
export interface Match {
  mode: 'all' | 'some' | 'none' | 'atLeast' | 'atMost' | 'exactly';
  threshold?: number;
}

export type RuleOperator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'null'
  | 'notNull'
  /** Of a yes/no field: it is yes. */
  | 'true'
  | 'contains'
  | 'doesNotContain'
  | 'beginsWith'
  | 'doesNotBeginWith'
  | 'endsWith'
  | 'doesNotEndWith'
  | 'in'
  | 'notIn'
  | 'between'
  | 'notBetween';

export const isGroup = (rule: Rule | RuleGroup | RuleValue): rule is RuleGroup =>
  typeof rule === 'object' && rule !== null && 'rules' in rule;

/** Text functions and the operators that say them, and their opposites. */
export const TEXT_OPERATORS = {
  contains: ['contains', 'doesNotContain'],
  'starts with': ['beginsWith', 'doesNotBeginWith'],
  'ends with': ['endsWith', 'doesNotEndWith'],
} as const satisfies Record<string, [RuleOperator, RuleOperator]>;

/** What `contains` says of a field with several choices. */
export const LIST_CONTAINS = 'list contains';
