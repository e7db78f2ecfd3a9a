import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostile, texts } from '../bench/hostile-texts.ts';
import { compile, type Problem, printAst, scopeOf } from './index.ts';
import { parseText } from './parse/index.ts';
import { toRules } from './rules/index.ts';
import { toSql } from './sql/index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const rows = Array.from({ length: 500 }, (_, index) => ({ a: index, b: String(index) }));

/** Everything that is done with a text; only a fault would throw. */
function outcomeOf(text: string): 'value' | Problem['code'] {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed.problems[0]?.code ?? 'none';
  printAst(parsed.ast);
  toRules(parsed.ast);
  toSql(parsed.ast, 'postgres', { document: 'c.document', env: ENV });
  let outcome = 'value';
  const report = ({ code }: Problem) => {
    outcome = code;
  };
  const value = compile(parsed.ast)(scopeOf({ xs: rows, a: 1 }), { ...ENV, report });
  expect(JSON.stringify(value)).toBeTypeOf('string');
  return outcome;
}

test.each(Object.entries(hostile))('%s: a value or a problem', (_, text) => {
  expect(outcomeOf(text)).toMatch(/^(value|expression\.[a-z-]+)$/);
});

test('random texts: a value or a problem', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(outcomeOf(text)).toMatch(/^(value|expression\.[a-z-]+)$/);
    }),
    { numRuns: 1500 },
  );
});
