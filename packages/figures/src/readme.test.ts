import { readFileSync } from 'node:fs';
import { parseDefinition } from '@hearth/definition/parse';
import { expect, test } from 'vitest';
import * as figures from './index.ts';

test('the README’s snippet counts what it says', () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const body = /```ts\nimport .*\n([\s\S]*?)```/.exec(text)?.[1]?.replace(/^(\w+); \/\/ (.*)$/m, 'return [$1, $2];');
  const run = new Function('recount', 'definition', String(body));
  const [counted, promised] = run(figures.recount, definitionWithUnits());
  expect(counted).toEqual(promised);
});

/** A task that visits units and counts them. */
function definitionWithUnits() {
  const rows = {
    type: 'array',
    items: { type: 'object', additionalProperties: false, properties: { 单位名称: { type: 'string' } } },
  };
  const { definition, problems } = parseDefinition(
    {
      task: {
        id: 'visit',
        title: '走访',
        family: 'G',
        description: '走访单位',
        start: { posts: ['clerk'], levels: ['township'] },
        numbering: { pattern: '{seq}' },
      },
      form: { schema: { type: 'object', additionalProperties: false, properties: { 受检单位: rows } } },
      workflow: {
        results: [{ id: 'done', title: '办结', tone: 'success' }],
        steps: [
          {
            id: 'record',
            type: 'userTask',
            title: '登记',
            who: { actor: 'initiator' },
            fields: { edit: ['受检单位'] },
            outcomes: [{ id: 'submit', title: '提交' }],
          },
        ],
      },
      figures: [
        {
          id: 'units_checked',
          title: '走访单位',
          kind: 'flow',
          over: '受检单位',
          measure: { count: true },
          unit: '家',
        },
      ],
    },
    { posts: [{ id: 'clerk', title: '经办人', levels: ['township'] }] },
  );
  if (!definition) throw new Error(JSON.stringify(problems));
  return definition;
}
