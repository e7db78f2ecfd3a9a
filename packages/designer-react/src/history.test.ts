import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addField, moveField, removeField, setKeyword } from './commands/fields.ts';
import { type Change, type History, perform, redo, startHistory, undo } from './history.ts';

const form: Json = {
  type: 'object',
  properties: {
    户主姓名: { type: 'string' },
    家庭人口: { type: 'integer', minimum: 1 },
    家庭成员: { type: 'array', items: { type: 'object', properties: { 姓名: { type: 'string' } } } },
  },
  required: ['户主姓名', '家庭人口'],
};

const text = (history: History) => JSON.stringify(history.tree);
const fieldsOf = (history: History) => Object.keys((history.tree as { properties: object }).properties);

describe('a field', () => {
  test('is put between others, so that the screen keeps its order', () => {
    const history = perform(startHistory(form), addField([], '联系电话', { type: 'string', kind: 'phone' }, 1));
    expect(fieldsOf(history)).toEqual(['户主姓名', '联系电话', '家庭人口', '家庭成员']);
    expect(history.selection).toBe('联系电话');
  });

  test('that is taken away is no longer required, and comes back to its place', () => {
    const history = perform(startHistory(form), removeField(form, [], '家庭人口'));
    expect((history.tree as { required: string[] }).required).toEqual(['户主姓名']);
    expect(text(undo(history))).toBe(JSON.stringify(form));
  });

  test('inside a group is edited the same way', () => {
    const owner = ['properties', '家庭成员', 'items'];
    const history = perform(startHistory(form), addField(owner, '关系', { type: 'string' }));
    expect(text(history)).toContain('"姓名":{"type":"string"},"关系":{"type":"string"}');
  });
});

test('typing a title is one thing to undo', () => {
  let history = startHistory(form);
  for (const typed of ['家', '家庭', '家庭人口数']) {
    history = perform(history, setKeyword(history.tree, [], '家庭人口', 'title', typed));
  }
  expect(history.done).toHaveLength(1);
  expect(text(undo(history))).toBe(JSON.stringify(form));
  expect(text(redo(undo(history)))).toBe(text(history));
});

const key = fc.constantFrom('户主姓名', '家庭人口', '家庭成员', '备注', '电话');
const wish = fc.oneof(
  fc.record({ do: fc.constant('add' as const), key, index: fc.nat(3) }),
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({ do: fc.constant('move' as const), key, index: fc.nat(3) }),
  fc.record({ do: fc.constant('title' as const), key, value: fc.string() }),
);

function changeFor(
  history: History,
  wanted: typeof wish extends fc.Arbitrary<infer W> ? W : never,
): Change | undefined {
  const exists = fieldsOf(history).includes(wanted.key);
  if (wanted.do === 'add') return exists ? undefined : addField([], wanted.key, { type: 'string' }, wanted.index);
  if (!exists) return undefined;
  if (wanted.do === 'remove') return removeField(history.tree, [], wanted.key);
  if (wanted.do === 'move') return moveField([], wanted.key, Math.min(wanted.index, fieldsOf(history).length - 1));
  return setKeyword(history.tree, [], wanted.key, 'title', wanted.value);
}

test('undoing everything gives the first form, doing it again gives the last', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
      let history = startHistory(form);
      for (const wanted of wishes) {
        const change = changeFor(history, wanted);
        if (change) history = perform(history, change);
      }
      const last = text(history);
      let back = history;
      while (back.done.length > 0) back = undo(back);
      expect(text(back)).toBe(JSON.stringify(form));
      while (back.undone.length > 0) back = redo(back);
      expect(text(back)).toBe(last);
    }),
  );
});
