import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../parse/index.ts';
import { condition, schema } from '../sql/agreement.arbitraries.ts';
import { fromRules, type RuleGroup, textOfRules, toRules } from './index.ts';

const astOf = (text: string) => {
  const parsed = parse(text, schema, { expect: 'boolean' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.ast;
};

test.each([
  ['家庭人口 > 3', { field: '家庭人口', operator: '>', value: 3 }],
  ['家庭人口 > 住址.面积', { field: '家庭人口', operator: '>', value: '住址.面积', valueSource: 'field' }],
  ['姓名 = "张三"', { field: '姓名', operator: '=', value: '张三' }],
  ['姓名 = null', { field: '姓名', operator: 'null', value: null }],
  ['姓名 != null', { field: '姓名', operator: 'notNull', value: null }],
  ['残疾', { field: '残疾', operator: 'true', value: null }],
  ['申请日期 >= date("2026-01-01")', { field: '申请日期', operator: '>=', value: '2026-01-01' }],
  ['申请日期 <= today()', { field: '申请日期', operator: '<=', value: 'today()', valueSource: 'field' }],
  ['姓名 in ("甲", "乙")', { field: '姓名', operator: 'in', value: ['甲', '乙'] }],
  ['not(姓名 in ("甲", "乙"))', { field: '姓名', operator: 'notIn', value: ['甲', '乙'] }],
  ['家庭人口 between 1 and 3', { field: '家庭人口', operator: 'between', value: [1, 3] }],
  ['not(contains(姓名, "张"))', { field: '姓名', operator: 'doesNotContain', value: '张' }],
  ['starts with(姓名, "张")', { field: '姓名', operator: 'beginsWith', value: '张' }],
  [
    'count(成员[年龄 >= 18]) >= 2',
    {
      field: '成员',
      operator: '=',
      match: { mode: 'atLeast', threshold: 2 },
      value: { combinator: 'and', rules: [{ field: '年龄', operator: '>=', value: 18 }] },
    },
  ],
  [
    'count(成员) > 0',
    { field: '成员', operator: '=', match: { mode: 'some' }, value: { combinator: 'and', rules: [] } },
  ],
])('%s is one rule, and the rule is that text again', (text, rule) => {
  const group = toRules(astOf(text));
  expect(group).toEqual({ combinator: 'and', rules: [rule] });
  expect(textOfRules(group as RuleGroup, schema)).toBe(text);
});

test('an answer of several choices is asked for one of them', () => {
  const names = { 物资: { kind: 'list', items: { kind: 'string' } } } as const;
  const parsed = parse('not(list contains(物资, "水"))', names);
  const group = parsed.ok ? toRules(parsed.ast) : null;
  expect(group?.rules).toEqual([{ field: '物资', operator: 'doesNotContain', value: '水' }]);
  expect(textOfRules(group!, names)).toBe('not(list contains(物资, "水"))');
});

test('groups nest, and a negated group keeps its not', () => {
  const text = '家庭人口 > 3 and (残疾 or not(姓名 = "甲" and 类别 = "乙"))';
  const group = toRules(astOf(text));
  expect(group).toMatchObject({
    combinator: 'and',
    rules: [{ field: '家庭人口' }, { combinator: 'or', rules: [{ field: '残疾' }, { combinator: 'and', not: true }] }],
  });
  expect(textOfRules(group as RuleGroup, schema)).toBe(text);
});

test.each([
  '家庭人口 * 2 > 3',
  '3 < 家庭人口',
  'some x in 成员 satisfies x.年龄 > 3',
  '申请日期 < today() + duration("P1D")',
  'is blank(姓名)',
  'count(成员[年龄 > 1]) < 2',
])('%s is for the text editor', (text) => expect(toRules(astOf(text))).toBeNull());

test('no rules are no condition', () => {
  const nothing: RuleGroup = { combinator: 'and', rules: [] };
  expect(textOfRules(nothing, schema)).toBe('true');
  expect(toRules(astOf('true'))).toEqual(nothing);
});

test('what an input box gives as text becomes the field’s kind', () => {
  const rules: RuleGroup = {
    combinator: 'and',
    rules: [
      { field: '家庭人口', operator: 'between', value: '1,3' },
      { field: '残疾', operator: '=', value: 'true' },
    ],
  };
  expect(textOfRules(rules, schema)).toBe('家庭人口 between 1 and 3 and 残疾 = true');
});

test('a value that is none of the field’s kind is a problem, not a silent empty query', () => {
  const parsed = fromRules({ combinator: 'and', rules: [{ field: '家庭人口', operator: '>', value: '很多' }] }, schema);
  expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'expression.different-types' }] });
});

test('random conditions: rules lose nothing', () => {
  let mapped = 0;
  fc.assert(
    fc.property(condition, (text) => {
      const parsed = parse(text, schema);
      const group = parsed.ok ? toRules(parsed.ast) : null;
      if (!parsed.ok || !group) return;
      mapped += 1;
      expect(fromRules(group, schema)).toMatchObject({ ok: true, ast: parsed.ast });
      expect(toRules(parsed.ast)).toEqual(group);
    }),
    { numRuns: 400 },
  );
  expect(mapped).toBeGreaterThan(40);
});
