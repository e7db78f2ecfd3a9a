import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDefinition, parsePosts } from '@hearth/definition/parse';
import { messageOf } from '@hearth/expression';
import { expect, test } from 'vitest';
import { kernelCatalogue } from '../problems.ts';
import { proveSound } from './index.ts';

const forms = new URL('../../../../forms/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, forms), 'utf8'));
const tasks = readdirSync(forms).filter((folder) => existsSync(new URL(`${folder}/workflow.json`, forms)));

test.each(tasks)('%s is proved sound', (task) => {
  const { posts = [] } = parsePosts(read('posts.json'));
  const [taskFile, form, workflow, figures] = ['task', 'form', 'workflow', 'figures'].map((name) =>
    read(`${task}/${name}.json`),
  );
  const { definition, problems } = parseDefinition({ task: taskFile, form, workflow, figures }, { posts });
  if (!definition) throw new Error(JSON.stringify(problems));
  const started = performance.now();
  const proof = proveSound(definition);
  const took = Math.round(performance.now() - started);
  console.info(`${task}: ${proof.verdict}, ${proof.markings} markings, ${took} ms`);
  expect(proof.findings.map((found) => `${found.path}: ${messageOf(found, kernelCatalogue, 'zh-CN')}`)).toEqual([]);
  expect(proof.verdict).toBe('sound');
});
