export { fromRules, textOfRules } from './from-rules.ts';
export type { Match, Rule, RuleGroup, RuleOperator, RuleValue } from './rules.ts';
export { toRules } from './to-rules.ts';
