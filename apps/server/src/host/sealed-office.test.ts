import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type Db, masterKeyOf, openDatabase, runSql } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../cli.ts';
import { chainEnvironment, employCast, password } from '../testing/chain-office.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { words } from '../words.ts';
import { createHost, type Host } from './host.ts';

/** Values that stand in the case and nowhere else. */
const marks = { title: '标记标题', text: '标记说明', file: '标记附件', search: '标记查找' };
const newKey = () => randomBytes(32).toString('base64');
const first = newKey();
const second = newKey();

let office: OfficePlace;
let env: Record<string, string>;
let host: Host;
let folder: string;
let log = '';
let cookie: string;

beforeAll(async () => {
  office = await officePlace();
  folder = mkdtempSync(join(tmpdir(), 'hearth-sealed-'));
  env = chainEnvironment(office, 2);
  makeSensitive(join(env.HEARTH_FORMS ?? '', 'chain', 'form.json'), '说明');
  await employCast(office);
  const stream = new Writable({
    write(piece, _encoding, done) {
      log += String(piece);
      done();
    },
  });
  const key = masterKeyOf(first);
  host = await createHost({
    ...{ dataDir: office.dataDir, forms: env.HEARTH_FORMS ?? '', logger: { level: 'trace', stream } },
    ...(office.databaseUrl ? { databaseUrl: office.databaseUrl } : {}),
    ...(key ? { masterKeys: [key] } : {}),
  });
  const session = await ask('POST', '/api/session', { account: 'clerk', password });
  cookie = session.cookies[0]?.value ?? '';
});
afterAll(async () => {
  await office.remove();
  rmSync(folder, { recursive: true });
});

const ask = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  host.app.inject({
    ...{ method, url, ...(payload && { payload }) },
    ...(cookie ? { cookies: { hearth_session: cookie } } : {}),
  });

function makeSensitive(file: string, key: string): void {
  const form = JSON.parse(readFileSync(file, 'utf8'));
  form.schema.properties[key].sensitivity = 'sensitive';
  writeFileSync(file, JSON.stringify(form));
}

/** Every value of every table, by the name of the table. */
async function everything(db: Db): Promise<[string, string][]> {
  const names = office.databaseUrl
    ? 'select table_name as name from information_schema.tables where table_schema = current_schema()'
    : "select name from sqlite_schema where type = 'table'";
  const tables = await runSql(db, names, []);
  const read = async ({ name }: Record<string, unknown>): Promise<[string, string]> => {
    const rows = await runSql(db, `select * from "${name}"`, []);
    return [String(name), JSON.stringify(rows)];
  };
  return Promise.all(tables.map(read));
}

async function hearth(args: string[], more: Record<string, string>) {
  const [out, err]: [string[], string[]] = [[], []];
  const environment = { ...env, ...more };
  const input = (async function* () {})();
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input };
  const code = await main(args, { ...terminal, env: environment, words: words(environment) });
  return { code, said: [...out, ...err].join('\n') };
}

test('the log of a whole case tells routes and times, nothing that was filled in, looked for or uploaded', async () => {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="标记附件.txt"\r\n\r\n';
  const payload = Buffer.from(`${head}${marks.file}\r\n--x--\r\n`);
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const cookies = { hearth_session: cookie };
  const upload = await host.app.inject({ method: 'POST', url: '/api/files', payload, headers, cookies });
  expect((await ask('GET', `/api/files/${upload.json().id}`)).body).toBe(marks.file);
  const document = { 标题: marks.title, 说明: marks.text };
  const opened = (await ask('POST', '/api/cases', { task: 'chain', unit: 'hengda', document })).json();
  const item = opened.workItem?.id;
  await ask('PUT', `/api/work-items/${item}/draft`, { document });
  await ask('POST', `/api/work-items/${item}/complete`, { outcome: marks.text, revision: 1 });
  await ask('POST', `/api/work-items/${item}/complete`, { outcome: 'done', document, revision: opened.case?.revision });
  await ask('GET', `/api/cases?q=${encodeURIComponent(marks.search)}`);
  await ask('GET', `/api/cases/${opened.case?.id}/history`);
  await ask('GET', `/${encodeURIComponent(marks.search)}`);
  await ask('GET', '/%zz');
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ method: 'POST', route: '/api/cases', status: 201, milliseconds: expect.any(Number) }),
  );
  for (const mark of [...Object.values(marks), '标记', '%E6%A0%87', password, 'clerk', String(opened.case?.id)]) {
    expect(log).not.toContain(mark);
  }
});

test('Prometheus on this machine is told numbers by route, nobody else without the token', async () => {
  const metrics = await ask('GET', '/metrics');
  expect(metrics.body).toMatch(
    /hearth_http_request_seconds_count\{method="POST",route="\/api\/cases",status="2xx"\} 1/,
  );
  expect(metrics.body).toMatch('hearth_sealing 1');
  expect(metrics.body).not.toMatch(/标记|clerk/);
  const elsewhere = await host.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
  expect(elsewhere.statusCode).toBe(404);
  expect((await ask('GET', '/ready')).json()).toEqual({ ready: true, missing: [] });
});

test('what was filled in stands in no sealed column and in no file as it was', async () => {
  await host.close();
  const db = openDatabase(office.place);
  for (const [table, column] of [
    ['case', 'document'],
    ['case', 'state'],
    ['case_event', 'body'],
    ['draft', 'document'],
  ]) {
    const rows = await runSql(db, `select "${column}" as kept from "${table}"`, []);
    expect(JSON.stringify(rows)).not.toContain('标记');
  }
  const kept = await everything(db);
  expect(kept.find(([table]) => table === 't_chain')?.[1]).toContain(marks.title);
  expect(kept.filter(([, text]) => text.includes(marks.text)).map(([table]) => table)).toEqual([]);
  await db.destroy();
  const files = readdirSync(join(office.dataDir, 'files'), { recursive: true, encoding: 'utf8' });
  const [stored = ''] = files.filter((path) => /[0-9a-f]{64}$/.test(path));
  expect(readFileSync(join(office.dataDir, 'files', stored)).includes(marks.file)).toBe(false);
});

test('without its key, or with another, nothing is opened and it says why', async () => {
  for (const key of [{}, { HEARTH_KEY: second }]) {
    expect(await hearth(['verify'], key)).toMatchObject({
      code: 2,
      said: expect.stringContaining('HEARTH_KEY 没有设置'),
    });
  }
  expect(await hearth(['verify'], { HEARTH_KEY: 'short' })).toMatchObject({
    ...{ code: 2, said: expect.stringContaining('不是密钥') },
  });
  expect(await hearth(['verify'], { HEARTH_KEY: first })).toMatchObject({ code: 0 });
});

test('keys are changed, all is sealed anew, and a backup comes back with the key of its day only', async () => {
  const both = { HEARTH_KEY: second, HEARTH_KEY_FORMER: first };
  expect(await hearth(['rotate-key'], { HEARTH_KEY: second })).toMatchObject({ code: 2 });
  expect(await hearth(['rotate-key'], both)).toMatchObject({ code: 0, said: expect.stringContaining('新的密钥') });
  expect(await hearth(['verify'], { HEARTH_KEY: first })).toMatchObject({ code: 2 });
  const sealed = await hearth(['rotate-key', '--data', '--json'], { HEARTH_KEY: second });
  expect(JSON.parse(sealed.said)).toEqual({ values: expect.any(Number), files: 1 });
  expect(await hearth(['verify'], { HEARTH_KEY: second })).toMatchObject({ code: 0 });

  const file = join(folder, 'office.zip');
  await hearth(['backup', '-o', file], {});
  const { DATABASE_URL: _none, ...rest } = env;
  env = { ...rest, HEARTH_DATA: join(folder, 'there') };
  expect(await hearth(['restore', file], { HEARTH_KEY: first })).toMatchObject({ code: 2 });
  expect(readdirSync(folder)).toEqual(['office.zip']);
  expect(await hearth(['restore', file, '--json'], { HEARTH_KEY: second })).toMatchObject({
    ...{ code: 0, said: expect.stringContaining('"broken":[]') },
  });
});
