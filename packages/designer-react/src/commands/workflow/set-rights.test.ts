// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft/draft.ts';
import { type Right, rightOf, rightsAt, setRights } from './set-rights.ts';

const siblings = { '': ['事由', '明细', '备注'], 明细: ['明细.姓名', '明细.金额'] };
const inside: Record<string, string[]> = { 明细: ['明细.姓名', '明细.金额'] };

/** The rights of a step after fields were given rights one after the other. */
function after(fields: object | undefined, ...wishes: [string, Right][]) {
  let draft = draftOf({
    workflow: {
      results: [],
      steps: [{ id: 'a', type: 'userTask', title: '填写', ...(fields && { fields }) }],
    } as never,
  });
  for (const [path, right] of wishes) {
    const cells = [{ step: '/steps/0', path, inside: inside[path] ?? [] }];
    const outcome = setRights(draft, { cells, right, title: path, siblings });
    if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
    draft = outcome.draft;
  }
  return (draft.workflow.steps as { fields?: object }[])[0]?.fields;
}

describe('a field is given a right', () => {
  test.each<[string, object | undefined, [string, Right][], object | undefined]>([
    ['to fill in', undefined, [['事由', 'edit']], { edit: ['事由'] }],
    ['that it must be filled in', { edit: ['事由'] }, [['事由', 'require']], { edit: ['事由'], require: ['事由'] }],
    ['to read only, and nothing is left to say', { edit: ['事由'] }, [['事由', 'read']], undefined],
    [
      'not to be shown, inside a group that is filled in',
      { edit: ['明细'] },
      [['明细.金额', 'hide']],
      { edit: ['明细'], hide: ['明细.金额'] },
    ],
    [
      'to read only, so that the group is written out',
      { edit: ['明细'] },
      [['明细.金额', 'read']],
      { edit: ['明细.姓名'] },
    ],
    ['and the group is whole again', { edit: ['明细.姓名'] }, [['明细.金额', 'edit']], { edit: ['明细'] }],
    [
      'as a group, and its columns follow',
      { edit: ['明细.姓名'], hide: ['明细.金额'] },
      [['明细', 'edit']],
      { edit: ['明细'] },
    ],
    ['out of everything', { edit: ['*'] }, [['备注', 'read']], { edit: ['事由', '明细'] }],
  ])('%s', (_, before, wishes, expected) => {
    expect(after(before, ...wishes)).toEqual(expected);
  });
});

test('what a group may, its columns may; what is hidden stays hidden', () => {
  const workflow = { steps: [{ fields: { edit: ['明细'], require: ['明细.姓名'], hide: ['明细.金额'] } }] };
  const lists = rightsAt(workflow as never, '/steps/0');
  expect(['明细', '明细.姓名', '明细.金额', '备注'].map((path) => rightOf(lists, path))).toEqual([
    'edit',
    'require',
    'hide',
    'read',
  ]);
});
