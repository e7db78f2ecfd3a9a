import { readWorkbook } from '@hearth/documents';
import { listAudit } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishDefinitions } from '../definition/definition-shelf.ts';
import { application, submitted } from '../testing/story.ts';
import { changedAid, testPosts } from '../testing/test-forms.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
  await submitted(office);
  await submitted(office, 'aid-request', { ...application, 姓名: '=1+1', 家属: [] });
});
afterEach(() => office.close());

const exported = (account: Account, query: string) => office.as(account).get(`/api/exports?task=aid-request&${query}`);

describe('an export', () => {
  test('is a workbook with a sheet of cases and one of each list, ids whole and dates real', async () => {
    const reply = await exported('chen', 'format=xlsx&sort=number');
    expect(reply.headers['content-disposition']).toMatch("filename*=UTF-8''%E5%9B%B0%E9%9A%BE");
    const { sheets, problems } = await readWorkbook(reply.rawPayload);
    expect(problems).toEqual([]);
    const [cases, relatives, mark] = sheets;
    expect(mark?.name).toBe('导出说明');
    expect(JSON.stringify(mark?.rows)).toMatch('陈刚（chen）');
    expect([cases?.name, relatives?.name]).toEqual(['困难帮扶申请', '家属']);
    expect(textsOf(cases?.rows[0])).toEqual([
      ...['编号', '名称', '事项', '单位', '状态', '办理结果', '发起人', '登记时间', '办结时间'],
      ...['姓名', '身份证号', '申请日期', '申请金额', '病情', '审核意见'],
    ]);
    expect(textsOf(cases?.rows[1])).toContain('11010519491231002X');
    expect(cases?.rows).toHaveLength(3);
    expect(textsOf(relatives?.rows[0])).toEqual(['编号', '家属序号', '称呼', '月收入']);
    expect(textsOf(relatives?.rows[2])).toEqual(['帮扶〔2025〕0001号', '2', '女儿', '0']);
  });

  test('as csv has the cases, or the rows of one list', async () => {
    const cases = (await exported('chen', 'format=csv&sort=number')).body.split('\r\n');
    expect(cases[1]).toMatch('11010519491231002X,2025-03-01,3000.50,尿毒症');
    expect(cases[2]).toMatch("'=1+1");
    const rows = (await exported('chen', `format=csv&group=${encodeURIComponent('家属')}`)).body.split('\r\n');
    expect(rows[1]).toBe('帮扶〔2025〕0001号,1,配偶,1800.00,陈刚（chen）于 2025-03-03 09:00 导出');
    expect((await exported('chen', 'format=csv&group=none')).json()).toMatchObject({
      status: 422,
      code: 'group-not-found',
    });
  });

  test('holds only what the filter lets through and the reader may see', async () => {
    const list = (await exported('chen', 'format=json&q=何秀英')).json();
    expect(list).toMatchObject([{ exported: { by: '陈刚（chen）', at: '2025-03-03T01:00:00.000Z' } }]);
    expect((await exported('zhou', 'format=json')).json()).toEqual([]);
  });

  test('masks what the reader may not see', async () => {
    expect((await exported('chen', 'format=csv')).body).toMatch('透析');
    for (const format of ['csv', 'json']) {
      const { body } = await exported('wu', `format=${format}`);
      expect(body).not.toMatch('透析');
      expect(body).toMatch('***');
    }
  });

  test('is on record with its filters', async () => {
    await exported('wu', 'format=csv&unit=east');
    expect((await listAudit(office.db)).at(-1)).toMatchObject({
      ...{ personId: 'wu', action: 'export' },
      detail: { format: 'csv', task: 'aid-request', unit: 'east' },
    });
  });
});

test('a field that was renamed since stands in the same column', async () => {
  const renamed = changedAid((source) =>
    source.replaceAll('"申请金额"', '"金额"').replace('"kind":"money"', '"kind":"money","fieldId":"申请金额"'),
  );
  const loaded = { posts: testPosts, forms: [renamed], broken: [] };
  const shelf = await publishDefinitions(office.db, loaded, '2025-04-01T00:00:00Z');
  Object.assign(office.app.hearth, { definitions: shelf });
  const lines = (await exported('chen', 'format=csv&sort=number')).body.split('\r\n');
  expect(lines[0]).toMatch(',金额,');
  expect(lines[1]).toMatch(',3000.50,');
});

const textsOf = (row: readonly unknown[] | undefined): string[] => (row ?? []).map((cell) => String(cell ?? ''));
