import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCases } from '../conformance/conformance.ts';
import { parse, parseText } from './parse/index.ts';
import { printAst } from './print.ts';
import { condition, schema } from './sql/agreement.arbitraries.ts';

test.each([
  ['round(a,2)', 'round half up(a, 2)'],
  ['((a+b))*c', '(a + b) * c'],
  ['a-(b-c)', 'a - (b - c)'],
  ['（a or b） and c', '(a or b) and c'],
  ['- a.b', '-a.b'],
  ['-(a + b)', '-(a + b)'],
  ['a in [1, 2] and b', 'a in [1, 2] and b'],
  ['a in (> 3, [5..9))', 'a in (> 3, [5..9))'],
  ['substring(length: 2, string: a, start position: 1)', 'substring(a, 1, 2)'],
  ['@"2026-01-01"', 'date("2026-01-01")'],
  ['“他说\\n"好"”', '"他说\\n\\"好\\""'],
])('%s is canonically %s', (text, canonical) => {
  const parsed = parseText(text);
  expect(parsed.ok && printAst(parsed.ast)).toBe(canonical);
});

test('what is printed reads back as the same AST: the DMN kit', () => {
  for (const { expression } of allCases) {
    const parsed = parseText(expression);
    if (parsed.ok) expect(parseText(printAst(parsed.ast)), expression).toMatchObject({ ok: true, ast: parsed.ast });
  }
});

test('what is printed reads back as the same AST: random conditions', () => {
  fc.assert(
    fc.property(condition, (text) => {
      const parsed = parse(text, schema);
      if (parsed.ok) expect(parse(printAst(parsed.ast), schema)).toMatchObject({ ok: true, ast: parsed.ast });
    }),
    { numRuns: 200 },
  );
});
