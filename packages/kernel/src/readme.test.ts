import { readFileSync } from 'node:fs';
import { weekendCalendar } from '@hearth/china';
import { parseDefinition } from '@hearth/definition/parse';
import { expect, test } from 'vitest';
import * as kernel from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const lines = /```ts\n([\s\S]*?)```/.exec(readme)![1]!.trim().split('\n');
const names = { ...kernel, parseDefinition, weekendCalendar };

/** Lines that say a value after `//` become pairs of what comes out and what is promised. */
const program = lines.map((line) => {
  const [code = '', promised] = line.split(/;? \/\/ /);
  return promised === undefined ? code : `found.push([${JSON.stringify(line)}, ${code}, ${promised}]);`;
});

test('the README tells the truth', () => {
  const found: [string, unknown, unknown][] = [];
  new Function(...Object.keys(names), 'found', program.join('\n'))(...Object.values(names), found);
  expect(found).toHaveLength(6);
  for (const [line, value, promised] of found) expect(value, line).toEqual(promised);
});
