// @vitest-environment node
import { fieldKinds } from '@hearth/definition';
import { expect, test } from 'vitest';
import { shelved } from './shelves.ts';

test('every kind lies on one shelf', () => {
  const offered = shelved('').flatMap(({ kinds }) => kinds);
  expect(offered.map(({ name }) => name).sort()).toEqual(fieldKinds.map(({ name }) => name).sort());
});

test('a kind is found by its Chinese or English name', () => {
  expect(shelved('身份').flatMap(({ kinds }) => kinds.map(({ name }) => name))).toEqual(['resident-id']);
  expect(shelved('money').flatMap(({ kinds }) => kinds.map(({ name }) => name))).toEqual(['money']);
  expect(shelved('没有这种')).toEqual([]);
});
