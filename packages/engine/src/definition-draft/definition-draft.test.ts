import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const admin = () => office.as('admin');

async function begun(wish: object) {
  const reply = await admin().post('/api/definition-drafts', wish);
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json();
}

const titled = <F extends { task: object }>(files: F, title: string): F => ({
  ...files,
  task: { ...files.task, title },
});

const textsOf = (files: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]));

test('drafts are for administrators', async () => {
  for (const url of ['/api/definition-drafts', '/api/definition-parts']) {
    expect((await office.as('wang').get(url)).json()).toMatchObject({ status: 403, code: 'not-administrator' });
  }
});

describe('a draft begins', () => {
  test('from nothing, and can be published as it is', async () => {
    const { id, revision, files, base } = await begun({ from: 'blank', title: '职工疫苗接种登记' });
    expect(base).toBeNull();
    expect(files.task.id).toMatch(/^work-\d{8}-1$/);
    const reply = await admin().post('/api/definitions', { ...textsOf(files), draft: { id, revision } });
    expect(reply.json()).toMatchObject({ published: true, verdict: 'sound' });
    expect((await admin().get(`/api/definition-drafts/${id}`)).statusCode).toBe(404);
    const { id: next, files: later } = await begun({ from: 'blank', title: '又一项' });
    expect(later.task.id).not.toBe(files.task.id);
    await admin().delete(`/api/definition-drafts/${next}`);
  });

  test('from a version that was published, to change it or as another task', async () => {
    const change = await begun({ from: 'task', task: 'aid-request' });
    expect(change).toMatchObject({ task: 'aid-request', base: expect.any(String), revision: 1 });
    const copy = await begun({ from: 'task', task: 'aid-request', as: { id: 'other-aid', title: '另一种帮扶' } });
    expect(copy).toMatchObject({ task: 'other-aid', title: '另一种帮扶', base: null });
    const missing = await admin().post('/api/definition-drafts', { from: 'task', task: 'nothing' });
    expect(missing.json()).toMatchObject({ status: 404, code: 'version-not-found' });
  });
});

describe('two administrators at once', () => {
  test('see each other, and neither overwrites the other', async () => {
    const { id, files } = await begun({ from: 'blank', title: '两人同改' });
    const url = `/api/definition-drafts/${id}`;
    const attend = async (window: string) => (await admin().put(`${url}/presence`, { window })).json();
    expect((await attend('one')).others).toEqual([]);
    expect((await attend('two')).others).toEqual([{ id: 'admin', name: '郑管理' }]);

    const theirs = titled(files, '对方的名字');
    expect((await admin().put(url, { files: theirs, revision: 1 })).json().revision).toBe(2);
    const mine = titled(files, '我的名字');
    const refused = (await admin().put(url, { files: mine, revision: 1 })).json();
    expect(refused).toMatchObject({ status: 409, code: 'definition-draft-stale' });
    expect(refused.problems[0].params).toMatchObject({ name: '郑管理', revision: 2 });

    const wish = { before: { draft: id }, after: { files: mine } };
    const { items, exact } = (await admin().post('/api/definition-differences', wish)).json();
    expect(exact).toBe(true);
    expect(items.map((item: { message: Record<string, string> }) => item.message['zh-CN'])).toEqual([
      expect.stringContaining('我的名字'),
    ]);
    expect((await begun({ from: 'files', files: mine })).title).toBe('我的名字');
    expect((await admin().get(url)).json().title).toBe('对方的名字');
  });

  test('one who has not seen the last save cannot publish it away', async () => {
    const { id, files } = await begun({ from: 'blank', title: '先存后发' });
    await admin().put(`/api/definition-drafts/${id}`, { files: titled(files, '改过了'), revision: 1 });
    const reply = await admin().post('/api/definitions', { ...textsOf(files), draft: { id, revision: 1 } });
    expect(reply.json()).toMatchObject({ status: 409, code: 'definition-draft-stale' });
    expect((await admin().get(`/api/definition-drafts/${id}`)).json().title).toBe('改过了');
  });

  test('a window that went silent is forgotten', async () => {
    const { id } = await begun({ from: 'blank', title: '关了窗口' });
    await admin().put(`/api/definition-drafts/${id}/presence`, { window: 'one' });
    office.setNow('2025-03-03T01:02:00.000Z');
    const { others } = (await admin().put(`/api/definition-drafts/${id}/presence`, { window: 'two' })).json();
    expect(others).toEqual([]);
  });
});

test('what is half done is kept; its differences are told by place', async () => {
  const { id, files } = await begun({ from: 'blank', title: '没写完' });
  const half = { ...files, form: { schema: { type: 'object', properties: { 姓名: { kind: 'no-such-kind' } } } } };
  expect((await admin().put(`/api/definition-drafts/${id}`, { files: half, revision: 1 })).statusCode).toBe(200);
  const { items, exact } = (
    await admin().post('/api/definition-differences', { before: { files }, after: { draft: id } })
  ).json();
  expect(exact).toBe(false);
  expect(items.map(({ path }: { path: string }) => path)).toContain('/schema/properties/姓名');
});

test('a definition of 3 MB is refused with a sentence', async () => {
  const { id, files } = await begun({ from: 'blank', title: '太大' });
  const huge = { ...files, task: { ...files.task, description: 'x'.repeat(3_000_000) } };
  const reply = await admin().put(`/api/definition-drafts/${id}`, { files: huge, revision: 1 });
  expect(reply.statusCode).toBe(422);
  expect(reply.json().code).toBe('definition-draft-too-large');
});

test('an older version comes back as a draft, its files as they were', async () => {
  await submitted(office);
  const change = await begun({ from: 'task', task: 'aid-request' });
  const { version } = (await admin().post('/api/definitions', textsOf(titled(change.files, '新名字')))).json();
  const { items } = (await admin().get('/api/definitions/aid-request/versions')).json();
  expect(items.map(({ current }: { current: boolean }) => current)).toEqual([true, false]);
  const old = items[1].version;
  const back = await begun({ from: 'task', task: 'aid-request', version: old });
  expect(back).toMatchObject({ base: old, title: change.title });
  const kept = (await admin().get(`/api/definitions/aid-request/versions/${version}`)).json();
  expect(kept).toMatchObject({ number: 2, files: { task: { title: '新名字' } } });
});

test('shared lists of options are kept, replaced and taken away', async () => {
  const url = '/api/definition-parts/illness';
  const part = { kind: 'options', title: '病种', content: [{ value: '尿毒症', title: '尿毒症' }] };
  await admin().put(url, part);
  await admin().put(url, { ...part, title: '重大疾病' });
  expect((await admin().get('/api/definition-parts')).json().items).toMatchObject([
    { id: 'illness', title: '重大疾病' },
  ]);
  expect((await admin().delete(url)).statusCode).toBe(204);
  expect((await admin().delete(url)).json().code).toBe('definition-part-not-found');
});
