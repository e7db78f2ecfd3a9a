import { type Break, field, figure, step } from '../parse/broken.fixture.ts';
import { effect, link, schedule } from '../parse/broken-links.fixture.ts';
import { sampleRegister } from '../register-sample.fixture.ts';
import { sample } from '../sample.fixture.ts';
import type { Others } from './related.ts';

/** The other definitions of the office: a register of households, and visits to them. */
export const others = (): Others => ({
  registers: [sampleRegister()],
  tasks: [
    sample((files) => {
      files.task.id = 'home-visit';
      files.task.title = '入户走访';
    }),
    sample((files) => {
      files.task.id = 'county-archive';
      files.task.title = '县级存档';
      files.task.start = { posts: ['chair'], levels: ['county'] };
    }),
  ],
});

const write = (set: object[], more: object = {}): Break =>
  effect({ register: [{ register: 'households', set, ...more }] });
const open = (more: object): Break => effect({ open: [{ link: 'next', ...more }] });
const tell = (text: string): Break => effect({ notify: [{ to: { post: 'chair' }, title: '"已办"', text }] });
const pay = (more: object): Break =>
  effect({ pay: [{ payee: '姓名', amount: '救助金额', purpose: '"救助"', ...more }] });
const household = (more: object): Break => field('家庭', { kind: 'register-ref', register: 'households', ...more });
const counted =
  (more: object): Break =>
  (files) => {
    delete figure(files, 0).results;
    Object.assign(figure(files, 0), more);
  };
const number = { field: '档案编号', to: '"1"' };
const name = { field: '户主', to: '姓名' };
const E = '/steps/5';

/** What is wrong between definitions, and in what a case does outside of its document: how, and what has to be found where. */
export const foundBetween: [string, Break, string, string][] = [
  // registers
  [
    'a register that is not there',
    effect({ register: [{ register: 'firms', set: [name] }] }),
    'unknown-register',
    `${E}/register/0/register`,
  ],
  [
    'a reference to no register',
    household({ register: 'firms' }),
    'unknown-register',
    '/schema/properties/家庭/register',
  ],
  [
    'a field that no entry has',
    write([number, { field: '户号', to: '1' }]),
    'other-field-unknown',
    `${E}/register/0/set/1/field`,
  ],
  [
    'a value for what is computed',
    write([number, { field: '年数', to: '1' }]),
    'other-field-computed',
    `${E}/register/0/set/1/field`,
  ],
  [
    'a text for a number',
    write([number, { field: '人口', to: '姓名' }]),
    'expression-wrong-result',
    `${E}/register/0/set/1/to`,
  ],
  [
    'a paper in an open field',
    write([{ field: '档案编号', to: '身份证号' }]),
    'held-less-closely',
    `${E}/register/0/set/0`,
  ],
  ['an entry of nobody', write([name]), 'register-write-unidentified', `${E}/register/0`],
  ['an entry without its title', write([number]), 'register-write-incomplete', `${E}/register/0`],
  [
    'filling in from no field',
    household({ fill: { 致困原因: '户号' } }),
    'other-field-unknown',
    '/schema/properties/家庭/fill/致困原因',
  ],
  [
    'filling in a text with a number',
    household({ fill: { 致困原因: '人口' } }),
    'expression-wrong-result',
    '/schema/properties/家庭/fill/致困原因',
  ],
  [
    'filling a paper into the open',
    household({ fill: { 致困原因: '户主证件号' } }),
    'held-less-closely',
    '/schema/properties/家庭/fill/致困原因',
  ],
  ['entries by no field', household({ where: '户号 = 1' }), 'other-field-unknown', '/schema/properties/家庭/where'],
  [
    'a figure that nobody has',
    effect({ measure: [{ field: '家庭人口', figure: '"households/rooms"', from: 'today()', to: 'today()' }] }),
    'measure-of-nothing',
    `${E}/measure/0/figure`,
  ],
  [
    'a paper for everybody that quotes a name',
    (files) => {
      files.task.papers = [{ id: 'poster', title: '公告', masked: true, body: [{ text: '姓名' }] }] as never;
    },
    'paper-tells-personal',
    '/papers/0/body/0/text',
  ],
  ['a figure of no register', counted({ source: { register: 'firms' } }), 'unknown-register', '/0/source/register'],
  [
    'a figure of no field of the entry',
    counted({ source: { register: 'households' }, where: '户号 = 1' }),
    'other-field-unknown',
    '/0/where',
  ],
  // links
  ['a link to nowhere', link({ task: 'visits', by: { posts: ['clerk'] } }), 'link-to-nowhere', '/links/0/task'],
  ['a link that nobody goes', link({}), 'link-unused', '/links/0'],
  [
    'a link that fills in no field',
    link({ by: { posts: ['clerk'] }, set: [{ field: '户主', to: '姓名' }] }),
    'other-field-unknown',
    '/links/0/set/0/field',
  ],
  [
    'a case with no such field',
    open({ set: [{ field: '户主', to: '姓名' }] }),
    'other-field-unknown',
    `${E}/open/0/set/0/field`,
  ],
  [
    'a name carried into the open',
    open({ set: [{ field: '致困原因', to: '身份证号' }] }),
    'held-less-closely',
    `${E}/open/0/set/0`,
  ],
  [
    'a value of no field of the other case',
    open({ wait: true, take: [{ field: '致困原因', from: '结论' }] }),
    'other-field-unknown',
    `${E}/open/0/take/0/from`,
  ],
  [
    'a case where none can stand',
    (f) => {
      open({})(f);
      Object.assign((f.task.links as object[])[0]!, { task: 'county-archive' });
    },
    'open-not-at-level',
    `${E}/open/0`,
  ],
  [
    'a task that opens itself',
    (f) => {
      open({})(f);
      Object.assign((f.task.links as object[])[0]!, { task: f.task.id });
    },
    'open-in-circle',
    `${E}/open`,
  ],
  // what leaves the case
  ['a paper by mail', tell('身份证号'), 'notify-tells-sensitive', `${E}/notify/0/text`],
  ['a name by mail', tell('姓名 + "已办"'), 'notify-tells-personal', `${E}/notify/0/text`],
  ['a paper as payee', pay({ payee: '身份证号' }), 'payment-tells-sensitive', `${E}/pay/0/payee`],
  ['a paper in the purpose', pay({ purpose: '"救助" + 身份证号' }), 'payment-tells-sensitive', `${E}/pay/0/purpose`],
  [
    'a notification where nobody is',
    effect({ notify: [{ to: { post: 'finance', unit: { ancestor: 'township' } }, title: '"已办"', text: '"好"' }] }),
    'post-not-at-level',
    `${E}/notify/0/to`,
  ],
  // schedules
  [
    'a schedule of a post that cannot begin',
    schedule({ post: 'chair' }),
    'schedule-post-cannot-start',
    '/schedules/0/post',
  ],
  [
    'a schedule at a level that cannot begin',
    schedule({ for: { levels: ['county'] } }),
    'schedule-level-cannot-start',
    '/schedules/0/for/levels/0',
  ],
  [
    'a schedule of a post that is not there',
    (f) => {
      schedule({ for: { levels: ['county'] } })(f);
      f.task.start = { posts: ['clerk', 'chair'], levels: ['county', 'township'] };
    },
    'schedule-post-not-at-level',
    '/schedules/0/for/levels/0',
  ],
  ['a term after the slot', schedule({ due: { calendarDays: 100 } }), 'schedule-due-after-slot', '/schedules/0/due'],
  ['a term of no days', schedule({ due: { workingDays: 0 } }), 'due-at-once', '/schedules/0/due'],
  [
    'a schedule of no register',
    schedule({ for: { register: 'firms' } }),
    'unknown-register',
    '/schedules/0/for/register',
  ],
  [
    'a schedule by no field',
    schedule({ for: { register: 'households', where: '户号 = 1' } }),
    'other-field-unknown',
    '/schedules/0/for/where',
  ],
  [
    'a slot that reads no field',
    schedule({ for: { register: 'households' }, set: [{ field: '致困原因', to: '户号' }] }),
    'other-field-unknown',
    '/schedules/0/set/0/to',
  ],
  [
    'a batch that asks for fields',
    (f) => {
      step(f, 1).batch = true;
      step(f, 1).fields = { edit: ['致困原因'], require: ['致困原因'] };
    },
    'batch-asks-for-fields',
    '/steps/1/batch',
  ],
];
