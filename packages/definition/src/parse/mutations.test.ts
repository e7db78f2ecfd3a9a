import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../check/index.ts';
import { diff } from '../diff/index.ts';
import { bodySchema } from '../published/body-schema.ts';
import { documentSchema } from '../published/document-schema.ts';
import { posts, sample, sampleFiles } from '../sample.fixture.ts';
import { stepsOf } from '../walk/steps.ts';
import { parseDefinition } from './index.ts';
import { mutate, other } from './mutate.fixture.ts';

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
