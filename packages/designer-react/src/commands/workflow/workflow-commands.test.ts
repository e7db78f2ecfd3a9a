// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { shipped } from '../../../test/shipped.ts';
import type { DefinitionDraft } from '../../draft/draft.ts';
import type { Command } from '../../history/edit.ts';
import { changeId } from '../task/change-id.ts';
import { removeItem } from '../task/list-items.ts';
import { addBranch, removeBranch } from './branches.ts';
import { copyStep } from './copy-step.ts';
import { insertStep } from './insert-step.ts';
import { moveStep } from './move-step.ts';
import { stepTypes } from './new-step.ts';
import { removeStep } from './remove-step.ts';
import { stepOfDraft, stepsOfDraft } from './steps-of-draft.ts';

const aid = shipped('golden-autumn-student-aid');
const words = {
  title: '复审',
  first: '填写',
  submit: '提交',
  done: '同意',
  back: '退回',
  refuse: '不同意',
  party: '工会',
  branch: '条件',
  otherwise: '其他',
  body: '部门',
};

/** The draft after a command that is done, or the codes of its refusal. */
function done<A>(command: Command<A>, draft: DefinitionDraft, args: A): DefinitionDraft {
  const outcome = command(draft, args);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.draft;
}
function refused<A>(command: Command<A>, draft: DefinitionDraft, args: A) {
  const outcome = command(draft, args);
  return 'problems' in outcome ? outcome.problems : [];
}
const titles = (draft: DefinitionDraft) => stepsOfDraft(draft).map(({ title }) => title);
const at = (draft: DefinitionDraft, id: string) => stepOfDraft(draft, id)!.pointer;

describe('a new step', () => {
  test.each(stepTypes)('of the kind %s stands where the plus was, with ids of its own', (type) => {
    const draft = done(insertStep, aid, { sequence: '/steps', index: 2, type, words });
    const ids = stepsOfDraft(draft).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stepsOfDraft(draft).find(({ pointer }) => pointer === '/steps/2')?.type).toBe(type);
  });

  test('is not put before the one that starts the case, unless it can start it', () => {
    const args = { sequence: '/steps', index: 0, type: 'wait', words } as const;
    expect(refused(insertStep, aid, args)[0]?.code).toBe('first-step');
    const draft = done(insertStep, aid, { ...args, type: 'userTask' });
    expect(stepsOfDraft(draft)[0]?.step.who).toEqual({ actor: 'initiator' });
  });
});

describe('a step that others refer to', () => {
  const place = { pointer: at(aid, 'compare') };

  test('stays while they do, and they are named', () => {
    const [problem] = refused(removeStep, aid, place);
    expect(problem).toMatchObject({ code: 'step-referred', params: { title: '县级信息比对、核定金额' } });
    expect(problem?.params?.places).toEqual(['公示', '县总工会审批', '打卡发放']);
  });

  test('goes with the ways back that lead to it, if that is wanted', () => {
    const draft = done(removeStep, aid, { ...place, withReferences: true });
    expect(titles(draft)).not.toContain('县级信息比对、核定金额');
    const approve = stepOfDraft(draft, 'approve')!.step as unknown as { outcomes: { id: string; return?: object }[] };
    expect(approve.outcomes.map(({ id }) => id)).toEqual(['approve', 'return', 'reject']);
    expect(approve.outcomes[1]).not.toHaveProperty('return');
    expect(stepOfDraft(draft, 'pay')!.step.who).toMatchObject({ not: ['approve'] });
  });

  test('is followed by them when its id changes', () => {
    const draft = done(changeId, aid, {
      file: 'workflow',
      pointer: at(aid, 'compare'),
      to: 'check-data',
      thing: 'step',
    });
    expect(JSON.stringify(draft.workflow)).not.toContain('"compare"');
    expect(stepOfDraft(draft, 'pay')!.step.who).toMatchObject({ not: ['check-data', 'approve'] });
    const taken = { file: 'workflow', pointer: at(aid, 'compare'), to: 'pay', thing: 'step' } as const;
    expect(refused(changeId, aid, taken)[0]?.code).toBe('id-taken');
    expect(refused(changeId, aid, { ...taken, to: '比对' })[0]?.code).toBe('bad-id');
  });
});

test('a step moves into a branch and out of it, never into itself', () => {
  const [choice, pay] = [at(aid, 'whether-on-file'), at(aid, 'pay')];
  const inside = `${choice}/branches/1/steps`;
  const moved = done(moveStep, aid, { from: pay, sequence: inside, index: 0 });
  expect(stepOfDraft(moved, 'pay')?.parents.map(({ id }) => id)).toEqual(['whether-on-file']);
  const back = done(moveStep, moved, {
    from: at(moved, 'pay'),
    sequence: '/steps',
    index: Number(pay.split('/').at(-1)),
  });
  expect(back).toEqual(aid);
  expect(refused(moveStep, aid, { from: choice, sequence: inside, index: 0 })[0]?.code).toBe('step-into-itself');
  expect(refused(moveStep, aid, { from: '/steps/0', sequence: inside, index: 0 })[0]?.code).toBeUndefined();
  expect(refused(moveStep, aid, { from: '/steps/8', sequence: '/steps', index: 0 })).toEqual([]);
  expect(refused(moveStep, aid, { from: choice, sequence: '/steps', index: 0 })[0]?.code).toBe('first-step');
});

test('a copy has ids of its own, and what it says of itself is said of the copy', () => {
  const draft = done(copyStep, aid, { pointer: at(aid, 'after-payment'), suffix: '（副本）' });
  const ids = stepsOfDraft(draft).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(titles(draft)).toContain('签收和录入（副本）');
  expect(ids).toHaveLength(stepsOfDraft(aid).length + 3);
});

test('a branch comes before the one that is taken else; the last one stays', () => {
  const step = at(aid, 'whether-on-file');
  const draft = done(addBranch, aid, { step, title: '第二种' });
  const branches = (
    stepOfDraft(draft, 'whether-on-file')!.step as unknown as { branches: { title: string; when?: string }[] }
  ).branches;
  expect(branches.map(({ title, when }) => [title, when])).toEqual([
    ['从台账选的', 'not(is blank(困难户))'],
    ['第二种', ''],
    ['其他', undefined],
  ]);
  const one = done(removeBranch, aid, { pointer: `${step}/branches/1` });
  expect(refused(removeBranch, one, { pointer: `${step}/branches/0` })[0]?.code).toBe('last-branch');
});

test('a result that outcomes and figures name is told with them', () => {
  const pointer = '/results/1';
  const [problem] = refused(removeItem, aid, { file: 'workflow', pointer, title: '不予资助', thing: 'result' });
  expect(problem?.code).toBe('item-referred');
  expect(problem?.params?.places).toContain('基层工会初审');
});
