import { describe, expect, test } from 'vitest';
import { check } from '../check/index.ts';
import { diff } from '../diff/index.ts';
import type { Emergency } from '../emergency.ts';
import { sentenceOf } from '../problem.ts';
import { posts, type SampleFiles, sample, sampleFiles } from '../sample.fixture.ts';
import { allExpressions } from '../walk/all-expressions.ts';
import { parseDefinition } from './index.ts';

/** 先发放、后审核会签: the sample with a last step to which one can skip. */
const urgent = {
  id: 'urgent',
  title: '特事特办，先行发放',
  who: { post: 'chair' },
  when: '困难类别 = "特困"',
  from: ['review', 'visit'],
  skipTo: 'pay',
  owes: ['review', 'sign'],
  within: { workingDays: { setting: '审核工作日' } },
  reason: true,
  escalate: { post: 'chair', unit: 'superior' },
} as const;

type Change = Partial<Record<keyof Emergency<string>, unknown>>;

function withEmergency(files: SampleFiles, change: Change = {}): void {
  const pay = {
    id: 'pay',
    type: 'userTask',
    title: '发放',
    who: { post: 'clerk' },
    outcomes: [{ id: 'paid', title: '已发放' }],
  };
  (files.workflow.steps as unknown[]).push(pay);
  files.workflow.emergencies = [{ ...structuredClone(urgent), ...change }] as never;
}

const changed = (change: Change, more: (files: SampleFiles) => void = () => {}): SampleFiles => {
  const files = sampleFiles();
  withEmergency(files, change);
  more(files);
  return files;
};

const only = (files: SampleFiles) =>
  parseDefinition(files, { posts }).problems.map(({ code, path }) => `${code} ${path.replace('/emergencies/0', '')}`);

test('an emergency that reads well: its condition is compiled and is one of the expressions', () => {
  const definition = sample((files) => withEmergency(files));
  expect(definition.workflow.emergencies?.[0]).toMatchObject({ when: { text: urgent.when, ast: { k: 'cmp' } } });
  expect(allExpressions(definition).map(({ pointer }) => pointer)).toContain('/emergencies/0/when');
  expect(parseDefinition(changed({ within: { on: '发放日期' } }), { posts }).problems).toEqual([]);
});

describe('an emergency is refused with its reason and its place', () => {
  test.each<[string, Change, string[]]>([
    ['to a step that is not there', { skipTo: 'pey' }, ['unknown-step /skipTo']],
    ['into a row', { skipTo: 'verify' }, ['emergency-not-main-line /skipTo']],
    [
      'to an earlier step than it is called from',
      { skipTo: 'visit', owes: ['review'] },
      ['emergency-from-too-late /from/1'],
    ],
    ['to the next step', { skipTo: 'review', from: ['apply'], owes: ['review'] }, ['emergency-skips-nothing /skipTo']],
    ['from nowhere', { from: ['rewiew'] }, ['unknown-step /from/0']],
    ['owing what is not there', { owes: ['singn'] }, ['unknown-step /owes/0']],
    ['owing what comes later', { owes: ['review', 'pay'] }, ['emergency-owes-not-skipped /owes/1']],
    ['owing the first step', { owes: ['apply'] }, ['emergency-owes-not-skipped /owes/0']],
    ['owing what was done before', { from: ['visit'] }, ['emergency-owes-not-skipped /owes/0']],
    ['owing a block', { owes: ['visit'] }, ['emergency-owes-no-work /owes/0']],
    ['owing a step in a row', { owes: ['verify'] }, ['emergency-not-main-line /owes/0']],
    ['owing one thing twice', { owes: ['sign', 'sign'] }, ['duplicate-id /owes/1']],
    ['without a reason', { reason: false }, ['not-an-option /reason']],
    ['called by nobody known', { who: { post: 'boss' } }, ['unknown-post /who/post']],
    ['telling nobody known', { escalate: { actor: 'sign' } }, ['unknown-actor /escalate/actor']],
    ['when something is not a condition', { when: '姓名' }, ['expression.not-a-condition /when']],
    ['until a text', { within: { on: '姓名' } }, ['expression-wrong-result /within/on']],
    [
      'within a setting that is not there',
      { within: { calendarDays: { setting: '天数' } } },
      ['unknown-setting /within/calendarDays/setting'],
    ],
  ])('%s', (_what, change, told) => {
    expect(only(changed(change))).toEqual(told);
  });

  test('owing work that can only be sent back', () => {
    const outcomes = [{ id: 'back', title: '退回', return: { to: 'apply', resume: 'here', max: 1 } }];
    const onlyBack = (files: SampleFiles) => {
      Object.assign((files.workflow.steps as object[])[1]!, { outcomes });
    };
    expect(only(changed({}, onlyBack))).toEqual(['emergency-owes-only-returns /owes/0']);
  });
});

test('what reads well is looked at as everything else is: posts, terms, settings in use', () => {
  const found = (change: Change) =>
    check(
      sample((files) => withEmergency(files, change)),
      { posts },
    )
      .filter(({ path }) => path.startsWith('/emergencies'))
      .map(({ code, path }) => `${code} ${path}`);
  expect(found({})).toEqual([]);
  expect(found({ within: { workingDays: 0 } })).toEqual(['due-at-once /emergencies/0/within']);
  const township = { post: 'finance', unit: { ancestor: 'township' } };
  expect(found({ who: township })).toEqual(['post-not-at-level /emergencies/0/who']);
  expect(found({ escalate: township })).toEqual(['post-not-at-level /emergencies/0/escalate']);
});

test('a step that only an emergency leads to is no dead step', () => {
  const onlyEnds = (files: SampleFiles, emergencies?: unknown) => {
    withEmergency(files, { owes: ['review'] });
    Object.assign((files.workflow.steps as object[])[4]!, { type: 'end', result: 'refused' });
    for (const key of ['parties', 'mode', 'onRejected'])
      delete (files.workflow.steps as Record<string, unknown>[])[4]![key];
    if (!emergencies) delete files.workflow.emergencies;
  };
  const codes = (emergencies: boolean) =>
    check(sample((files) => onlyEnds(files, emergencies))).flatMap(({ code }) => (/unreach/.test(code) ? [code] : []));
  expect(codes(false)).toContain('step-unreachable');
  expect(codes(true)).toEqual([]);
});

test('the difference between two versions is told', () => {
  const [plain, with_, other] = [
    sample((files) => {
      withEmergency(files);
      delete files.workflow.emergencies;
    }),
    sample((files) => withEmergency(files)),
    sample((files) => withEmergency(files, { owes: ['review'] })),
  ];
  expect(diff(plain!, with_!).map((one) => sentenceOf(one))).toEqual(['新增特事特办“特事特办，先行发放”']);
  expect(diff(with_!, other!).map((one) => sentenceOf(one))).toEqual(['特事特办“特事特办，先行发放”有变化']);
  expect(diff(with_!, plain!).map((one) => sentenceOf(one, 'en'))).toEqual(['Emergency “特事特办，先行发放” removed']);
});
