import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, checkRegister } from '../check/index.ts';
import { diff, diffRegisters } from '../diff/index.ts';
import { parseDefinition, parsePosts, parseRegister, parseScenario } from './index.ts';

const forms = new URL('../../../../forms/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, forms));
const folders = readdirSync(forms, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isRegister = (folder: string): boolean => existsSync(new URL(`${folder}/register.json`, forms));
const tasks = folders.filter((folder) => !isRegister(folder));
const { posts = [], problems: postProblems } = parsePosts(read('posts.json'));

const figuresOf = (folder: string) =>
  existsSync(new URL(`${folder}/figures.json`, forms)) ? { figures: read(`${folder}/figures.json`) } : {};

const parsed = (task: string) => {
  const files = {
    task: read(`${task}/task.json`),
    form: read(`${task}/form.json`),
    workflow: read(`${task}/workflow.json`),
  };
  return parseDefinition({ ...files, ...figuresOf(task) }, { posts });
};

const parsedRegister = (register: string) => {
  const files = { register: read(`${register}/register.json`), form: read(`${register}/form.json`) };
  return parseRegister({ ...files, ...figuresOf(register) }, { posts });
};

test('the posts that ship are in order', () => {
  expect(postProblems).toEqual([]);
});

describe.each(tasks)('the task %s that ships', (task) => {
  test('reads without a problem and nothing is found before publishing', () => {
    const { definition, problems } = parsed(task);
    expect(problems).toEqual([]);
    expect(definition?.id).toBe(task);
    expect(check(definition!, { posts })).toEqual([]);
  });

  test('has the same name every time, and no difference to itself', () => {
    const [first, second] = [parsed(task).definition!, parsed(task).definition!];
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toEqual(first);
    expect(diff(first, second)).toEqual([]);
  });

  test('has scenarios of the right shape', () => {
    const folder = new URL(`${task}/scenarios/`, forms);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
    for (const file of files) expect(parseScenario(read(`${task}/scenarios/${file}`), file).problems).toEqual([]);
  });
});

describe.each(folders.filter(isRegister))('the register %s that ships', (folder) => {
  test('reads without a problem and nothing is found before it is kept', () => {
    const { register, problems } = parsedRegister(folder);
    expect(problems).toEqual([]);
    expect(register?.id).toBe(folder);
    expect(checkRegister(register!, { posts })).toEqual([]);
  });

  test('has the same name every time, and no difference to itself', () => {
    const [first, second] = [parsedRegister(folder).register!, parsedRegister(folder).register!];
    expect(second).toEqual(first);
    expect(diffRegisters(first, second)).toEqual([]);
  });
});
