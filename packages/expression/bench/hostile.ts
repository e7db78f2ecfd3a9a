import fc from 'fast-check';
import { compile, scopeOf } from '../src/index.ts';
import { parseText } from '../src/parse/index.ts';
import { hostile, texts } from './hostile-texts.ts';

/** CPU time of the worst answer to hostile and to random texts, parse and evaluation together. */
const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const RANDOM_TEXTS = 10_000;
const rows = Array.from({ length: 500 }, (_, index) => ({ a: index, b: String(index) }));

function answer(text: string): { milliseconds: number; kind: string } {
  const start = process.cpuUsage();
  const parsed = parseText(text);
  let kind = parsed.ok ? 'value' : (parsed.problems[0]?.code ?? '');
  const report = ({ code }: { code: string }) => {
    kind = code;
  };
  if (parsed.ok) compile(parsed.ast)(scopeOf({ xs: rows, a: 1 }), { ...ENV, report });
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, kind };
}

answer('a + 1');
for (const [name, text] of Object.entries(hostile)) {
  const { milliseconds, kind } = answer(text);
  console.log(`${name.padEnd(28)}${milliseconds.toFixed(1).padStart(8)} ms   ${kind}`);
}

const seed = Date.now() % 1_000_000;
let worst = { milliseconds: 0, text: '' };
for (const text of fc.sample(texts, { numRuns: RANDOM_TEXTS, seed })) {
  const { milliseconds } = answer(text);
  if (milliseconds > worst.milliseconds) worst = { milliseconds, text };
}
console.log(
  `${RANDOM_TEXTS} random texts (seed ${seed}): worst ${worst.milliseconds.toFixed(1)} ms ${JSON.stringify(worst.text.slice(0, 100))}`,
);
