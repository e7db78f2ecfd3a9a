import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as definition from './index.ts';
import * as parse from './parse/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const snippet = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;

const posts = [{ id: 'chair', title: '主席', levels: ['grassroots'] }];
const task = {
  id: 'small-aid',
  title: '小额补助',
  family: 'H',
  description: '例子',
  start: { posts: ['chair'], levels: ['grassroots'] },
  numbering: { pattern: '{year}-{seq}' },
};
const form = {
  schema: { type: 'object', required: ['事由'], properties: { 事由: { type: 'string' }, 金额: { kind: 'money' } } },
};
const workflow = {
  results: [{ id: 'done', title: '已办', tone: 'success' }],
  steps: [
    {
      id: 'apply',
      type: 'userTask',
      title: '申请',
      who: { actor: 'initiator' },
      fields: { edit: ['*'] },
      outcomes: [{ id: 'submit', title: '提交' }],
    },
    {
      id: 'approve',
      type: 'userTask',
      title: '审批',
      who: { post: 'chair' },
      outcomes: [
        { id: 'agree', title: '同意' },
        { id: 'back', title: '退回', return: { to: 'apply', resume: 'here', max: 3 } },
      ],
    },
  ],
};

/** Each line whose comment is a value must give that value. */
test('the README says the truth', () => {
  const names = { ...definition, ...parse, posts, task, form, workflow };
  const told = [...snippet.matchAll(/^(?!const )(.*); \/\/ (?:[^[]*: )?(\[.*\]|'.*'|\d+)(?: here)?$/gm)];
  expect(told.length).toBe(8);
  const lines = snippet.split('\n').map((line) => {
    const found = told.find(([whole]) => whole === line);
    return found ? `told.push([${found[1]}, ${found[2]}]);` : line;
  });
  const pairs: [unknown, unknown][] = new Function(
    ...Object.keys(names),
    `const told = [];\n${lines.join('\n')}\nreturn told;`,
  )(...Object.values(names));
  for (const [actual, expected] of pairs) expect(actual).toEqual(expected);
});
