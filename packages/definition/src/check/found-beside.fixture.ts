import { type Break, field, figure, step } from '../parse/broken.fixture.ts';
import { together } from './found-in-workflow.fixture.ts';

/** What is wrong with titles, days, posts, figures and names, how it gets wrong, and what has to be found where. */
export const foundBeside: [string, Break, string, string][] = [
  // what leaves the case
  ['a whole name in the title', (f) => (f.task.caseTitle = '姓名 + "家庭"'), 'title-tells-personal', '/caseTitle'],
  ['a paper in the title', (f) => (f.task.caseTitle = '身份证号'), 'title-tells-sensitive', '/caseTitle'],
  [
    'a paper behind a condition',
    (f) => (f.task.caseTitle = 'if 家庭人口 > 1 then 身份证号 else "无"'),
    'title-tells-sensitive',
    '/caseTitle',
  ],
  [
    'a paper in an inbox',
    (f) => (step(f, 2).rowTitle = '称呼 + 身份证号'),
    'row-title-tells-sensitive',
    '/steps/2/rowTitle',
  ],
  ['a paper in the list', (f) => (f.task.list = ['姓名', '身份证号']), 'list-tells-sensitive', '/list/1'],
  [
    'a paper in public, though masked',
    (f) => step(f, 3).branches[0].steps[0].show.push({ field: '身份证号', mask: 'resident-id' }),
    'notice-sensitive',
    '/steps/3/branches/0/steps/0/show/2',
  ],
  [
    'a name computed into the open',
    field('称谓', { type: 'string', computed: '姓名 + "同志"' }),
    'held-less-closely',
    '/schema/properties/称谓/sensitivity',
  ],
  [
    'a name set into the open',
    (f) => {
      field('称谓', { type: 'string' })(f);
      (f.workflow.steps as unknown[]).push({
        id: 'copy',
        type: 'automatic',
        title: '抄录',
        set: [{ field: '称谓', to: '姓名' }],
      });
    },
    'held-less-closely',
    '/steps/5/set/0',
  ],
  // days
  ['a reminder of nothing', (f) => delete step(f, 1).due, 'remind-without-due', '/steps/1/remind'],
  [
    'a superior told of nothing',
    (f) => {
      delete step(f, 1).due;
      step(f, 1).escalate = { post: 'chair' };
    },
    'escalate-without-due',
    '/steps/1/escalate',
  ],
  [
    'a wait of no days',
    (f) => (f.workflow.steps as unknown[]).push({ id: 'w', type: 'wait', title: '等', until: { calendarDays: 0 } }),
    'wait-no-days',
    '/steps/5/until',
  ],
  [
    'a notice of no days',
    (f) => (step(f, 3).branches[0].steps[0].workingDays = 0),
    'notice-no-days',
    '/steps/3/branches/0/steps/0/workingDays',
  ],
  [
    'a floor below the working days',
    (f) => (step(f, 3).branches[0].steps[0].minimumCalendarDays = 5),
    'notice-floor-idle',
    '/steps/3/branches/0/steps/0/minimumCalendarDays',
  ],
  [
    'a term longer than the wait beside it',
    (f) => {
      const both = together('救助金额', '发放日期');
      both.branches[1]!.steps = [{ id: 'w', type: 'wait', title: '最多等', until: { calendarDays: 3 } } as never];
      Object.assign(both, { join: 'any' });
      Object.assign(both.branches[0]!.steps[0]!, { due: { workingDays: 5 } });
      (f.workflow.steps as unknown[]).push(both);
    },
    'due-after-cut',
    '/steps/5/branches/0/steps/0/due',
  ],
  // posts
  [
    'a level at which nobody may start',
    (f) => (f.task.start = { posts: ['clerk'], levels: ['grassroots', 'county'] }),
    'nobody-starts-at-level',
    '/start/levels/1',
  ],
  [
    'a post that no unit of the case has',
    (f) => (step(f, 1).who = { post: 'finance' }),
    'post-only-elsewhere',
    '/steps/1/who',
  ],
  [
    'a superior told at the wrong level',
    (f) => (step(f, 1).escalate = { post: 'finance', unit: { ancestor: 'township' } }),
    'post-not-at-level',
    '/steps/1/escalate',
  ],
  [
    'a reader at the wrong level',
    (f) => (f.task.readers = [{ post: 'finance', unit: { ancestor: 'township' } }]),
    'post-not-at-level',
    '/readers/0',
  ],
  [
    'a unit of a field at the wrong level',
    (f) => {
      field('经办单位', { level: 'township' })(f);
      step(f, 1).who = { post: 'finance', unit: { field: '经办单位' } };
    },
    'post-not-at-level',
    '/steps/1/who',
  ],
  [
    'somebody who interrupts at the wrong level',
    (f) => ((f.workflow.interrupts as { who: object }[])[0]!.who = { post: 'finance', unit: { ancestor: 'township' } }),
    'post-not-at-level',
    '/interrupts/0/who',
  ],
  // figures
  [
    'a figure of a result that nothing leads to',
    (f) => {
      (f.workflow.results as unknown[]).push({ id: 'lost', title: '丢失', tone: 'neutral' });
      figure(f, 0).results = ['lost'];
    },
    'figure-results-unreached',
    '/0/results',
  ],
  [
    'a figure over rows that nobody fills in',
    (f) => {
      field('走访', {
        type: 'array',
        items: { type: 'object', properties: { 日期: { type: 'string', format: 'date' } } },
      })(f);
      figure(f, 2).over = '走访';
      delete figure(f, 2).where;
    },
    'figure-rows-never-filled',
    '/2/over',
  ],
  [
    'a figure whose date nobody writes',
    (f) => (figure(f, 1).date = '核准日期'),
    'figure-field-never-filled',
    '/1/date',
  ],
  [
    'a figure whose condition reads a blank',
    (f) => (figure(f, 1).where = '核准 = true'),
    'figure-field-never-filled',
    '/1/where',
  ],
  [
    'a figure of an answer that is not offered',
    (f) => (figure(f, 0).where = '困难类别 = "低保"'),
    'no-such-option',
    '/0/where',
  ],
  [
    'a condition on such an answer',
    field('致困原因', { visibleWhen: '困难类别 in ("临时", "零时")' }),
    'no-such-option',
    '/schema/properties/致困原因/visibleWhen',
  ],
  [
    'such an answer asked of rows',
    (f) => {
      field('走访', {
        type: 'array',
        items: { type: 'object', properties: { 方式: { type: 'string', enum: ['上门', '电话'] } } },
      })(f);
      figure(f, 0).where = 'count(走访[方式 = "信函"]) > 0';
    },
    'no-such-option',
    '/0/where',
  ],
  [
    'such an answer asked of each row in turn',
    (f) => {
      field('走访', {
        type: 'array',
        items: { type: 'object', properties: { 方式: { type: 'array', items: { enum: ['上门', '电话'] } } } },
      })(f);
      figure(f, 0).where = 'some 次 in 走访 satisfies list contains(次.方式, "信函")';
    },
    'no-such-option',
    '/0/where',
  ],
  // names and leftovers
  [
    'two buttons of one name',
    (f) => (step(f, 1).outcomes[2].title = '同意'),
    'same-outcome-title',
    '/steps/1/outcomes/2/title',
  ],
  [
    'two votes of one name',
    (f) => (step(f, 4).votes = { approve: '行', reject: '行' }),
    'same-outcome-title',
    '/steps/4/votes/reject',
  ],
  [
    'two results of one name',
    (f) => ((f.workflow.results as { title: string }[])[1]!.title = '已发放'),
    'same-result-title',
    '/results/1/title',
  ],
  [
    'two options of one name',
    field('经办方式', {
      kind: 'single-choice',
      options: [
        { value: 'a', title: '线上' },
        { value: 'b', title: '线上' },
      ],
    }),
    'same-option-title',
    '/schema/properties/经办方式',
  ],
  [
    'a setting that nothing reads',
    (f) => Object.assign(f.task.settings as object, { 上限: { title: '上限', value: 1, basis: 'local' } }),
    'setting-unused',
    '/settings/上限',
  ],
  ['a field that nobody fills in', () => {}, 'field-never-filled', '/schema/properties/核准日期'],
];
