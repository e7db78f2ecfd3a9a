import { describe, expect, test } from 'vitest';
import { field, figure, step } from '../parse/broken.fixture.ts';
import { effect, link, schedule } from '../parse/broken-links.fixture.ts';
import { sentenceOf } from '../problem.ts';
import { sampleRegister } from '../register-sample.fixture.ts';
import { type SampleFiles, sample } from '../sample.fixture.ts';
import { diff, diffRegisters } from './index.ts';

type Change = (files: SampleFiles) => void;
const list = (files: SampleFiles, key: string) => files.workflow[key] as unknown[];
const required = (files: SampleFiles) => (files.form.schema as { required: string[] }).required;

/** A change and the sentences that tell it. */
const table: [Change, string[]][] = [
  [() => {}, []],
  [(f) => (f.task.title = '困难救助'), ['事项名称由“困难家庭救助”改为“困难救助”']],
  [
    (f) => Object.assign((f.task.settings as { 低保标准: object }).低保标准, { value: 900 }),
    ['参数“低保标准”由 800 改为 900'],
  ],
  [(f) => required(f).splice(1, 1), ['字段“家庭人口”由必填改为选填']],
  [(f) => required(f).push('发放日期'), ['字段“发放日期”由选填改为必填']],
  [field('联系电话', { kind: 'phone' }), ['新增字段“联系电话”（电话）']],
  [field('救助金额', { title: '发放金额' }), ['字段“救助金额”改名为“发放金额”']],
  [field('困难类别', { enum: ['特困', '困难', '临时', '其他'] }), ['字段“困难类别”新增选项：其他']],
  [
    field('致困原因', { visibleWhen: '困难类别 != "特困"' }),
    ['字段“致困原因”的显示条件由“困难类别 = "临时"”改为“困难类别 != "特困"”'],
  ],
  [field('救助金额', { maximum: 30000 }), ['字段“救助金额”的最大值由 20000 改为 30000']],
  [field('发放日期', { sensitivity: 'personal' }), ['字段“发放日期”改为个人信息']],
  [field('证明', { kind: 'photo' }), ['字段“证明”由附件改为照片']],
  [(f) => (step(f, 1).title = '主席审批'), ['环节“主席审核”改名为“主席审批”']],
  [(f) => (step(f, 1).due = { workingDays: 3 }), ['环节“主席审核”的期限由 “审核工作日” 个工作日改为 3 个工作日']],
  [(f) => (step(f, 1).due = { calendarDays: 3 }), ['环节“主席审核”的期限算法有变化']],
  [(f) => delete step(f, 1).due, ['环节“主席审核”不再有期限']],
  [(f) => (step(f, 1).who = { post: 'clerk' }), ['环节“主席审核”的办理人有变化']],
  [(f) => step(f, 1).fields.edit.push('经办单位'), ['环节“主席审核”可以填写：经办单位']],
  [(f) => step(f, 1).outcomes.pop(), ['环节“主席审核”删除办理结果“不予救助”']],
  [(f) => (step(f, 1).outcomes[1].return.max = 1), ['环节“主席审核”的办理结果“退回补正”的做法有变化']],
  [(f) => list(f, 'steps').pop(), ['删除环节“会签”']],
  [(f) => list(f, 'steps').push(list(f, 'steps').splice(2, 1)[0]), ['环节顺序有变化，从“按类别办理”开始']],
  [(f) => list(f, 'results').push({ id: 'other', title: '转办', tone: 'neutral' }), ['新增结果“转办”']],
  [(f) => delete f.workflow.interrupts, ['删除中途操作“撤回”']],
  [(f) => (figure(f, 1).where = '家庭人口 > 1'), ['指标“救助金额”的条件有变化']],
  // what is told of a field
  [
    field('家庭人口', { title: '人口数', description: '按户口簿填' }),
    ['字段“家庭人口”改名为“人口数”', '字段“人口数”的填写说明有变化'],
  ],
  [field('家庭人口', { measureWord: '口' }), ['字段“家庭人口”的量词由 人 改为 口']],
  [field('家庭成员', { rowTitle: '称呼 + "（家属）"' }), ['字段“家庭成员”的行名称由“称呼”改为“称呼 + "（家属）"”']],
  [field('困难类别', { enum: ['困难', '特困', '临时'] }), ['字段“困难类别”的选项顺序有变化']],
  [
    field('困难类别', {
      options: [{ value: '特困' }, { value: '困难', title: '一般困难' }, { value: '临时', retired: true }],
    }),
    ['字段“困难类别”停用选项：临时', '字段“困难类别”的选项“困难”改名为“一般困难”'],
  ],
  [
    (f) =>
      (f.form.layout = { pages: [{ id: 'p', title: '填写', sections: [{ id: 's', columns: 3, fields: ['姓名'] }] }] }),
    ['页面布局有变化'],
  ],
  // of a step
  [(f) => (step(f, 1).remind = [2]), ['环节“主席审核”的提前几天提醒有变化']],
  [(f) => (step(f, 4).veto = true), ['环节“会签”的一票否决有变化']],
  [(f) => (step(f, 4).parties[0].title = '工会主席'), ['环节“会签”的“主席”这一方改名为“工会主席”']],
  [(f) => step(f, 4).parties.reverse(), ['环节“会签”各方的顺序有变化，从“财务”开始']],
  [
    (f) => (step(f, 3).branches[0].when = '困难类别 = "特困"'),
    ['环节“按类别办理”的分支“需要公示”的条件由“困难类别 in ("特困", "困难")”改为“困难类别 = "特困"”'],
  ],
  [(f) => (step(f, 3).branches[1].title = '直接'), ['环节“按类别办理”的分支“直接发放”改名为“直接”']],
  [(f) => (step(f, 3).branches[0].steps[0].show[0].mask = 'none'), ['环节“公示”的公示内容有变化']],
  [
    (f) => step(f, 1).outcomes.push(step(f, 1).outcomes.shift()),
    ['环节“主席审核”的办理结果顺序有变化，从“退回补正”开始'],
  ],
  [
    (f) => list(f, 'results').push(list(f, 'results').shift()),
    ['结果的顺序有变化，从“不予救助”开始；排在第一的是办到最后时的结果'],
  ],
  // of the task and its figures
  [(f) => (f.task.caseTitle = '困难类别'), ['事项的办件名称有变化']],
  [(f) => (f.task.retentionYears = 30), ['事项的保存年限有变化']],
  [(f) => (figure(f, 0).title = '救助家庭'), ['指标“救助户数”改名为“救助家庭”']],
  // what reaches beyond the case
  [link({ by: { posts: ['clerk'] } }), ['新增关联“后续走访”']],
  [schedule({}), ['新增定期任务“季度走访”']],
  [(f) => (f.task.correct = [{ post: 'chair' }]), ['事项的谁可以更正有变化']],
  [(f) => (step(f, 1).handOver = { addSigner: true }), ['环节“主席审核”的交他人办理有变化']],
  [(f) => (step(f, 1).batch = true), ['环节“主席审核”的可以批量办理有变化']],
  [(f) => Object.assign(f, { figures: { figures: f.figures, sentences: [{ id: 's' }] } }), ['报告用的句子有变化']],
];

/** The same between two versions that both have the thing. */
const later: [Change, Change, string[]][] = [
  [link({ by: { posts: ['clerk'] } }), link({ by: { posts: ['chair'] } }), ['关联“后续走访”有变化']],
  [link({ title: '回访' }), link({}), ['关联“回访”改名为“后续走访”']],
  [schedule({}), schedule({ every: 'month' }), ['定期任务“季度走访”有变化']],
  [schedule({}), () => {}, ['删除定期任务“季度走访”']],
  [
    effect({ pay: [{ payee: '姓名', amount: '1', purpose: '"救助"' }] }),
    effect({ pay: [{ payee: '姓名', amount: '2', purpose: '"救助"' }] }),
    ['环节“后续处理”的列入付款有变化'],
  ],
  [
    field('家庭', { kind: 'register-ref', register: 'households' }),
    field('家庭', { kind: 'register-ref', register: 'households', where: '人口 > 1' }),
    ['字段“家庭”的可选范围由 — 改为 人口 > 1'],
  ],
];

describe('the difference between two versions', () => {
  test.each(table)('%#', (change, sentences) => {
    expect(diff(sample(), sample(change)).map((one) => sentenceOf(one))).toEqual(sentences);
  });

  test.each(later)('from one to another: %#', (first, then, sentences) => {
    expect(diff(sample(first), sample(then)).map((one) => sentenceOf(one))).toEqual(sentences);
  });

  test('between two versions of a register is told in the same words', () => {
    const changed = sampleRegister(({ register, form }) => {
      register.title = '困难户台账';
      register.maintain = { posts: ['clerk'], levels: ['township', 'grassroots'] };
      register.settings = { 人口上限: { title: '人口上限', value: 20, basis: 'practice' } };
      Object.assign(form.schema as object, { required: ['档案编号'] });
    });
    expect(diffRegisters(sampleRegister(), sampleRegister())).toEqual([]);
    expect(diffRegisters(sampleRegister(), changed).map((one) => sentenceOf(one))).toEqual([
      '台账“困难家庭台账”改名为“困难户台账”',
      '台账的谁可以登记有变化',
      '新增参数“人口上限”，值为 20',
      '字段“户主”由必填改为选填',
    ]);
  });

  test('a renamed key with its old id is one field, not a new one and a lost one', () => {
    const renamed = sample((files) => {
      const properties = (files.form.schema as { properties: Record<string, object> }).properties;
      properties.家庭住址 = { type: 'string', fieldId: '住址' };
    });
    const before = sample(field('住址', { type: 'string' }));
    const told = diff(before, renamed).map((one) => sentenceOf(one));
    expect(told).toEqual(['字段“住址”改名为“家庭住址”', '字段“家庭住址”的键由“住址”改为“家庭住址”，原有数据保留']);
  });

  test('is in English too', () => {
    expect(
      diff(
        sample(),
        sample((f) => required(f).push('发放日期')),
      ).map((one) => sentenceOf(one, 'en')),
    ).toEqual(['Field “发放日期” is now required']);
  });
});
