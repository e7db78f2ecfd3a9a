import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '@hearth/documents';
import { hashPassword, leastPasswordCost } from '@hearth/engine';
import {
  type Db,
  insertAccount,
  insertOrgUnit,
  insertPerson,
  insertPostHolding,
  migrateToLatest,
  openDatabase,
} from '@hearth/storage';
import { tamper, testedDatabase } from '@hearth/storage/testing';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from './cli.ts';
import { createHost, databasePath } from './host/host.ts';
import { obstacleOf } from './host/obstacle.ts';
import { formsFolder } from './host/root.ts';
import { type OfficePlace, officePlace } from './testing/office-place.ts';
import { words } from './words.ts';

/** Any task of the repository. */
const aTask = readdirSync(formsFolder, { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';

/** A folder of definitions that is quick to read and to publish: one task is enough. */
const fewForms = mkdtempSync(join(tmpdir(), 'hearth-forms-'));
for (const name of ['posts.json', aTask]) cpSync(join(formsFolder, name), join(fewForms, name), { recursive: true });
afterAll(() => rmSync(fewForms, { recursive: true }));

let office: OfficePlace;
let folder: string;
beforeEach(async () => {
  office = await officePlace();
  folder = office.dataDir;
});
afterEach(() => office.remove());

/** Runs the command line as a person in a terminal would. */
async function hearth(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const all = { HEARTH_FORMS: fewForms, ...office.env, ...env };
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    input: (async function* () {
      yield input;
    })(),
    env: all,
    words: words(all),
  });
  return { code, out, err: err.join('\n') };
}

/** A county with an administrator and a clerk. */
async function smallOffice(): Promise<void> {
  const db = openDatabase(office.place);
  await migrateToLatest(db);
  await insertOrgUnit(db, { id: 'county', name: '县总工会', level: 'county', parent: null });
  await employ(db, 'boss', 'admin');
  await employ(db, 'clerk', 'clerk');
  await db.destroy();
}

async function employ(db: Db, name: string, post: string): Promise<void> {
  await insertPerson(db, { id: name, name });
  await insertAccount(db, { name, personId: name, passwordHash: await hashPassword('x', leastPasswordCost) });
  const holding = { id: name, personId: name, post, unitId: 'county' };
  await insertPostHolding(db, { ...holding, from: '2020-01-01', to: null });
}

describe('used wrongly', () => {
  test.each([
    ['an unknown command', ['dance'], {}, '没有“dance”这个命令'],
    ['an unknown option', ['verify', '--loud'], {}, '参数有误'],
    ['a path that is not there', ['check', '/nowhere/at/all'], {}, '没有找到 /nowhere/at/all'],
    ['check without a path', ['check'], {}, '缺少参数'],
    ['no database yet', ['verify'], { DATABASE_URL: '' }, '还不存在'],
    ['a port that is none', ['start'], { PORT: 'many' }, 'PORT'],
    ['a clock that is none', ['start'], { HEARTH_CLOCK: 'noon' }, 'HEARTH_CLOCK'],
    ['a database address that is none', ['start'], { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  ])('%s: a sentence, how to use it, exit code 2', async (_what, args, env, sentence) => {
    const { code, err } = await hearth(args, { env });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).toMatch('用法：hearth');
  });

  test.runIf(testedDatabase === 'sqlite')('eval on PostgreSQL without one', async () => {
    const { code, err } = await hearth(['eval', '--on', 'postgres']);
    expect([code, err]).toEqual([2, expect.stringMatching('DATABASE_URL')]);
  });

  test('in English when asked', async () => {
    expect((await hearth(['dance'], { env: { HEARTH_LANG: 'en' } })).err).toMatch('There is no command "dance"');
  });
});

/** What is asked of the office's database is asked of both; these ask none, or one of their own. */
const withoutOffice = testedDatabase === 'sqlite';

describe.runIf(withoutOffice)('check', () => {
  test('finds nothing in the forms of the repository', async () => {
    expect(await hearth(['check', formsFolder])).toMatchObject({ code: 0, out: [] });
  });

  test('names file, place and what is wrong', async () => {
    const broken = join(folder, 'broken');
    cpSync(join(formsFolder, aTask), broken, { recursive: true });
    writeFileSync(
      join(broken, 'task.json'),
      readFileSync(join(broken, 'task.json'), 'utf8').replace('"title"', '"titel"'),
    );
    const { code, out } = await hearth(['check', broken]);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/broken\/task\.json: \/.*: .*[\u4e00-\u9fff]/);
    const { out: json } = await hearth(['check', broken, '--json']);
    expect(JSON.parse(json[0] ?? '')).toMatchObject({ file: join(broken, 'task.json') });
  });
});

test.runIf(withoutOffice)('simulate plays a scenario, and tells where it goes another way', async () => {
  const scenarios = join(formsFolder, aTask, 'scenarios');
  const file = join(scenarios, readdirSync(scenarios)[0] ?? '');
  expect(await hearth(['simulate', join(formsFolder, aTask), file])).toMatchObject({ code: 0, err: '' });
  const other = join(folder, 'other.json');
  writeFileSync(other, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), expect: { status: 'draft' } }));
  const { code, out } = await hearth(['simulate', join(formsFolder, aTask), other]);
  expect(code).toBe(1);
  expect(out.join('\n')).toMatch('expected "draft"');
});

test('eval answers line by line', async () => {
  const input =
    '{"expression":"0.1 + 0.2 = 0.3"}\n\n{"expression":"家庭年收入 / 12","context":{"家庭年收入":24}}\n{"expression":"1 +"}\nno json\n';
  const { code, out } = await hearth(['eval'], { input });
  expect(code).toBe(0);
  const [sum, income, ...problems] = out.map((line) => JSON.parse(line));
  expect([sum, income]).toEqual([{ value: true }, { value: 2 }]);
  expect(problems).toEqual([{ problem: expect.anything() }, { problem: expect.anything() }]);
});

test('eval on the database gives the values that the evaluator gives', async () => {
  const input = [
    '{"expression":"0.1 + 0.2 = 0.3"}',
    '{"expression":"家庭年收入 / 12","context":{"家庭年收入":24}}',
    '{"expression":"1 +"}',
    'no json',
  ].join('\n');
  const js = await hearth(['eval'], { input });
  expect(await hearth(['eval', '--on', testedDatabase], { input })).toEqual(js);
});

describe('what stands in the way is told in a sentence, with exit code 2 and nothing else', () => {
  test('a data folder that is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, err } = await hearth(['start'], { env: { HEARTH_DATA: join(folder, 'file') } });
    expect([code, err]).toEqual([2, `${join(folder, 'file')} 用不了：上级文件夹不存在，或者同名的不是文件夹。`]);
  });

  test.runIf(testedDatabase === 'sqlite')('a database that is none', async () => {
    writeFileSync(databasePath(folder), 'no database at all, but long enough to be looked at as one'.repeat(20));
    const { code, err } = await hearth(['verify']);
    expect([code, err]).toEqual([2, expect.stringMatching('已经损坏')]);
  });

  test('a database of a newer version', async () => {
    await smallOffice();
    await tamper(office.place, "insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')");
    expect((await hearth(['verify'], { env: { HEARTH_LANG: 'en' } })).err).toMatch('made by a newer version');
  });

  test('a file that cannot be written', async () => {
    await smallOffice();
    const file = join(folder, 'nowhere', 'out.csv');
    const { code, err } = await hearth(['export', aTask, '--format', 'csv', '-o', file]);
    expect([code, err]).toEqual([2, expect.stringMatching(`${file} 用不了`)]);
  });

  test('a PostgreSQL that does not run', async () => {
    const { code, err } = await hearth(['verify'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } });
    expect([code, err]).toEqual([2, expect.stringMatching('连不上')]);
  });

  test.runIf(testedDatabase === 'postgres')('a PostgreSQL without that database', async () => {
    const url = Object.assign(new URL(office.databaseUrl ?? ''), { pathname: 'nothing' }).href;
    const { code, err } = await hearth(['verify'], { env: { DATABASE_URL: url } });
    expect([code, err]).toEqual([2, expect.stringMatching('不让登录')]);
  });

  test.runIf(testedDatabase === 'postgres')('a PostgreSQL that lets somebody else in', async () => {
    const url = Object.assign(new URL(office.databaseUrl ?? ''), { username: 'stranger', password: 'not-this-one' });
    const { code, err } = await hearth(['start'], { env: { DATABASE_URL: url.href } });
    expect([code, err]).toEqual([2, expect.stringMatching('不让登录')]);
    expect(err).not.toContain('not-this-one');
  });

  test('a folder of definitions that is not there', async () => {
    const { code, err } = await hearth(['start'], { env: { HEARTH_FORMS: join(folder, 'nowhere') } });
    expect([code, err]).toEqual([2, expect.stringMatching('没有找到')]);
  });
});

test.each([
  ['EACCES', 'open', 0, 'not-writable'],
  ['EROFS', 'mkdir', 0, 'not-writable'],
  ['ENOSPC', 'write', 0, 'disk-full'],
  ['EACCES', 'listen', 0, 'port-forbidden'],
  ['EADDRINUSE', 'listen', 0, 'port-taken'],
  ['ERR_SQLITE_ERROR', '', 13, 'disk-full'],
  ['ERR_SQLITE_ERROR', '', 5, 'database-busy'],
  ['ERR_SQLITE_ERROR', '', 8, 'not-writable'],
  ['ERR_SQLITE_ERROR', '', 1, undefined],
  ['', '', 0, undefined],
])('%s of %s (%i) is told as %s', (code, syscall, errcode, told) => {
  const inner = Object.assign(new Error('x'), { code, syscall, errcode });
  const around = { dataDir: '/data', host: '127.0.0.1', port: '80' };
  const sentence = obstacleOf(new Error('y', { cause: inner }), around, (word) => word);
  expect(sentence).toBe(told);
});

describe('on an office’s database', () => {
  beforeEach(smallOffice);

  test('verify says that the histories are whole', async () => {
    expect(await hearth(['verify'])).toMatchObject({ code: 0, out: ['已核对 0 个办件，记录完整。'] });
    expect(JSON.parse((await hearth(['verify', '--json'])).out[0] ?? '')).toEqual({ cases: 0, broken: [] });
  });

  test('what it keeps is readable for nobody else on the machine', async () => {
    const { close } = await createHost({ dataDir: join(folder, 'fresh', 'data'), forms: fewForms });
    const mode = (path: string) => (statSync(join(folder, 'fresh', path)).mode & 0o777).toString(8);
    expect([mode('data'), mode('data/hearth.db')]).toEqual(['700', '600']);
    await close();
  });

  test('export writes a workbook, csv or JSON of a task', async () => {
    const task = aTask;
    const file = join(folder, 'out.xlsx');
    expect((await hearth(['export', task, '-o', file, '--from', '2025-01-01'])).code).toBe(0);
    const { sheets, problems } = await readWorkbook(readFileSync(file));
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows[0]?.[0]).toBe('编号');
    expect((await hearth(['export', task, '--format', 'json'])).out).toEqual(['[]']);
    expect((await hearth(['export', task, '--format', 'csv'])).out[0]).toMatch(/^\ufeff编号,/);
    expect((await hearth(['export', 'nothing', '--format', 'csv'])).err).toMatch(`可以选择：`);
    expect((await hearth(['export', task, '--format', 'csv', '--as', 'nobody'])).err).toMatch('没有账号“nobody”');
  });

  test('figures are JSON', async () => {
    const { code, out } = await hearth(['figures', '--from', '2025-01-01', '--to', '2025-12-31']);
    expect(code).toBe(0);
    expect(JSON.parse(out.join('\n')).items[0]).toMatchObject({ value: expect.anything(), cases: [] });
  });
});

test('the pages are served, an address of the single page too, hashed files for ever', async () => {
  const pages = join(folder, 'pages');
  cpSync(formsFolder, join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<title>职工之家</title>');
  const host = await createHost({ dataDir: folder, forms: join(folder, 'no-forms'), pages });
  const get = (url: string) => host.app.inject({ url });
  expect((await get('/')).body).toMatch('职工之家');
  expect((await get('/cases/1')).body).toMatch('职工之家');
  expect((await get('/cases/1')).headers['cache-control']).toBe('no-cache');
  expect((await get('/assets/posts.json')).headers['cache-control']).toMatch('immutable');
  expect((await get('/missing.js')).statusCode).toBe(404);
  expect((await get('/api/missing')).json()).toMatchObject({ code: 'address-not-found' });
  expect((await get('/api/%zz')).headers['content-type']).toMatch('application/problem+json');
  expect((await get('/../../../etc/passwd')).body).not.toMatch('root:');
  await host.close();
});

test('a report is printed, written as a Word file and verified', async () => {
  await smallOffice();
  const printed = await hearth([
    'report',
    'annual-return',
    '--from',
    '2026-01-01',
    '--to',
    '2026-12-31',
    '--format',
    'md',
  ]);
  expect(printed).toMatchObject({ code: 0 });
  expect(printed.out[0]).toContain('# 县总工会2026年度统计年报');
  const file = join(folder, 'report.docx');
  const written = await hearth(['report', 'annual-return', '--from', '2026-01-01', '--to', '2026-12-31', '-o', file]);
  expect(written).toMatchObject({ code: 0, err: `已写入 ${file}。` });
  expect((await hearth(['report', '--verify', file])).code).toBe(0);
  writeFileSync(file, '这不是 Word');
  expect(await hearth(['report', '--verify', file])).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有数据来源表'),
  });
  expect((await hearth(['report', 'nothing'])).err).toContain('没有“nothing”这个报告模板');
});
