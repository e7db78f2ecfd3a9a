import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetUpload } from '../testing/sheet-upload.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ forms: [] });
});
afterAll(() => office.close());

const send = async (url: string, rows: readonly (readonly string[])[], account: 'admin' | 'wu' = 'admin') =>
  (await office.as(account).request({ method: 'POST', url, ...(await sheetUpload(rows)) })).json();
const unitRows = [
  ['单位名称', '级别', '上级单位'],
  ['新桥镇总工会', '乡镇', '临江县总工会'],
  ['新桥小学工会', '基层', '新桥镇总工会'],
];
const peopleRows = [
  ['姓名', '账号', '单位', '岗位'],
  ['何秀英', 'hexy', '新桥小学工会', '经办人'],
  ['王敏', 'wang', '新桥小学工会', '经办人'],
];

test('a workbook of units is looked through first, then taken in whole', async () => {
  const wrong = [...unitRows, ['无名厂工会', '车间', '新桥镇总工会']];
  expect(await send('/api/roster/units', wrong)).toMatchObject({
    added: 2,
    findings: [
      { code: 'roster-level-unknown', params: { row: 4 }, message: { 'zh-CN': expect.stringContaining('第 4 行') } },
    ],
  });
  expect(await send('/api/roster/units?dryRun=true', unitRows)).toEqual({ added: 2, known: 0, findings: [] });
  expect(await send('/api/roster/units', unitRows)).toEqual({ added: 2, known: 0, findings: [] });
  expect(await send('/api/roster/units', unitRows)).toEqual({ added: 0, known: 2, findings: [] });
});

test('a workbook of people says what it would do, then tells each first password once', async () => {
  const address = '/api/roster/people';
  expect(await send(`${address}?dryRun=true`, peopleRows)).toEqual({ added: 1, posts: 2, accounts: [], findings: [] });
  const told = await send(address, peopleRows);
  expect(told).toMatchObject({ added: 1, posts: 2, accounts: [{ account: 'hexy', name: '何秀英' }], findings: [] });
  const [{ account, password }] = told.accounts;
  expect((await office.nobody.post('/api/session', { account, password })).json().mustChangePassword).toBe(true);
  expect(await send(address, peopleRows)).toEqual({ added: 0, posts: 0, accounts: [], findings: [] });
  expect((await send(address, peopleRows, 'wu')).code).toBe('not-administrator');
});
