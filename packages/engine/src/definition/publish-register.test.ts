import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { publishDefinitions } from './definition-shelf.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const admin = () => office.as('admin');

const textsOf = (files: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]));

async function begun(wish: object) {
  const reply = await admin().post('/api/definition-drafts', wish);
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json();
}

describe('a register that is made on the screen', () => {
  let id = '';

  test('begins with one field and is kept from the moment that it is published', async () => {
    const draft = await begun({ from: 'blank', title: '职工书屋台账', register: true });
    id = draft.files.task.id;
    expect(draft.files.workflow).toEqual({});
    const wish = { ...textsOf(draft.files), draft: { id: draft.id, revision: draft.revision } };
    const told = (await admin().post('/api/definitions', { ...wish, dryRun: true })).json();
    expect(told).toMatchObject({ published: false, verdict: 'sound', live: [] });
    expect((await admin().post('/api/definitions', wish)).json()).toMatchObject({ id, published: true });
    expect((await admin().get(`/api/definition-drafts/${draft.id}`)).statusCode).toBe(404);
    const { items } = (await admin().get('/api/definitions')).json();
    expect(items).toContainEqual(expect.objectContaining({ id, title: '职工书屋台账', register: true }));
  });

  test('is changed in a draft of its own, and what changes is told in words', async () => {
    const { files } = await begun({ from: 'task', task: id });
    const changed = structuredClone(files);
    changed.form.schema.properties.藏书量 = { type: 'integer', minimum: 0, measureWord: '册' };
    const told = (await admin().post('/api/definitions', { ...textsOf(changed), dryRun: true })).json();
    expect(told.differences.map(({ message }: { message: Record<string, string> }) => message['zh-CN'])).toEqual([
      expect.stringContaining('藏书量'),
    ]);
    const wish = { before: { files }, after: { files: changed } };
    expect((await admin().post('/api/definition-differences', wish)).json()).toMatchObject({ exact: true });
    await admin().post('/api/definitions', textsOf(changed));
    const { registers } = (await admin().get('/api/definition-surroundings')).json();
    const kept = registers.find((one: { id: string }) => one.id === id);
    expect(kept.form.fields.map(({ key }: { key: string }) => key)).toEqual(['名称', '藏书量']);
  });

  test('whose key is no field is refused with the place', async () => {
    const { files } = await begun({ from: 'task', task: id });
    const wrong = { ...files, task: { ...files.task, identifiers: [['没有的字段']] } };
    const refused = (await admin().post('/api/definitions', textsOf(wrong))).json();
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.problems[0]).toMatchObject({ path: '/identifiers/0/0', params: { file: 'register.json' } });
  });

  test('is still there after the server has begun anew without a folder for it', async () => {
    const shelf = await publishDefinitions(office.db, { forms: [], posts: [], broken: [] }, '2030-01-01');
    expect(shelf.register(id)?.form.fields).toHaveLength(2);
    expect(shelf.current(id)).toBeUndefined();
  });

  test('is written out as a folder below forms/', async () => {
    const file = await admin().get(`/api/definitions/${id}/export?format=files`);
    expect(file.statusCode).toBe(200);
    expect(file.headers['content-disposition']).toContain(`${id}.zip`);
    expect((await admin().get(`/api/definitions/${id}/export?format=bpmn`)).statusCode).toBe(404);
  });
});
