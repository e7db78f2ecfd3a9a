import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedCalendar } from './calendar/calendar-seed.ts';
import * as china from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const snippet = /```ts\n([\s\S]*?)```/.exec(readme)![1]!.trim().split('\n');
const names = { ...china, seedCalendar };

test.each(snippet)('the README says the truth: %s', (line) => {
  const [expression, expected] = line.split(/;? \/\/ /);
  const run = (code: string) => new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));
  expect(run(expression!)).toEqual(run(expected!));
});
