import { expect, it } from 'vitest';
import { fieldPath, parsePath, pathOf, pointerOf } from './path.ts';

const document = {
  受检单位: [{ _row: 'r2' }, { _row: 'r1', 隐患: [{ _row: 'h/1', 等级: '重大' }] }],
  'a/b~c': { x: 1 },
};

it.each([
  ['', ''],
  ['受检单位', '/受检单位'],
  ['受检单位[r1]', '/受检单位/1'],
  ['受检单位[r1].隐患[h/1].等级', '/受检单位/1/隐患/0/等级'],
  ['a/b~c.x', '/a~1b~0c/x'],
])('%s stands at %s', (path, pointer) => {
  expect(pointerOf(document, path)).toBe(pointer);
  expect(pathOf(document, pointer)).toBe(path);
});

it('ends at what is still there', () => {
  expect(pointerOf(document, '受检单位[gone].隐患')).toBe('/受检单位');
  expect(pathOf(document, '/受检单位/7/隐患')).toBe('受检单位');
});

it('names the field without its rows', () => {
  expect(fieldPath('受检单位[r1].隐患[h2].等级')).toBe('受检单位.隐患.等级');
  expect(parsePath('受检单位[r1].隐患')).toEqual([{ key: '受检单位', row: 'r1' }, { key: '隐患' }]);
});
