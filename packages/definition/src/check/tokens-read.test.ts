import { describe, expect, test } from 'vitest';
import { type Break, field, figure } from '../parse/broken.fixture.ts';
import { sentenceOf } from '../problem.ts';
import { sampleRegister } from '../register-sample.fixture.ts';
import { posts, sample } from '../sample.fixture.ts';
import { check, checkRegister } from './index.ts';

/** A sensitive text of the case and one of each row. */
const texts: Break = (files) => {
  field('致困原因', { sensitivity: 'sensitive' })(files);
  field('走访', {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        病情: { kind: 'text', sensitivity: 'sensitive' },
        方式: { type: 'string', enum: ['上门', '电话'], sensitivity: 'sensitive' },
      },
    },
  })(files);
};

const told = (change: Break): string[] => {
  const definition = sample((files) => {
    texts(files);
    change(files);
  });
  return check(definition, { posts, others: { registers: [sampleRegister()] } })
    .filter(({ code }) => code === 'figure-reads-token')
    .map(({ path }) => path);
};

describe('a figure that reads a token as a value is refused', () => {
  test.each<[string, Break, string]>([
    ['compared', (f) => (figure(f, 0).where = '致困原因 = "因病"'), '/0/where'],
    ['searched', (f) => (figure(f, 0).where = 'contains(致困原因, "病")'), '/0/where'],
    ['measured', (f) => (figure(f, 0).where = 'string length(致困原因) > 5'), '/0/where'],
    ['a number of a person', (f) => (figure(f, 0).where = 'starts with(身份证号, "3701")'), '/0/where'],
    [
      'its beginning told apart',
      (f) => (figure(f, 0).measure = { distinct: 'substring(身份证号, 1, 6)' }),
      '/0/measure/distinct',
    ],
    ['in a row', (f) => (figure(f, 0).where = 'count(走访[病情 = "肺炎"]) > 0'), '/0/where'],
    ['in each row', (f) => (figure(f, 0).where = 'some 次 in 走访 satisfies 次.病情 = "肺炎"'), '/0/where'],
    [
      'beside a question for blanks',
      (f) => (figure(f, 0).where = 'not(is blank(致困原因)) and 致困原因 != "因病"'),
      '/0/where',
    ],
    [
      'behind a condition of what is told apart',
      (f) => (figure(f, 0).measure = { distinct: 'if 致困原因 = "因病" then 身份证号 else null' }),
      '/0/measure/distinct',
    ],
    [
      'of a register',
      (f) => {
        const { id, title, unit } = figure(f, 0);
        const source = { register: sampleRegister().id };
        f.figures = [{ id, title, unit, kind: 'stock', source, where: '户主证件号 = "1"', measure: { count: true } }];
      },
      '/0/where',
    ],
  ])('%s', (_what, change, path) => expect(told(change)).toEqual([path]));

  test('and says the way out', () => {
    const definition = sample((files) => {
      texts(files);
      figure(files, 0).where = '致困原因 = "因病"';
    });
    const found = check(definition, { posts }).filter(({ code }) => code === 'figure-reads-token');
    expect(found.map((one) => sentenceOf(one))).toEqual([
      expect.stringContaining('只能数有几种、填没填；要分类统计，请改成选项字段'),
    ]);
  });

  test('in the figures of a register too', () => {
    const register = sampleRegister((files) => {
      Object.assign(files.figures[0] ?? {}, { where: '户主证件号 = "1"' });
    });
    expect(checkRegister(register, { posts }).map(({ code }) => code)).toContain('figure-reads-token');
  });
});

describe('what a token tells is counted', () => {
  test.each<[string, Break]>([
    ['how many different ones', (f) => (figure(f, 0).measure = { distinct: '致困原因' })],
    ['in rows', (f) => Object.assign(figure(f, 0), { over: '走访', measure: { distinct: '病情' } })],
    ['one or the other', (f) => (figure(f, 0).measure = { distinct: 'if 家庭人口 > 1 then 身份证号 else 致困原因' })],
    ['whether it is filled in', (f) => (figure(f, 0).where = 'not(is blank(致困原因))')],
    ['the same in other words', (f) => (figure(f, 0).where = '致困原因 != null')],
    ['of each row', (f) => (figure(f, 0).where = 'count(走访[is blank(病情)]) > 0')],
    ['sensitive choices are no tokens', (f) => (figure(f, 0).where = 'count(走访[方式 = "上门"]) > 0')],
  ])('%s', (_what, change) => expect(told(change)).toEqual([]));
});
