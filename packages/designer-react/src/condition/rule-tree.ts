import type { Match, Rule, RuleGroup, RuleValue } from '@hearth/expression/rules';
import { type NameView, viewOf } from './names.ts';
import { operatorsFor, valuesOf } from './operators.ts';

export const isGroup = (part: Rule | RuleGroup | RuleValue): part is RuleGroup =>
  typeof part === 'object' && part !== null && 'rules' in part;

export const emptyGroup: RuleGroup = { combinator: 'and', rules: [] };

/** A rule about a name, with the first comparison that it has and nothing to compare with yet. */
export function ruleAbout({ name, rows, ...view }: NameView): Rule {
  if (rows) return { field: name, operator: '=', value: emptyGroup, match: { mode: 'some' } };
  const [operator = '='] = operatorsFor({ name, ...view });
  return { field: name, operator, value: view.type.kind === 'boolean' ? true : null };
}

/** Another comparison keeps what it is compared with, as far as that still makes sense. */
export function withOperator(rule: Rule, operator: Rule['operator']): Rule {
  const before = valuesOf(rule.operator);
  const now = valuesOf(operator);
  const { valueSource, ...rest } = rule;
  const same = before === now;
  return { ...rest, operator, value: same ? rule.value : null, ...(same && valueSource && { valueSource }) };
}

export const withMatch = (rule: Rule, match: Match): Rule => ({ ...rule, match });

/** Whether a rule says enough to be written down. */
export function isWhole(part: Rule | RuleGroup, names: readonly NameView[]): boolean {
  if (isGroup(part)) return part.rules.length > 0 && part.rules.every((one) => isWhole(one, names));
  const view = viewOf(names, part.field);
  if (!view) return false;
  if (part.match) {
    const needed = part.match.mode === 'all' && isGroup(part.value) && part.value.rules.length === 0;
    return (
      !needed &&
      (!isGroup(part.value) || part.value.rules.every((one) => isWhole(one, [...(view.rows ?? []), ...names])))
    );
  }
  const wanted = valuesOf(part.operator);
  if (wanted === 'none') return true;
  if (wanted === 'one') return part.value !== null && part.value !== '';
  const values = Array.isArray(part.value) ? part.value.filter((value) => value !== '') : [];
  return wanted === 'two' ? values.length === 2 : values.length > 0;
}

/** The rules without those that are still being made; undefined when nothing is left. */
export function wholeOf(group: RuleGroup, names: readonly NameView[]): RuleGroup | undefined {
  const rules = group.rules.flatMap((part): (Rule | RuleGroup)[] => {
    if (!isGroup(part)) return isWhole(part, names) ? [part] : [];
    const inner = wholeOf(part, names);
    return inner ? [inner] : [];
  });
  return rules.length > 0 ? { ...group, rules } : undefined;
}
