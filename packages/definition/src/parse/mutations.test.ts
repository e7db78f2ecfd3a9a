import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../check/index.ts';
import { diff } from '../diff/index.ts';
import { isObject } from '../json/equal.ts';
import { bodySchema } from '../published/body-schema.ts';
import { documentSchema } from '../published/document-schema.ts';
import { posts, sample, sampleFiles } from '../sample.fixture.ts';
import { stepsOf } from '../walk/steps.ts';
import { parseDefinition } from './index.ts';

const other = fc.constantFrom<Json>(
  null,
  true,
  0,
  -1.5,
  '',
  '姓名',
  'apply',
  'initiator',
  '家庭成员',
  '1 +',
  [],
  {},
  [{}],
  ['x'],
  { setting: '低保标准' },
);

/** Puts another value at a random place of a JSON value, found by taking one turn after the other. */
function mutate(value: Json, turns: readonly number[], put: Json): void {
  let around = value;
  for (const turn of turns) {
    const keys = Array.isArray(around) ? [...around.keys()] : isObject(around) ? Object.keys(around) : [];
    if (keys.length === 0) return;
    const key = keys[turn % keys.length]!;
    const inner = (around as Record<string | number, Json>)[key]!;
    if (turn === turns.at(-1) || typeof inner !== 'object' || inner === null) {
      (around as Record<string | number, Json>)[key] = put;
      return;
    }
    around = inner;
  }
}

test('whatever is put anywhere, reading ends in problems or in a definition that everything else can take', () => {
  const sound = sample();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), other), { minLength: 1, maxLength: 2 }),
      (changes) => {
        const files = sampleFiles();
        for (const [turns, put] of changes) mutate(files as unknown as Json, turns, put);
        const { definition, problems } = parseDefinition(files, { posts });
        if (!definition) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        expect(check(definition, { posts })).toBeInstanceOf(Array);
        expect(diff(sound, definition)).toBeInstanceOf(Array);
        expect(documentSchema(definition).type).toBe('object');
        for (const { step } of stepsOf(definition.workflow)) bodySchema(definition, step.id);
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);
