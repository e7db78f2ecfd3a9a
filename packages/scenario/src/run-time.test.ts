import { parseDefinition, parseRegister } from '@hearth/definition/parse';
import type { LoadedForms } from '@hearth/engine';
import { temporaryPlace } from '@hearth/storage/testing';
import { afterAll, expect, test } from 'vitest';
import { engineOffice } from './engine-office.ts';
import { describeFailure, play } from './play.ts';
import type { Scenario } from './scenario.ts';

const levels = ['county', 'township', 'grassroots'];
const posts = ['clerk', 'chair'].map((id) => ({ id, title: id, levels }));
const text = { type: 'string' };
const button = (id: string) => [{ id, title: id, tone: 'primary' }];
const base = { family: 'H', description: '示例。', start: { posts: ['clerk', 'chair'], levels } };
const formOf = (properties: object, required: string[]) => ({
  schema: { type: 'object', additionalProperties: false, required, properties },
});

const household = {
  register: {
    ...{ id: 'household', title: '家庭', family: 'H', description: '示例。', entryTitle: '户主' },
    ...{ identifiers: [['户主']], maintain: { posts: ['clerk'], levels }, belongsTo: 'unit' },
  },
  form: formOf({ 户主: text, 次数: { type: 'integer' } }, ['户主']),
};

const check = {
  task: { ...base, id: 'check', title: '核查', numbering: { pattern: '核{seq}' } },
  form: formOf({ 结论: text }, ['结论']),
  workflow: {
    results: [{ id: 'checked', title: '已核查', tone: 'success' }],
    steps: [
      {
        ...{ id: 'look', type: 'userTask', title: '核查', who: { post: 'chair' } },
        ...{ fields: { edit: ['结论'] }, outcomes: button('done') },
      },
    ],
  },
};

const relief = {
  task: {
    ...{ ...base, id: 'relief', title: '救助', numbering: { pattern: '救{seq}' } },
    correct: [{ post: 'chair', unit: 'superior' }],
    links: [
      { id: 'check', title: '核查', back: '救助', task: 'check' },
      { id: 'more', title: '再核查', back: '救助', task: 'check', by: { posts: ['clerk'] } },
    ],
  },
  form: formOf({ 户主: text, 金额: { type: 'number', kind: 'money', direction: 'out' }, 意见: text, 结论: text }, [
    '户主',
  ]),
  workflow: {
    results: [{ id: 'paid', title: '已给付', tone: 'success' }],
    steps: [
      {
        ...{ id: 'apply', type: 'userTask', title: '申请', who: { actor: 'initiator' } },
        ...{ fields: { edit: ['户主', '金额'] }, outcomes: button('submit') },
      },
      {
        ...{ id: 'review', type: 'userTask', title: '审核', who: { post: ['chair', 'clerk'], unit: 'superior' } },
        ...{ fields: { edit: ['意见'] }, handOver: { addSigner: true }, outcomes: button('agree') },
      },
      {
        ...{ id: 'book', type: 'automatic', title: '入账' },
        register: [
          {
            register: 'household',
            set: [
              { field: '户主', to: '户主' },
              { field: '次数', to: '1' },
            ],
          },
        ],
        open: [{ link: 'check', wait: true, take: [{ field: '结论', from: '结论' }] }],
        pay: [{ payee: '户主', amount: '金额', purpose: '"救助"' }],
      },
      { id: 'pay', type: 'userTask', title: '给付', who: { actor: 'initiator' }, outcomes: button('done') },
    ],
    emergencies: [
      {
        ...{ id: 'at-once', title: '特事特办', who: { post: 'chair', unit: 'superior' }, skipTo: 'pay' },
        ...{ owes: ['review'], within: { workingDays: 5 }, reason: true },
      },
    ],
  },
};

const [task, other, register] = [
  parseDefinition(relief, { posts }),
  parseDefinition(check, { posts }),
  parseRegister(household, { posts }),
];
const problems = [task, other, register].flatMap((one) => one.problems);
if (!task.definition || !other.definition || !register.register) throw new Error(JSON.stringify(problems));
const forms: LoadedForms = {
  ...{ posts, broken: [], registers: [{ register: register.register, source: null }] },
  forms: [task.definition, other.definition].map((definition) => ({ definition, source: null })),
};
const { place, remove } = await temporaryPlace();
const office = await engineOffice(forms, place);
afterAll(() => office.close().then(remove));

const start = { as: 'clerk', start: { 户主: '何秀英', 金额: 1000 }, outcome: 'submit' };
const story = (title: string, steps: Scenario['steps']): Scenario => {
  return { title, now: '2026-04-20T09:00:00+08:00', unit: 'hengda', steps };
};

test.each<Scenario>([
  story('work is delegated, handed back, signed beside and transferred', [
    start,
    { as: 'township-chair', delegate: 'review', to: 'township-clerk', reason: '请先看' },
    { as: 'township-clerk', do: 'review', outcome: 'agree', problems: ['hand-back-first'] },
    { as: 'township-clerk', handBack: 'review', note: '属实', set: { 意见: '属实' } },
    { as: 'township-chair', addSigner: 'review', to: 'township-clerk', question: '可否' },
    { as: 'township-chair', do: 'review', outcome: 'agree', problems: ['signature-awaited'] },
    { as: 'township-clerk', sign: 'review', agree: true },
    { as: 'township-chair', transfer: 'review', to: 'township-clerk' },
    { expect: { open: ['review'], document: { 意见: '属实' } } },
  ]),
  story('the register is written, another case is opened and waited for, money is asked for', [
    start,
    { as: 'township-chair', do: 'review', outcome: 'agree' },
    { expect: { open: [], registers: { household: [{ 户主: '何秀英', 次数: 1 }] }, payments: [{ amount: '1000' }] } },
    { follow: 'check' },
    { as: 'chair', do: 'look', outcome: 'done', set: { 结论: '属实' } },
    { expect: { status: 'ended' } },
    { back: true },
    { expect: { open: ['pay'], document: { 结论: '属实' } } },
    { as: 'clerk', link: 'more' },
    { as: 'clerk', link: 'more', problems: ['link-used'] },
    { as: 'clerk', do: 'pay', outcome: 'done' },
    { as: 'clerk', correct: { 金额: 900 }, reason: '笔误', problems: ['may-not-correct'] },
    { as: 'township-chair', correct: { 金额: 900 }, reason: '笔误' },
    { expect: { status: 'ended', document: { 金额: 900 } } },
  ]),
  story('money comes first and papers later', [
    start,
    { as: 'township-chair', emergency: 'at-once', reason: '住院' },
    { expect: { open: ['pay', 'review'], owed: ['review'] } },
    { as: 'clerk', do: 'pay', outcome: 'done' },
    { expect: { status: 'running', owed: ['review'] } },
    { as: 'township-chair', do: 'review', outcome: 'agree' },
    { expect: { status: 'ended', result: 'paid', owed: [] } },
  ]),
])('$title', async (scenario) => {
  const failure = await play(scenario, forms.forms[0]!.definition, office.of('relief'));
  expect(failure && describeFailure(scenario, failure)).toBeUndefined();
});
