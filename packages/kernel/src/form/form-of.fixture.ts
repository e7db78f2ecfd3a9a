import type { Form, JsonSchema } from '@hearth/definition';
import { formFromSchema } from '@hearth/definition/parse';

/** A form for tests from the properties of its schema; a definition with problems is a mistake of the test. */
export function formOf(properties: Record<string, JsonSchema>, more: JsonSchema = {}): Form {
  const { form, problems } = formFromSchema({ type: 'object', properties, ...more });
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return form;
}

export const env = { today: '2026-03-05', now: '2026-03-05T09:00:00+08:00' };

/** A household with its members: conditions, sums over rows, a share of the sum, a rule of the row and one of the form. */
export const household = formOf(
  {
    户主: { type: 'string', maxLength: 20 },
    困难类型: { enum: ['重病', '失业', '其他'] },
    病种: { type: 'string', visibleWhen: '困难类型 = "重病"', requiredWhen: '困难类型 = "重病"' },
    说明: { type: 'string', visibleWhen: '病种 = "罕见病"' },
    家庭成员: {
      type: 'array',
      rowTitle: '姓名',
      maxItems: 8,
      items: {
        type: 'object',
        properties: {
          姓名: { type: 'string' },
          年龄: { type: 'integer', minimum: 0, maximum: 150 },
          在职: { type: 'boolean', visibleWhen: '年龄 >= 18' },
          月收入: { kind: 'money', type: 'number', minimum: 0, visibleWhen: '在职', requiredWhen: '在职' },
          占比: { type: 'number', decimals: 2, computed: '月收入 / sum(家庭成员.月收入)' },
          支出: {
            type: 'array',
            items: {
              type: 'object',
              properties: { 项目: { type: 'string' }, 金额: { kind: 'money', type: 'number' } },
              required: ['项目'],
            },
          },
        },
        required: ['姓名'],
        rules: [{ id: 'child', assert: '年龄 >= 16 or not(在职 = true)', message: '未满十六岁不能在职', at: ['年龄'] }],
      },
    },
    人口: { type: 'integer', computed: 'count(家庭成员)' },
    月收入合计: { kind: 'money', type: 'number', computed: 'sum(家庭成员.月收入)' },
    人均: { type: 'number', decimals: 2, computed: '月收入合计 / 人口' },
    救助金额: { kind: 'money', type: 'number', visibleWhen: '人均 < 1000' },
    联系: {
      type: 'object',
      properties: { 电话: { type: 'string' }, 备用: { type: 'string', visibleWhen: '电话 != null' } },
    },
  },
  {
    required: ['户主'],
    rules: [
      {
        id: 'limit',
        assert: '救助金额 <= 2 * 月收入合计',
        message: '救助金额不超过月收入合计的两倍',
        at: ['救助金额', '人均'],
      },
      { id: 'crowd', assert: '人口 <= 3', message: '人口较多，请核对', at: ['人口'], level: 'warning' },
    ],
  },
);
