import type { Layout } from '@hearth/definition';
import { formFromSchema } from '@hearth/definition/parse';

const rows = (properties: object, more: object = {}) => ({
  type: 'array',
  items: { type: 'object', properties, ...(more as { required?: string[] }) },
});

/** Every kind of field, conditions, sums, two levels of rows. */
export const { form, problems } = formFromSchema({
  type: 'object',
  required: ['申请人', '身份证号', '困难类型', '家庭成员'],
  properties: {
    说明: {
      kind: 'note',
      title: '填写须知',
      description: '带 * 的为必填项。金额以元为单位，收入按申请前十二个月计算。',
    },
    申请人: { type: 'string', maxLength: 20 },
    性别: { enum: ['男', '女'] },
    身份证号: { kind: 'resident-id', type: 'string' },
    联系电话: { kind: 'phone', type: 'string' },
    户籍地: { kind: 'region', type: 'string', description: '六位行政区划代码' },
    住址: { kind: 'address', type: 'string' },
    所在单位: { kind: 'org-unit', type: 'string' },
    经办人: { kind: 'person', type: 'string' },
    单位代码: { kind: 'credit-code', type: 'string', title: '统一社会信用代码' },
    银行卡: { kind: 'bank-card', type: 'string', title: '收款银行卡' },
    困难类型: { enum: ['重大疾病', '意外伤害', '子女上学', '失业', '单亲', '其他'] },
    病种: { type: 'string', visibleWhen: '困难类型 = "重大疾病"', requiredWhen: '困难类型 = "重大疾病"' },
    享受政策: {
      kind: 'multiple-choice',
      type: 'array',
      items: { enum: ['低保', '医疗救助', '助学', '慰问', '就业援助'] },
      title: '已享受的政策',
    },
    是否建档: { type: 'boolean' },
    申请日期: { type: 'string', format: 'date', prefill: 'today()' },
    受理月份: { kind: 'month', type: 'string' },
    走访时间: { type: 'string', format: 'date-time' },
    集合时间: { kind: 'time', type: 'string' },
    满意度: { kind: 'rating', type: 'integer' },
    家庭成员: {
      ...rows(
        {
          姓名: { type: 'string' },
          关系: { enum: ['配偶', '子女', '父母', '兄弟姐妹', '祖父母', '其他'] },
          年龄: { type: 'integer', minimum: 0, maximum: 130, measureWord: '岁' },
          在职: { type: 'boolean' },
          月收入: { kind: 'money', type: 'number', minimum: 0, visibleWhen: '在职', requiredWhen: '在职' },
        },
        { required: ['姓名', '年龄'] },
      ),
      minItems: 1,
    },
    人口: { type: 'integer', title: '家庭人口', computed: 'count(家庭成员)', measureWord: '人' },
    月收入合计: { kind: 'money', type: 'number', computed: 'sum(家庭成员.月收入)' },
    人均: { kind: 'money', type: 'number', title: '人均月收入', computed: '月收入合计 / 人口', decimals: 2 },
    申请金额: { kind: 'money', type: 'number', minimum: 0, direction: 'out' },
    事由: { kind: 'long-text', type: 'string', title: '困难情况', minLength: 10 },
    受检单位: {
      ...rows(
        {
          单位名称: { type: 'string' },
          检查日期: { type: 'string', format: 'date' },
          隐患: {
            ...rows({
              部位: { type: 'string' },
              等级: { enum: ['一般', '重大'] },
              描述: { kind: 'long-text', type: 'string' },
              照片: { kind: 'photo', maxFiles: 3 },
            }),
            rowTitle: '部位',
          },
          整改期限: { type: 'string', format: 'date' },
        },
        { required: ['单位名称'] },
      ),
      rowTitle: '单位名称',
    },
    附件: { kind: 'file', maxFiles: 5, accept: ['.pdf', '.jpg', '.png'], title: '证明材料' },
    照片: { kind: 'photo', title: '入户照片', maxFiles: 3 },
    签名: { kind: 'signature', title: '申请人签名' },
    位置: { kind: 'location', title: '走访位置' },
    紧急联系: {
      type: 'object',
      title: '紧急联系人',
      properties: { 姓名: { type: 'string' }, 电话: { kind: 'phone', type: 'string' } },
      required: ['姓名'],
    },
  },
  rules: [
    {
      id: 'limit',
      assert: '申请金额 <= 5000 or 困难类型 = "重大疾病"',
      message: '超过 5000 元的申请只限重大疾病',
      at: ['申请金额'],
    },
    { id: 'many', assert: '人口 <= 6', message: '家庭人口较多，请核对户口簿', at: ['家庭成员'], level: 'warning' },
  ],
});

export const layout: Layout = {
  pages: [
    {
      id: 'person',
      title: '基本情况',
      sections: [
        {
          id: 'who',
          title: '申请人',
          columns: 3,
          fields: [
            '说明',
            '申请人',
            '性别',
            '身份证号',
            '联系电话',
            '户籍地',
            '住址',
            '所在单位',
            '经办人',
            '单位代码',
            '银行卡',
          ],
        },
        {
          id: 'why',
          title: '困难情况',
          columns: 2,
          fields: [
            '困难类型',
            '病种',
            '享受政策',
            '是否建档',
            '申请日期',
            '受理月份',
            '走访时间',
            '集合时间',
            '满意度',
          ],
        },
      ],
    },
    {
      id: 'household',
      title: '家庭与收入',
      sections: [
        { id: 'members', columns: 1, fields: ['家庭成员'] },
        { id: 'sums', title: '合计', columns: 4, fields: ['人口', '月收入合计', '人均', '申请金额'] },
        { id: 'text', columns: 1, fields: ['事由', '紧急联系'] },
      ],
    },
    { id: 'visit', title: '走访记录', sections: [{ id: 'units', columns: 1, fields: ['受检单位'] }] },
    {
      id: 'papers',
      title: '材料与签名',
      sections: [{ id: 'files', columns: 2, fields: ['附件', '照片', '签名', '位置'] }],
    },
  ],
};

export const filled = {
  申请人: '王芳',
  性别: '女',
  身份证号: '330106198503074524',
  联系电话: '13812345678',
  户籍地: '330106',
  住址: '西湖区文三路 88 号',
  所在单位: 'u2',
  经办人: 'p1',
  银行卡: '6222021001116245702',
  困难类型: '重大疾病',
  病种: '尿毒症',
  享受政策: ['低保', '医疗救助'],
  是否建档: true,
  申请日期: '2026-03-05',
  走访时间: '2026-03-06T01:30:00Z',
  满意度: 4,
  家庭成员: [
    { _row: 'a', 姓名: '王芳', 关系: '其他', 年龄: 41, 在职: true, 月收入: 3650.5 },
    { _row: 'b', 姓名: '李强', 关系: '配偶', 年龄: 43, 在职: false },
    { _row: 'c', 姓名: '李小明', 关系: '子女', 年龄: 12 },
  ],
  申请金额: 8000,
  事由: '患尿毒症三年，每周透析三次。\n丈夫去年下岗，孩子上初中。',
  受检单位: [
    {
      _row: 'u1',
      单位名称: '华丰纺织有限公司',
      检查日期: '2026-02-11',
      隐患: [
        { _row: 'h1', 部位: '二车间配电箱', 等级: '重大', 描述: '箱门损坏，线路裸露' },
        { _row: 'h2', 部位: '仓库', 等级: '一般', 描述: '灭火器过期' },
      ],
    },
    { _row: 'u2', 单位名称: '东升五金厂' },
  ],
  照片: [{ id: 'f1', name: '客厅.jpg', size: 245760, type: 'image/jpeg' }],
  附件: [{ id: 'f2', name: '诊断证明.pdf', size: 1048576, type: 'application/pdf' }],
  紧急联系: { 姓名: '李强', 电话: '13900001111' },
};
