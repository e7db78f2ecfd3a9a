import { describe, expect, test } from 'vitest';
import { field, figure, step } from '../parse/broken.fixture.ts';
import { sentenceOf } from '../problem.ts';
import { type SampleFiles, sample } from '../sample.fixture.ts';
import { diff } from './index.ts';

type Change = (files: SampleFiles) => void;
const list = (files: SampleFiles, key: string) => files.workflow[key] as unknown[];
const required = (files: SampleFiles) => (files.form.schema as { required: string[] }).required;

/** A change and the sentences that tell it. */
const table: [Change, string[]][] = [
  [() => {}, []],
  [(f) => (f.task.title = '困难救助'), ['事项名称由“困难家庭救助”改为“困难救助”']],
  [
    (f) => Object.assign(f.task.settings as object, { 低保标准: { title: '低保', value: 900, basis: 'local' } }),
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
  [field('救助金额', { maximum: 30000 }), ['字段“救助金额”的限制 maximum 由 20000 改为 30000']],
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
  [(f) => (figure(f, 1).where = '家庭人口 > 1'), ['指标“救助金额”的算法有变化']],
];

describe('the difference between two versions', () => {
  test.each(table)('%#', (change, sentences) => {
    expect(diff(sample(), sample(change)).map((one) => sentenceOf(one))).toEqual(sentences);
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
