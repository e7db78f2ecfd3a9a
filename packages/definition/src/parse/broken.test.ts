import { catalogue, messageOf } from '@hearth/expression';
import { describe, expect, test } from 'vitest';
import { definitionCatalogue } from '../problem.ts';
import { registerFiles } from '../register-sample.fixture.ts';
import { posts, sampleFiles } from '../sample.fixture.ts';
import { brokenDefinitions, field, figure, step } from './broken.fixture.ts';
import { brokenLinks, brokenRegisters } from './broken-links.fixture.ts';
import { parseDefinition, parseRegister } from './index.ts';

describe('a broken definition is refused with its reason and its place', () => {
  test.each([...brokenDefinitions, ...brokenLinks])('%s', (_what, breakIt, code, place) => {
    const files = sampleFiles();
    breakIt(files);
    const { definition, problems } = parseDefinition(files, { posts });
    const told = problems.map((found) => `${found.code} @ ${found.params?.file} ${found.path}`);
    expect(
      told.some((one) => one.startsWith(code) && one.endsWith(`@ ${place}`)),
      told.join('\n'),
    ).toBe(true);
    expect(definition).toBeUndefined();
    for (const found of problems) {
      for (const locale of ['zh-CN', 'en'] as const) {
        expect(messageOf(found, { ...catalogue, ...definitionCatalogue }, locale)).not.toMatch(
          /\{(?!year|month)\w+\}|^[a-z.-]+$/,
        );
      }
    }
  });

  test.each(brokenRegisters)('register: %s', (_what, breakIt, code, place) => {
    const files = registerFiles();
    breakIt(files);
    const { register, problems } = parseRegister(files, { posts });
    const told = problems.map((found) => `${found.code} @ ${found.params?.file} ${found.path}`);
    expect(
      told.some((one) => one.startsWith(code) && one.endsWith(`@ ${place}`)),
      told.join('\n'),
    ).toBe(true);
    expect(register).toBeUndefined();
  });

  test('a sound register is read, and its figures count its entries', () => {
    const { register, problems } = parseRegister(registerFiles(), { posts });
    expect(problems).toEqual([]);
    expect(register?.figures[0]?.source).toEqual({ register: 'households' });
    expect(register?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the sample itself is sound', () => {
    expect(parseDefinition(sampleFiles(), { posts }).problems).toEqual([]);
  });

  test('a slip in one place hides no slip in another', () => {
    const files = sampleFiles();
    field('姓名', { maxLenght: 5, maxLength: 'forty' })(files);
    step(files, 1).who.post = 'boss';
    figure(files, 0).results = ['closed'];
    files.task.list = ['姓氏'];
    const { problems } = parseDefinition(files, { posts });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'not-integer',
      'unknown-field',
      'unknown-name',
      'unknown-post',
      'unknown-result',
    ]);
  });
});
