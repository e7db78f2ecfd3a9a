// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { get, insert, move, remove, renameKey, reorder, set, update } from './json.ts';

const form = {
  schema: {
    properties: { 姓名: { type: 'string' }, 电话: { type: 'string' }, 'a/b~c': { type: 'number' } },
    required: ['姓名'],
  },
  layout: { pages: [] as string[] },
};
const keys = (json: unknown) => Object.keys((json as typeof form).schema.properties);

test('reads by pointer, with the signs that pointers escape', () => {
  expect(get(form, '/schema/properties/a~1b~0c/type')).toBe('number');
  expect(get(form, '/schema/required/0')).toBe('姓名');
  expect(get(form, '/schema/nothing/here')).toBeUndefined();
});

describe('a change', () => {
  test('shares what lies beside its way', () => {
    const next = set(form, '/schema/properties/姓名/title', '户主姓名');
    expect(next.schema.properties.姓名).toEqual({ type: 'string', title: '户主姓名' });
    expect(next.layout).toBe(form.layout);
    expect(next.schema.properties.电话).toBe(form.schema.properties.电话);
  });

  test('to what is there already is none', () => {
    expect(set(form, '/schema/properties/姓名/type', 'string')).toBe(form);
    expect(set(form, '/schema/properties/姓名/title', undefined)).toBe(form);
    expect(update(form, '/schema/properties', (value) => value)).toBe(form);
    expect(remove(form, '/schema/properties/没有')).toBe(form);
  });

  test('keeps the order of fields', () => {
    expect(keys(insert(form, '/schema/properties/日期', {}, 1))).toEqual(['姓名', '日期', '电话', 'a/b~c']);
    expect(keys(renameKey(form, '/schema/properties/姓名', '户主'))).toEqual(['户主', '电话', 'a/b~c']);
    expect(keys(reorder(form, '/schema/properties/a~1b~0c', 0))).toEqual(['a/b~c', '姓名', '电话']);
    expect(keys(remove(form, '/schema/properties/电话'))).toEqual(['姓名', 'a/b~c']);
  });

  test('moves between lists', () => {
    const lists = { a: ['1', '2'], b: ['3'] };
    expect(move(lists, '/a/0', '/b/1')).toEqual({ a: ['2'], b: ['3', '1'] });
    expect(insert(lists, '/b/-', '4').b).toEqual(['3', '4']);
    expect(reorder(lists, '/a/0', 1).a).toEqual(['2', '1']);
  });
});
