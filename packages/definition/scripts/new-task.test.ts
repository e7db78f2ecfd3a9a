import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { parseDefinition, parsePosts, parseScenario } from '../src/parse/index.ts';
import { taskFiles } from './new-task.ts';

const { posts = [] } = parsePosts(readFileSync(new URL('../../../forms/posts.json', import.meta.url)));

test('a new task reads, nothing is found in it, and it has a story for every way', () => {
  const files = taskFiles('first-aid-box', '急救箱配置');
  const [task, form, workflow, figures] = ['task', 'form', 'workflow', 'figures'].map((name) => files[`${name}.json`]);
  const { definition, problems } = parseDefinition({ task, form, workflow, figures }, { posts });
  expect(problems).toEqual([]);
  expect(check(definition!, { posts, others: { tasks: [definition!] } })).toEqual([]);
  const stories = Object.entries(files).filter(([path]) => path.startsWith('scenarios/'));
  expect(stories.map(([path, story]) => parseScenario(story, path).problems)).toEqual(stories.map(() => []));
  expect(stories.length).toBeGreaterThanOrEqual(4);
});
