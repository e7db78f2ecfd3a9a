import { describe, expect, test } from 'vitest';
import { withEdits } from './edits.ts';
import { countingTask, givenData } from './report.fixture.ts';
import type { Report } from './report.ts';
import type { Sentence, Style, Template } from './template.ts';
import { writeReport } from './write-report.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const unit = { id: 'u', name: '江滨镇总工会' };

const checks = countingTask('check', [
  { id: 'inspections', title: '监督检查', unit: '次' },
  { id: 'units', title: '检查单位', unit: '家' },
  { id: 'hazards', title: '发现问题', unit: '处' },
  { id: 'major', title: '其中重大隐患', unit: '处' },
  { id: 'minor', title: '其中一般隐患', unit: '处' },
  { id: 'funds', title: '整改资金', unit: '元', direction: 'third-party' },
  { id: 'grants', title: '资助金额', unit: '元', direction: 'out' },
  { id: 'rate', title: '整改率', kind: 'rate', of: 'hazards', unit: '%' },
  { id: 'members', title: '会员', unit: '人' },
  { id: 'months', title: '历时', unit: '个月' },
  { id: 'years', title: '年限', unit: '年' },
  { id: 'share', title: '占比', unit: '%' },
]);

const values = {
  ...{ 'check.inspections': 5, 'check.units': 37, 'check.hazards': 6, 'check.major': 2, 'check.minor': 4 },
  ...{ 'check.rate': 66.67, 'check.rate/': 4, '/check.rate': 6 },
};

async function say(
  clauses: Sentence['clauses'],
  given: Record<string, number | null> = values,
  style: Style = {},
  more = {},
) {
  const template = { id: 't', title: '', style, chapters: [{ sentences: [{ clauses }] }] };
  const checksOf = { ...checks };
  const sentences = clauses.map((clause) => JSON.parse(JSON.stringify(clause).replace(/\{(?=[a-z])/g, '{check.')));
  const report = await writeReport(
    { template: { ...template, chapters: [{ sentences: [{ clauses: sentences }] }] }, period, unit },
    givenData([checksOf], given, more),
  );
  return { text: report.chapters[0]?.sentences[0]?.text, report };
}

describe('a sentence', () => {
  test('prints numbers with their measure words, and each leads to its figure', async () => {
    const { text, report } = await say(['开展监督检查{inspections}', '检查单位{units}']);
    expect(text).toBe('开展监督检查5次，检查单位37家。');
    const keys = report.chapters[0]?.sentences[0]?.runs.flatMap(({ number }) => number ?? []);
    expect(keys?.map((key) => report.numbers[key]?.value)).toEqual([5, 37]);
  });

  test('leaves out a clause with its comma when its figure is unknown or zero', async () => {
    const { text, report } = await say(['检查{inspections}', '投入资金{funds}', '资助{grants}', '检查单位{units}'], {
      ...values,
      'check.grants': 0,
    });
    expect(text).toBe('检查5次，检查单位37家。');
    expect(report.findings).toMatchObject([
      { code: 'report.left-out', params: { text: '投入资金…', title: '整改资金' } },
    ]);
    expect(Object.values(report.numbers).map(({ figure }) => figure)).toEqual(['inspections', 'units']);
  });

  test('says zero where zero is a statement', async () => {
    const none = { 'check.hazards': 0, 'check.major': 0 };
    expect((await say([{ text: '发现问题{hazards}', zero: '未发现一处问题' }], none)).text).toBe('未发现一处问题。');
    expect((await say([{ text: '发现问题{hazards}', zero: true }], none)).text).toBe('发现问题0处。');
  });

  test('keeps a clause without figures only beside one that has something to say', async () => {
    expect((await say(['加强领导', '检查{inspections}'])).text).toBe('加强领导，检查5次。');
    expect((await say(['加强领导', '检查{inspections}'], {})).text).toBeUndefined();
    expect((await say(['加强领导', '形成合力'], {})).text).toBe('加强领导，形成合力。');
  });

  test('prints parts and finds those that do not add up', async () => {
    const parts = { text: '其中', parts: ['重大{major}', '一般{minor}'], of: 'hazards' };
    const { text, report } = await say(['发现问题{hazards}', { ...parts, of: 'check.hazards' }]);
    expect([text, report.findings]).toEqual(['发现问题6处，其中重大2处、一般4处。', []]);
    const broken = await say(['发现问题{hazards}', { ...parts, of: 'check.hazards' }], { ...values, 'check.minor': 3 });
    expect(broken.report.findings).toMatchObject([{ code: 'report.parts-differ', params: { sum: '5', whole: '6' } }]);
  });

  test.each([
    ['{hazards|汉字}', '六处'],
    ['{major|汉字}', '两处'],
    ['{hazards|数}个问题', '6个问题'],
    ['{units|余}', '30余家'],
    ['{units|多}', '30多家'],
    ['{units|近}', '37家'],
    ['{hazards - major}', '4处'],
    ['{units + hazards}', '43家'],
    ['比去年{units|增减 去年}', '比去年增加7家'],
    ['{units|增幅}', '增长23.3%'],
    ['{units|去年}', '30家'],
    ['{inspections|任务}', '8次'],
    ['还有{inspections|余数}', '还有3次'],
    ['完成{inspections|完成率}', '完成62.5%'],
    ['{units|不足}', '不足40家'],
    ['{units|约}', '37家'],
    ['{units|以上}', '30家以上'],
    ['整改率达{rate|整}', '整改率达67%'],
    ['{期间.年数|汉字}来检查{units}', '一年来检查37家'],
    ['命名第{major|汉字}', '命名第二处'],
  ])('%s is written %s', async (clause, expected) => {
    const more = { last: { 'check.units': 30 }, quotas: { 'check.inspections': 8 } };
    const written = clause.replace(' - major', ' - check.major').replace(' + hazards', ' + check.hazards');
    expect((await say([written], values, {}, more)).text).toBe(`${expected}。`);
  });

  test.each([
    [159000, '{members|万}', '15.9万人'],
    [29600, '{members|近 万}', '近3万人'],
    [31200, '{members|余 万0}', '3万余人'],
    [97, '{members|近 汉字}', '近百人'],
    [96, '{members|约}', '约100人'],
    [3, '{members|多}', '3人'],
    [2.3, '{months|多 汉字}', '两个多月'],
    [3.5, '{years|多}', '3年多'],
    [18.3, '{share|不足}', '不足20%'],
    [98.46, '{share|1位}', '98.5%'],
  ])('%d as %s is %s', async (value, clause, expected) => {
    const given = Object.fromEntries(['members', 'months', 'years', 'share'].map((id) => [`check.${id}`, value]));
    expect((await say([clause], given)).text).toBe(`${expected}。`);
  });

  test.each([
    [10000, '{funds}', '1万元'],
    [750120, '{funds}', '75.01万元'],
    [67000, '{funds}', '6.7万元'],
    [52000, '{funds|以上 万元0}', '5万元以上'],
    [5000, '{funds}', '5000元'],
    [656240, '{funds|万元}', '65.624万元'],
    [656240, '{funds|万元1}', '65.6万元'],
    [100.5, '{funds|元}', '100.50元'],
    [10000, '{funds|汉字 万元}', '一万元'],
    [315000, '{funds|万元 余}', '31万余元'],
  ])('an amount of %d as %s is %s', async (amount, clause, expected) => {
    expect((await say([clause], { 'check.funds': amount })).text).toBe(`${expected}。`);
  });

  test('in traditional characters', async () => {
    const { text } = await say(['為困難職工發放资金', '檢查单位{units}'], values, { script: 'traditional' });
    expect(text).toBe('為困難職工發放資金，檢查單位37家。');
  });

  test('finds names that are neither figure nor parameter, and money that flows both ways', async () => {
    expect((await say(['检查{nothing}'])).report.findings).toMatchObject([{ code: 'report.unknown-placeholder' }]);
    const both = await say(['{funds + check.grants}'], { 'check.funds': 1, 'check.grants': 2 });
    expect(both.report.findings).toMatchObject([{ code: 'report.directions-mixed' }]);
  });
});

describe('a report', () => {
  const write = (template: Partial<Template>, data = givenData([checks], values)): Promise<Report> =>
    writeReport(
      { template: { id: 't', title: '{单位}{期间}工作总结', chapters: [], ...template }, period, unit },
      data,
    );

  test('numbers what has something to say, makes a point of each task, and names itself', async () => {
    const silent = countingTask('silent', [{ id: 'none' }], [], 'A');
    const report = await write(
      {
        chapters: [
          { title: '组建', collect: { families: ['A'] } },
          { title: '安全', collect: { families: ['G'] } },
        ],
      },
      givenData([silent, checks], values),
    );
    expect(report.title).toBe('江滨镇总工会2026年工作总结');
    expect(report.chapters.map(({ number, title }) => number + title)).toEqual(['一、安全']);
    const [point] = report.chapters[0]?.parts ?? [];
    expect(`${point?.number}${point?.title}：${point?.sentences[0]?.text}`).toBe(
      '（一）check工作：开展check工作，监督检查5次，检查单位37家，发现问题6处，其中重大隐患2处、一般隐患4处，整改率达66.67%。',
    );
  });

  test('suggests shortcomings from low rates and overdue work, and plans from schedules', async () => {
    const planned = {
      ...checks,
      sentences: [{ use: 'plan', clauses: ['督促整改余下的{hazards - minor}'] }] as never,
      task: {
        ...checks.task,
        schedules: [{ id: 's', title: '安全检查', every: 'quarter', for: { levels: [] }, post: 'chair' }] as never,
      },
    };
    const data = givenData(
      [planned],
      { ...values, 'check.rate': 66.7, 'check.rate/': 4, '/check.rate': 6 },
      { overdue: { check: 3 } },
    );
    const report = await write(
      {
        chapters: [
          { title: '不足', shortcomings: { below: 80 } },
          { title: '打算', plan: true },
        ],
      },
      data,
    );
    expect(report.chapters.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      [
        '一是部分事项办理不够及时，check工作有超过规定期限还没有办完的；',
        '二是check工作的整改率只有66.7%，发现问题6处中只有4处。',
      ],
      ['一是督促整改余下的2处；', '二是按计划抓好经常性工作，每季度开展安全检查。'],
    ]);
  });

  test('makes no shortcoming of a rate of nothing done, which may be nothing written down', async () => {
    const none = { 'check.rate': 0, 'check.rate/': 0, '/check.rate': 6 };
    const chapters = [{ title: '不足', shortcomings: { below: 80 } }];
    expect((await write({ chapters }, givenData([checks], none))).chapters).toEqual([]);
  });

  test('of a period with nothing in it leaves out what counts 0 and rates that are unknown', async () => {
    const none = Object.fromEntries(checks.figures.map(({ id, kind }) => [`check.${id}`, kind === 'rate' ? null : 0]));
    const report = await write(
      { chapters: [{ title: '安全', collect: { families: ['G'] } }] },
      givenData([checks], none),
    );
    expect([report.title, report.chapters]).toEqual(['江滨镇总工会2026年工作总结', []]);
  });

  test('names a list that is shorter than its count: two of one name, or one without', async () => {
    const name = { text: '单位', ast: { k: 'name', name: '单位', t: 'string' } } as const;
    const named = countingTask('named', [{ id: 'units', title: '检查单位', unit: '家', measure: { distinct: name } }]);
    const chapters = [{ sentences: ['检查了{named.units|名单}'] }];
    const listed = async (count: number) => {
      const data = givenData([named], { 'named.units': count }, { names: async () => ['甲厂', '乙厂'] });
      const { chapters: written, findings } = await write({ chapters }, data);
      return [written[0]?.sentences[0]?.text, findings.map(({ code, path, params }) => ({ code, path, params }))];
    };
    const params = { listed: '2', title: '检查单位', value: '3' };
    expect(await listed(2)).toEqual(['检查了甲厂、乙厂。', []]);
    expect(await listed(3)).toEqual(['检查了甲厂、乙厂。', [{ code: 'report.list-cut', path: '1/s1', params }]]);
  });

  test('has tables with other periods beside its own', async () => {
    const data = givenData([checks], values, { last: { 'check.units': 30 } });
    const report = await write(
      { chapters: [{ table: { figures: ['check.units'], columns: ['本期', '去年', '增减'] } }] },
      data,
    );
    expect(report.chapters[0]?.table?.head).toEqual(['指标', '计量单位', '2026年', '2025年', '增减']);
    expect(report.chapters[0]?.table?.rows[0]?.map(({ text }) => text)).toEqual(['检查单位', '家', '37', '30', '7']);
  });

  test('finds a rate over its whole and one name with two numbers', async () => {
    const other = countingTask('other', [{ id: 'units', title: '检查单位', unit: '家' }]);
    const data = givenData([checks, other], {
      ...values,
      'other.units': 36,
      'check.rate': 133,
      'check.rate/': 8,
      '/check.rate': 6,
    });
    const report = await write(
      { chapters: [{ sentences: ['检查{check.units}', '检查{other.units}', '整改率{check.rate}'] }] },
      data,
    );
    expect(report.findings.map(({ code }) => code).sort()).toEqual([
      'report.rate-over-whole',
      'report.same-name-differs',
    ]);
  });
});

test('a number whose cases are still open is pointed out', async () => {
  const template = { id: 't', title: '', chapters: [{ sentences: ['检查{check.inspections}'] }] };
  const data = givenData([checks], { ...values, 'check.inspections open': 2 });
  const { findings } = await writeReport({ template, period, unit }, data);
  expect(findings).toMatchObject([{ code: 'report.still-open', params: { title: '监督检查', count: '2' } }]);
});

describe('a sentence edited by hand', () => {
  const write = (given: Record<string, number>) =>
    writeReport(
      { template: { id: 't', title: '', chapters: [{ sentences: ['检查{check.inspections}'] }] }, period, unit },
      givenData([checks], given),
    );
  const edit = { sentence: '1/s1', text: '全年检查5次，覆盖100家。', from: '检查5次。' };

  test('keeps the link of a number that a figure gives and marks one that none gives', async () => {
    const edited = withEdits(await write({ 'check.inspections': 5 }), [edit]);
    const [sentence] = edited.chapters[0]?.sentences ?? [];
    expect(sentence?.runs.map(({ text, number, byHand }) => [text, number !== undefined, byHand ?? false])).toEqual([
      ['全年检查', false, false],
      ['5次', true, false],
      ['，覆盖', false, false],
      ['100', false, true],
      ['家。', false, false],
    ]);
    expect(edited.findings).toMatchObject([{ code: 'report.edited-number', params: { number: '100' } }]);
    expect(sentence?.edited).toEqual({ generated: '检查5次。' });
  });

  test('is offered the new text when the figure has changed since', async () => {
    const edited = withEdits(await write({ 'check.inspections': 6 }), [edit]);
    expect(edited.chapters[0]?.sentences[0]?.edited).toEqual({
      ...{ generated: '检查6次。', offer: '检查6次。' },
      updated: '全年检查6次，覆盖100家。',
    });
    expect(edited.findings.map(({ code }) => code)).toContain('report.figure-changed');
  });
});

describe('the checks of a template', () => {
  const dues = countingTask('dues', [
    { id: 'new_payers', title: '新组建已收缴', unit: '家' },
    { id: 'members', title: '会员', unit: '人' },
    { id: 'staff', title: '职工', unit: '人' },
    { id: 'joining', title: '入会率', kind: 'rate', of: 'staff', unit: '%', decimals: 0 },
  ]);
  const founding = countingTask('founding', [
    { id: 'unions', title: '新组建工会', unit: '家' },
    { id: 'staff', title: '职工', unit: '人' },
  ]);
  const declared = [
    { part: 'dues.new_payers', whole: 'founding.unions' },
    { part: 'dues.members', whole: 'dues.staff', rate: 'dues.joining' },
    { part: 'dues.gone', whole: 'founding.unions' },
  ];
  const clauses = [
    '新组建工会{founding.unions}',
    '收缴{dues.new_payers}',
    '入会率{dues.joining}',
    '职工{founding.staff}',
  ];
  const findings = async (given: Record<string, number>) => {
    const template: Template = { id: 't', title: '', chapters: [{ sentences: [{ clauses }] }], checks: declared };
    const report = await writeReport({ template, period, unit }, givenData([dues, founding], given));
    for (const { numbers } of report.findings) for (const key of numbers) expect(report.numbers[key]).toBeDefined();
    return report.findings.map(({ code, params, path }) => ({ code, params, path }));
  };
  const sound = {
    ...{ 'dues.new_payers': 15, 'founding.unions': 15, 'dues.members': 68, 'dues.staff': 100, 'founding.staff': 100 },
    ...{ 'dues.joining': 68, 'dues.joining/': 68, '/dues.joining': 100 },
  };

  test('hold new payers against new unions and a rate against its counts, each with its sentence', async () => {
    expect(await findings(sound)).toMatchObject([{ code: 'report.check-unknown', params: { name: 'dues.gone' } }]);
    const [, payers, rate] = await findings({ ...sound, 'dues.new_payers': 16, 'dues.joining': 98 });
    expect(payers).toMatchObject({ code: 'report.more-than-whole', path: expect.stringMatching(/./) });
    expect(payers?.params).toEqual({ part: 'dues工作“新组建已收缴”16家', whole: 'founding工作“新组建工会”15家' });
    expect(rate).toMatchObject({ code: 'report.rate-against-counts', params: { counted: '68%' } });
  });

  test('a rate on another base than the stock that is printed beside it is named', async () => {
    const found = await findings({ ...sound, 'founding.staff': 150 });
    expect(found[0]).toMatchObject({
      code: 'report.rate-other-base',
      params: { base: '职工', denominator: '100', other: 'founding工作', value: '150' },
    });
  });
});
