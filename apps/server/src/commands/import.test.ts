import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Column, writeWorkbook } from '@hearth/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../cli.ts';
import { createHost, type Host } from '../host/host.ts';
import { chainEnvironment } from '../testing/chain-office.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { words } from '../words.ts';

/** An office on its first day: nobody and nothing is there. */
let office: OfficePlace;
let env: Record<string, string>;
beforeAll(async () => {
  office = await officePlace();
  env = chainEnvironment(office, 1);
});
afterAll(() => office.remove());

async function hearth(...args: string[]) {
  const out: string[] = [];
  const input = (async function* () {})();
  const code = await main(args, {
    out: (line) => out.push(line),
    err: () => {},
    input,
    env,
    words: words(env),
  });
  return { code, out };
}

async function sheet(name: string, titles: string[], ...rows: string[][]): Promise<string> {
  const columns = titles.map((title): Column => ({ key: title, title, type: 'text' }));
  const lines = rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at]])));
  const file = join(office.dataDir, `${name}.xlsx`);
  writeFileSync(file, await buffer(writeWorkbook({ sheets: [{ name, columns, rows: lines }] })));
  return file;
}

const signIn = ({ app }: Host, account: string, password: string) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { account, password } });

test('an office begins with two sheets: its units, and its people, who sign in with the passwords that are told once', async () => {
  const units = await sheet(
    '单位',
    ['单位名称', '级别', '上级单位'],
    ['桐江县总工会', '县级', ''],
    ['城关镇总工会', '乡镇', '桐江县总工会'],
  );
  const people = await sheet(
    '人员',
    ['姓名', '账号', '单位', '岗位'],
    ['王敏', 'wangmin', '桐江县总工会', '系统管理员'],
    ['王敏', 'wangmin', '城关镇总工会', '工会经办人'],
  );
  expect(await hearth('import', 'units', units, '--json')).toEqual({ code: 0, out: ['{"added":2,"known":0}'] });
  const { code, out } = await hearth('import', 'users', people, '--json');
  const told = JSON.parse(out[0] ?? '');
  expect({ code, told }).toEqual({
    code: 0,
    told: { accounts: [{ account: 'wangmin', name: '王敏', password: expect.any(String) }], posts: 2 },
  });
  expect((await hearth('import', 'users', people, '--json')).out).toEqual(['{"accounts":[],"posts":0}']);
  const { dataDir, databaseUrl } = office;
  const host = await createHost({ dataDir, forms: env.HEARTH_FORMS ?? '', ...(databaseUrl && { databaseUrl }) });
  const reply = await signIn(host, 'wangmin', told.accounts[0].password);
  expect(reply.json()).toMatchObject({ admin: true, mustChangePassword: true, posts: [{}, {}] });
  await host.close();
}, 120_000);

test('one wrong row keeps all of them out, and is named', async () => {
  const people = await sheet(
    '人员二',
    ['姓名', '账号', '单位', '岗位'],
    ['李明', 'liming', '城关镇总工会', '工会经办人'],
    ['赵六', 'zhaoliu', '城关镇总工会', '厂长'],
  );
  const { code, out } = await hearth('import', 'users', people);
  expect({ code, out }).toEqual({ code: 1, out: [expect.stringContaining('“人员二”第 3 行：没有“厂长”这个岗位')] });
  const right = await sheet(
    '人员三',
    ['姓名', '账号', '单位', '岗位'],
    ['李明', 'liming', '城关镇总工会', '工会经办人'],
  );
  expect(JSON.parse((await hearth('import', 'users', right, '--json')).out[0] ?? '').accounts).toHaveLength(1);
  expect((await hearth('import', 'nothing', right)).code).toBe(2);
}, 120_000);

test('an XLSForm becomes the files of a definition, and what it cannot say is told', async () => {
  const file = await sheet('survey', ['type', 'name', 'label'], ['text', 'name', '姓名'], ['geoshape', 'area', '范围']);
  const folder = join(office.dataDir, 'from-xlsform');
  const { code, out } = await hearth('import', 'xlsform', file, '-o', folder);
  expect({ code, out }).toEqual({
    code: 0,
    out: ['survey 第 3 行 A 列：“geoshape”没有对应的字段种类，没有导入', `定义文件已写到 ${folder}。`],
  });
  const { schema } = JSON.parse(readFileSync(join(folder, 'form.json'), 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(['name']);
}, 120_000);
