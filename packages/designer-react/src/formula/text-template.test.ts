// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaOf, sentenceOf } from './text-template.ts';

const types = { 姓名: { kind: 'string' }, 金额: { kind: 'number' }, 名单: { kind: 'list' } } as never;

test.each([
  ['发给{姓名}的补助{金额}元。', '"发给" + 姓名 + "的补助" + string(金额) + "元。"'],
  ['{金额}', 'string(金额)'],
  ['她说"好"\n{没有的}', '"她说\\"好\\"\\n{没有的}"'],
  ['', ''],
])('the sentence %s is a formula, and reads as it was typed', (sentence, formula) => {
  expect(formulaOf(sentence, types)).toBe(formula);
  expect(sentenceOf(formula, types)).toBe(sentence);
});

test.each([
  'if 金额 > 1 then "多" else "少"',
  '姓名 + 名单',
  '"半',
  '姓名 +',
  'substring(姓名, 1, 1) + "某"',
  '"{姓名}"',
  '金额',
])('the formula %s is left to who writes formulas', (formula) => {
  expect(sentenceOf(formula, types)).toBeUndefined();
});

test('whatever is typed as a sentence comes back as it was typed', () => {
  const piece = fc.oneof(fc.constantFrom('{姓名}', '{金额}', '{', '}', '"', '\\', '+'), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      // Braces around spaces and a name are that name.
      const sentence = pieces.join('').replaceAll(/\{\s*([^{}]*?)\s*\}/g, '{$1}');
      expect(sentenceOf(formulaOf(sentence, types), types)).toBe(sentence);
    }),
    { numRuns: 300 },
  );
});
