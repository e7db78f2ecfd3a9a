import { expect, test } from 'vitest';
import { sample } from '../sample.fixture.ts';
import { allFields, fieldByPath, fieldsIn, resolveName, rowsAround, scopeOfStep } from './fields.ts';
import { canReturnTo, stepById, stepsOf } from './steps.ts';
import { typeScope } from './type-scope.ts';

const definition = sample();
const { form, workflow } = definition;

test('every step is found with its place, blocks before what is in them', () => {
  expect(stepsOf(workflow).map(({ step, pointer, branch, scope }) => [step.id, pointer, branch, scope])).toEqual([
    ['apply', '/steps/0', undefined, ''],
    ['review', '/steps/1', undefined, ''],
    ['visit', '/steps/2', undefined, ''],
    ['verify', '/steps/2/steps/0', undefined, '家庭成员'],
    ['route', '/steps/3', undefined, ''],
    ['post-up', '/steps/3/branches/0/steps/0', 'notice', ''],
    ['sign', '/steps/4', undefined, ''],
  ]);
  expect(stepById(workflow, 'verify')?.parents.map(({ step }) => step.id)).toEqual(['visit']);
  expect(scopeOfStep(definition, 'verify')).toBe('家庭成员');
});

test.each([
  ['review', 'apply', true],
  ['post-up', 'review', true],
  ['verify', 'review', true],
  ['verify', 'visit', false],
  ['review', 'review', false],
  ['sign', 'verify', false],
])('from %s one can return to %s: %s', (from, to, can) => {
  expect(canReturnTo(stepById(workflow, from)!, stepById(workflow, to)!)).toBe(can);
});

test('fields are found by path, by scope and by the name that an expression writes', () => {
  expect(allFields(form.fields).map(({ path }) => path)).toContain('家庭成员.月收入');
  expect(fieldByPath(form.fields, '家庭成员.称呼')?.path).toBe('家庭成员.称呼');
  expect(fieldByPath(form.fields, '家庭成员.无')).toBeUndefined();
  expect(fieldsIn(form, '家庭成员').map(({ key }) => key)).toEqual(['称呼', '月收入', '核实']);
  expect(resolveName(form, '家庭成员', '称呼')?.path).toBe('家庭成员.称呼');
  expect(resolveName(form, '家庭成员', '姓名')?.path).toBe('姓名');
  expect(resolveName(form, '', '家庭成员.称呼')?.path).toBe('家庭成员.称呼');
  expect(rowsAround(form, '家庭成员.称呼')).toBe('家庭成员');
  expect(rowsAround(form, '姓名')).toBe('');
});

test('an expression in a row sees the row, the form and the settings', () => {
  const names = typeScope(form, '家庭成员', definition.task.settings);
  expect(names.月收入).toEqual({ kind: 'number' });
  expect(names.姓名).toEqual({ kind: 'string' });
  expect(names.低保标准).toEqual({ kind: 'number' });
  expect(names.家庭成员).toMatchObject({ kind: 'list', items: { kind: 'record' } });
  expect(names.填写须知).toBeUndefined();
});
