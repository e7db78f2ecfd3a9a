import { messageOf } from '@hearth/expression';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { parseDefinition, parsePosts, parseScenario } from '../src/parse/index.ts';
import { readPage, withGeneratedParts } from './write-docs.ts';

const page = readPage();
const blocks = [...page.matchAll(/```json ([\w.]+)\n([\s\S]*?)```/g)].map(
  ([, name = '', text = '']) => [name, text] as const,
);
const example = Object.fromEntries(blocks) as Record<string, string>;

describe('docs/definition-language.md', () => {
  test('has the tables that the source gives: run scripts/write-docs.ts', () => {
    expect(withGeneratedParts(page)).toBe(page);
  });

  test('shows a whole definition that reads without a problem', () => {
    const { posts } = parsePosts(example['posts.json']);
    const files = {
      task: example['task.json'],
      form: example['form.json'],
      workflow: example['workflow.json'],
      figures: example['figures.json'],
    };
    const { definition, problems } = parseDefinition(files, { posts: posts! });
    expect(problems.map((one) => [one.path, one.code, messageOf(one, {}, 'en')])).toEqual([]);
    expect(check(definition!, { posts: posts! })).toEqual([]);
  });

  test('shows a scenario of the right shape', () => {
    expect(parseScenario(example['scenario.json'], 'scenario.json').problems).toEqual([]);
  });
});
