import type { RegisterFiles } from '../register-sample.fixture.ts';
import { type Break, field, figure, step } from './broken.fixture.ts';

// biome-ignore lint/suspicious/noExplicitAny: a case reaches deep into plain JSON to break one thing
type AnyObject = any;

/** An automatic step at the end, with a link to open through. */
export const effect =
  (more: object): Break =>
  (files) => {
    field('家庭', { kind: 'register-ref', register: 'households' })(files);
    files.task.links = [
      { id: 'next', title: '后续走访', back: '来自救助', task: 'home-visit', by: { posts: ['clerk'] } },
    ];
    (files.workflow.steps as AnyObject).push({ id: 'effect', type: 'automatic', title: '后续处理', ...more });
  };

export const link =
  (more: object): Break =>
  (files) => {
    files.task.links = [{ id: 'next', title: '后续走访', back: '来自救助', task: 'home-visit', ...more }];
  };

export const schedule =
  (more: object): Break =>
  (files) => {
    files.task.schedules = [
      {
        id: 'each',
        title: '季度走访',
        every: 'quarter',
        for: { levels: ['township'] },
        post: 'clerk',
        ...more,
      } as never,
    ];
  };

const work = (path: string) => `workflow.json /steps/5${path}`;
const write = (more: object): Break => effect({ register: [{ register: 'households', set: [], ...more }] });
const open = (more: object): Break => effect({ open: [{ link: 'next', ...more }] });
const measure = (more: object): Break =>
  effect({ measure: [{ field: '家庭人口', figure: '"visits/done"', from: 'today()', to: 'today()', ...more }] });
const paper =
  (more: object): Break =>
  (files) => {
    files.task.papers = [{ id: 'letter', title: '通知书', body: [{ text: '"好"' }], ...more }] as never;
  };
const unique =
  (more: object): Break =>
  (files) => {
    files.task.unique = [{ id: 'once', key: ['姓名'], message: '已经有一件', ...more }] as never;
  };
const set = [{ field: '人口', to: '家庭人口' }];

/** What is broken in links, effects, schedules, hand-overs and figures of new kinds: code, file and place. */
export const brokenLinks: [string, Break, string, string][] = [
  // effects
  ['an automatic step that does nothing', effect({}), 'automatic-without-work', work('')],
  ['an empty list of effects', effect({ notify: [] }), 'list-too-short', work('/notify')],
  ['an effect of no sort', effect({ mail: [] }), 'unknown-name', work('/mail')],
  ['a write of nothing', write({}), 'register-write-empty', work('/register/0')],
  ['an entry in no field', write({ set, entry: '家庭号' }), 'unknown-field', work('/register/0/entry')],
  ['an entry in a text', write({ set, entry: '姓名' }), 'field-not-an-entry', work('/register/0/entry')],
  [
    'an entry of another register',
    (files) => {
      write({ set, entry: '家庭' })(files);
      field('家庭', { register: 'enterprises' })(files);
    },
    'field-of-other-register',
    work('/register/0/entry'),
  ],
  ['an id kept in no reference', write({ set, keep: '姓名' }), 'field-not-an-entry', work('/register/0/keep')],
  ['a day that is none', write({ set, on: '姓名' }), 'expression-wrong-result', work('/register/0/on')],
  ['a reason that is a list', write({ close: '家庭成员' }), 'expression-wrong-result', work('/register/0/close')],
  [
    'a value that reads no field',
    write({ set: [{ field: '人口', to: '人口数' }] }),
    'expression.unknown-name',
    work('/register/0/set/0/to'),
  ],
  ['a figure into no field', measure({ field: '人数' }), 'unknown-field', work('/measure/0/field')],
  ['a figure from no day', measure({ from: '姓名' }), 'expression-wrong-result', work('/measure/0/from')],
  [
    'a figure at no level',
    measure({ unit: { ancestor: 'village' } }),
    'unknown-level',
    work('/measure/0/unit/ancestor'),
  ],
  [
    'a paper of no field',
    paper({ body: [{ fields: ['户号'] }] }),
    'unknown-field',
    'task.json /papers/0/body/0/fields/0',
  ],
  [
    'a paper with the rows of a text',
    paper({ body: [{ rows: '姓名', columns: ['姓名'] }] }),
    'paper-rows-not-a-group',
    'task.json /papers/0/body/0/rows',
  ],
  [
    'a paper without such a column',
    paper({ body: [{ rows: '家庭成员', columns: ['户号'] }] }),
    'unknown-field',
    'task.json /papers/0/body/0/columns/0',
  ],
  // what may be there once
  ['a key of nobody', unique({ key: ['姓氏'] }), 'expression.misspelt-name', 'task.json /unique/0/key/0'],
  ['rows of no group', unique({ over: '姓名' }), 'figure-not-over-rows', 'task.json /unique/0/over'],
  ['a result that no case has', unique({ results: ['lost'] }), 'unknown-result', 'task.json /unique/0/results/0'],
  ['a condition that is a name', unique({ when: '姓名' }), 'expression.not-a-condition', 'task.json /unique/0/when'],
  ['a paper when it is a name', paper({ when: '姓名' }), 'expression.not-a-condition', 'task.json /papers/0/when'],
  [
    'days off of a schedule of weeks',
    schedule({ every: 'week', skipDaysOff: true }),
    'skip-days-off-not-daily',
    'task.json /schedules/0/skipDaysOff',
  ],
  ['a case through no link', open({ link: 'other' }), 'unknown-link', work('/open/0/link')],
  ['a case at no level', open({ unit: { ancestor: 'village' } }), 'unknown-level', work('/open/0/unit/ancestor')],
  [
    'values taken from a case that goes on',
    open({ take: [{ field: '致困原因', from: '结论' }] }),
    'take-without-wait',
    work('/open/0/take'),
  ],
  [
    'a value taken into no field',
    open({ wait: true, take: [{ field: '结论', from: '结论' }] }),
    'unknown-field',
    work('/open/0/take/0/field'),
  ],
  [
    'a text taken into a number',
    open({ wait: true, take: [{ field: '家庭人口', from: '办理结果' }] }),
    'expression-wrong-result',
    work('/open/0/take/0/from'),
  ],
  [
    'a notification to nobody known',
    effect({ notify: [{ to: { post: 'mayor' }, title: '"好"', text: '"好"' }] }),
    'unknown-post',
    work('/notify/0/to/post'),
  ],
  [
    'a notification of a list',
    effect({ notify: [{ to: { post: 'chair' }, title: '家庭成员', text: '"好"' }] }),
    'expression-wrong-result',
    work('/notify/0/title'),
  ],
  [
    'an amount in words',
    effect({ pay: [{ payee: '姓名', amount: '姓名', purpose: '"救助"' }] }),
    'expression-wrong-result',
    work('/pay/0/amount'),
  ],
  [
    'a payment without a purpose',
    effect({ pay: [{ payee: '姓名', amount: '1' }] }),
    'required',
    work('/pay/0/purpose'),
  ],
  // hand-overs
  [
    'a transfer to everybody',
    (f) => (step(f, 1).handOver = { transfer: 'all' }),
    'not-an-option',
    'workflow.json /steps/1/handOver/transfer',
  ],
  [
    'a batch in which every outcome asks for fields',
    (f) => {
      step(f, 1).batch = true;
      for (const outcome of step(f, 1).outcomes) outcome.require = ['致困原因'];
    },
    'batch-without-outcome',
    'workflow.json /steps/1/batch',
  ],
  // references
  [
    'a reference to no register',
    field('家庭', { kind: 'register-ref' }),
    'register-not-named',
    'form.json /schema/properties/家庭',
  ],
  [
    'filling in no field',
    field('家庭', { kind: 'register-ref', register: 'households', fill: { 户主: '户主' } }),
    'unknown-field',
    'form.json /schema/properties/家庭/fill/户主',
  ],
  [
    'filling in what is computed',
    (files) => {
      field('称谓', { type: 'string', computed: '"同志"' })(files);
      field('家庭', { kind: 'register-ref', register: 'households', fill: { 称谓: '户主' } })(files);
    },
    'field-is-computed',
    'form.json /schema/properties/家庭/fill/称谓',
  ],
  [
    'entries for which a number holds',
    field('家庭', { kind: 'register-ref', register: 'households', where: '1 + 1' }),
    'expression.not-a-condition',
    'form.json /schema/properties/家庭/where',
  ],
  // links and schedules
  [
    'two links of one id',
    (f) => {
      link({})(f);
      (f.task.links as AnyObject).push(...(f.task.links as AnyObject));
    },
    'duplicate-id',
    'task.json /links/1/id',
  ],
  [
    'a link by a post that is not there',
    link({ by: { posts: ['mayor'] } }),
    'unknown-post',
    'task.json /links/0/by/posts/0',
  ],
  ['a condition that nobody meets', link({ when: 'true' }), 'link-when-unused', 'task.json /links/0/when'],
  [
    'a link that carries what is not there',
    link({ set: [{ field: '户主', to: '户主' }] }),
    'expression.unknown-name',
    'task.json /links/0/set/0/to',
  ],
  [
    'a correction by nobody known',
    (f) => (f.task.correct = [{ post: 'mayor' }]),
    'unknown-post',
    'task.json /correct/0/post',
  ],
  ['an odd cadence', schedule({ every: 'fortnight' }), 'not-an-option', 'task.json /schedules/0/every'],
  [
    'a schedule at no level',
    schedule({ for: { levels: ['village'] } }),
    'unknown-level',
    'task.json /schedules/0/for/levels/0',
  ],
  ['a schedule to nobody', schedule({ post: ['clerk', 'mayor'] }), 'unknown-post', 'task.json /schedules/0/post/1'],
  ['a first slot on no day', schedule({ from: '2026-02-30' }), 'text-not-date', 'task.json /schedules/0/from'],
  [
    'a slot that reads a case',
    schedule({ set: [{ field: '致困原因', to: '姓名' }] }),
    'expression.unknown-name',
    'task.json /schedules/0/set/0/to',
  ],
  [
    'a slot that fills in no field',
    schedule({ set: [{ field: '户主', to: '单位' }] }),
    'unknown-field',
    'task.json /schedules/0/set/0/field',
  ],
  [
    'a slot that fills in a wrong value',
    schedule({ set: [{ field: '家庭人口', to: '期初' }] }),
    'expression-wrong-result',
    'task.json /schedules/0/set/0/to',
  ],
  [
    'a term of no setting',
    schedule({ due: { workingDays: { setting: '期限' } } }),
    'unknown-setting',
    'task.json /schedules/0/due/workingDays/setting',
  ],
  // figures
  ['a figure that counts nothing', (f) => delete figure(f, 0).measure, 'figure-without-measure', 'figures.json /0'],
  ['a cadence of nothing', (f) => (figure(f, 0).kind = 'cadence'), 'figure-member-missing', 'figures.json /0/schedule'],
  [
    'a cadence of no schedule',
    (f) => Object.assign(figure(f, 0), { kind: 'cadence', schedule: 'each' }),
    'unknown-schedule',
    'figures.json /0/schedule',
  ],
  [
    'an effect without a before',
    (f) => Object.assign(figure(f, 0), { kind: 'effect', after: '家庭人口' }),
    'figure-member-missing',
    'figures.json /0/before',
  ],
  [
    'a flow with a before',
    (f) => (figure(f, 0).before = '家庭人口'),
    'figure-member-elsewhere',
    'figures.json /0/before',
  ],
  ['a flow with a change', (f) => (figure(f, 0).change = 'sum'), 'figure-member-elsewhere', 'figures.json /0/change'],
  [
    'an effect of texts',
    (f) => Object.assign(figure(f, 0), { kind: 'effect', before: '姓名', after: '家庭人口' }),
    'expression-wrong-result',
    'figures.json /0/before',
  ],
  [
    'results of entries',
    (f) => Object.assign(figure(f, 0), { source: { register: 'households' }, results: ['done'] }),
    'figure-not-for-entries',
    'figures.json /0/results',
  ],
];

type BreakRegister = (files: RegisterFiles) => void;

const register =
  (more: object): BreakRegister =>
  (files) =>
    Object.assign(files.register, more);

/** The same for the files of a register. */
export const brokenRegisters: [string, BreakRegister, string, string][] = [
  ['no identifiers', register({ identifiers: [] }), 'list-too-short', 'register.json /identifiers'],
  [
    'an identifier that is no field',
    register({ identifiers: [['户号']] }),
    'unknown-field',
    'register.json /identifiers/0/0',
  ],
  [
    'an identifier of rows',
    register({ identifiers: [['成员']] }),
    'field-not-a-value',
    'register.json /identifiers/0/0',
  ],
  ['rows that count at a date', register({ dated: ['成员'] }), 'field-not-a-value', 'register.json /dated/0'],
  ['a search in no field', register({ search: ['户号'] }), 'unknown-field', 'register.json /search/0'],
  ['a column of no field', register({ list: ['户号'] }), 'unknown-field', 'register.json /list/0'],
  ['a title of no field', register({ entryTitle: '户号' }), 'expression.misspelt-name', 'register.json /entryTitle'],
  ['a title that is a list', register({ entryTitle: '成员' }), 'expression-wrong-result', 'register.json /entryTitle'],
  ['entries that count at no field', register({ countsAt: '所属' }), 'unknown-field', 'register.json /countsAt'],
  ['entries that count at a name', register({ countsAt: '户主' }), 'counts-at-no-unit', 'register.json /countsAt'],
  ['entries that belong to nobody', register({ belongsTo: 'person' }), 'not-an-option', 'register.json /belongsTo'],
  [
    'a maintainer who does not exist',
    register({ maintain: { posts: ['mayor'], levels: ['township'] } }),
    'unknown-post',
    'register.json /maintain/posts/0',
  ],
  [
    'maintenance at no level',
    register({ maintain: { posts: ['clerk'], levels: ['village'] } }),
    'unknown-level',
    'register.json /maintain/levels/0',
  ],
  [
    'a reader by what they did',
    register({ readers: [{ actor: 'initiator' }] }),
    'register-without-cases',
    'register.json /readers/0',
  ],
  ['a keyword of tasks', register({ numbering: { pattern: '{seq}' } }), 'unknown-name', 'register.json /numbering'],
  [
    'a figure of results',
    (files) => Object.assign(files.figures[0]!, { results: ['done'] }),
    'figure-not-for-entries',
    'figures.json /0/results',
  ],
  [
    'a figure of no field',
    (files) => Object.assign(files.figures[0]!, { where: '户号 = 1' }),
    'expression.misspelt-name',
    'figures.json /0/where',
  ],
];
