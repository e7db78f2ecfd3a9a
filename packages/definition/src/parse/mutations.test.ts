import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, checkRegister } from '../check/index.ts';
import { diff, diffRegisters } from '../diff/index.ts';
import { bodySchema } from '../published/body-schema.ts';
import { documentSchema, entrySchema } from '../published/document-schema.ts';
import { registerFiles, sampleRegister } from '../register-sample.fixture.ts';
import { posts, type SampleFiles, sample, sampleFiles } from '../sample.fixture.ts';
import { stepsOf } from '../walk/steps.ts';
import { effect, schedule } from './broken-links.fixture.ts';
import { parseDefinition, parseRegister } from './index.ts';
import { mutate, other } from './mutate.fixture.ts';

/** The sample with everything that reaches beyond the case. */
function withAll(): SampleFiles {
  const files = sampleFiles();
  schedule({ for: { register: 'households', where: '人口 > 1' }, due: { on: '期末' } })(files);
  effect({
    register: [{ register: 'households', entry: '家庭', set: [{ field: '人口', to: '家庭人口' }], keep: '家庭' }],
    open: [{ link: 'next', wait: true, take: [{ field: '致困原因', from: '办理结果' }] }],
    notify: [{ to: { post: 'chair' }, title: '"已办"', text: '困难类别' }],
    pay: [{ payee: '姓名', amount: '救助金额', purpose: '"救助"' }],
  })(files);
  return files;
}

const changes = fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), other), {
  minLength: 1,
  maxLength: 2,
});

test('whatever is put anywhere in a register, reading it ends in problems or in one that can be used', () => {
  fc.assert(
    fc.property(changes, (some) => {
      const files = registerFiles();
      for (const [turns, put] of some) mutate(files as unknown as Json, turns, put);
      const { register, problems } = parseRegister(files, { posts });
      if (!register) expect(problems.length).toBeGreaterThan(0);
      else {
        expect(checkRegister(register, { posts, others: {} })).toBeInstanceOf(Array);
        expect(diffRegisters(sampleRegister(), register)).toBeInstanceOf(Array);
        expect(entrySchema(register).type).toBe('object');
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('whatever is put anywhere, reading ends in problems or in a definition that everything else can take', () => {
  const sound = sample();
  const others = { tasks: [sound], registers: [sampleRegister()] };
  fc.assert(
    fc.property(changes, (some) => {
      const files = withAll();
      for (const [turns, put] of some) mutate(files as unknown as Json, turns, put);
      const { definition, problems } = parseDefinition(files, { posts });
      if (!definition) {
        expect(problems.length).toBeGreaterThan(0);
        return;
      }
      expect(check(definition, { posts, others })).toBeInstanceOf(Array);
      expect(diff(sound, definition)).toBeInstanceOf(Array);
      expect(documentSchema(definition).type).toBe('object');
      for (const { step } of stepsOf(definition.workflow)) bodySchema(definition, step.id);
    }),
    { numRuns: 150 },
  );
}, 120_000);
