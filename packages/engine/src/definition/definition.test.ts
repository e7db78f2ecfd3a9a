import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstWork, submitted } from '../testing/story.ts';
import { changedAid, testForms, testPosts } from '../testing/test-forms.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { publishDefinitions } from './definition-shelf.ts';
import { loadForms, problemLines } from './load-forms.ts';

const forms = fileURLToPath(new URL('../../../../forms/', import.meta.url));

let folder: string;
let office: TestOffice | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-forms-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await office?.close();
  office = undefined;
});

test('every form of the repository is a definition', async () => {
  const { broken, forms: loaded } = await loadForms(forms);
  expect(broken.flatMap((one) => problemLines(one.folder, one))).toEqual([]);
  expect(loaded.length).toBeGreaterThanOrEqual(3);
});

test('a broken folder costs only itself: its problems are told by file and place, everything else is offered', async () => {
  cpSync(forms, folder, { recursive: true });
  const [first = ''] = (await loadForms(forms)).forms.map(({ definition }) => definition.id);
  const file = join(folder, first, 'workflow.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"type": "userTask"', '"type": "nothing"'));
  mkdirSync(join(folder, 'half'));
  writeFileSync(join(folder, 'half', 'task.json'), '{ "id": "half", ');
  const loaded = await loadForms(folder);
  expect(loaded.broken.map((one) => one.folder).sort()).toEqual([first, 'half'].sort());
  const lines = loaded.broken.flatMap((one) => problemLines(one.folder, one));
  expect(lines).toContainEqual(expect.stringMatching(/workflow\.json: \/steps\/0\/type.*: .*[\u4e00-\u9fff]/));
  expect(lines).toContainEqual(expect.stringMatching(/^half\/task\.json: \//));
  office = await testOffice(loaded);
  const tasks = (await office.as('wang').get('/api/tasks')).json().items.map(({ id }: { id: string }) => id);
  expect(tasks).not.toContain(first);
  expect(tasks.length).toBe(loaded.forms.length);
  const told = (await office.as('admin').get('/api/definitions')).json().items;
  expect(told.find(({ id }: { id: string }) => id === 'half').problems[0].params).toMatchObject({ file: 'task.json' });
});

test('a slip in a file takes nothing away: the last version goes on, and administrators are told', async () => {
  office = await testOffice();
  const { id } = await submitted(office);
  const slip = { folder: 'aid', task: 'aid-request', problems: [{ code: 'file-unreadable', path: '' }] };
  const loaded = { posts: testPosts, forms: testForms().slice(1), broken: [slip] };
  Object.assign(office.app.hearth, {
    definitions: await publishDefinitions(office.db, loaded, '2025-04-01T00:00:00.000Z'),
  });
  const wang = office.as('wang');
  expect((await wang.get('/api/cases?task=aid-request')).json().items).toMatchObject([{ id }]);
  expect((await wang.get('/api/figures?task=aid-request')).json().items[0]).toMatchObject({ value: 1 });
  expect((await wang.get('/api/exports?task=aid-request&format=csv')).body).toMatch('何秀英');
  expect((await wang.post('/api/cases', { task: 'aid-request' })).statusCode).toBe(201);
  const told = (await office.as('admin').get('/api/definitions')).json().items;
  expect(told.find((one: { id: string }) => one.id === 'aid-request')).toMatchObject({
    version: expect.any(String),
    problems: [{ code: 'file-unreadable' }],
  });
});

test('a task whose folder is gone begins nothing, and its cases stay', async () => {
  office = await testOffice();
  const { id } = await submitted(office);
  const loaded = { posts: testPosts, forms: testForms().slice(1), broken: [] };
  Object.assign(office.app.hearth, {
    definitions: await publishDefinitions(office.db, loaded, '2025-04-01T00:00:00.000Z'),
  });
  expect((await office.as('wang').post('/api/cases', { task: 'aid-request' })).json().code).toBe('task-not-found');
  expect((await office.as('chen').get('/api/cases')).json().items).toMatchObject([{ id }]);
});

test('a file that cannot be read, and a task that two folders define, cost only their folder', async () => {
  const [first = ''] = (await loadForms(forms)).forms.map(({ definition }) => definition.id);
  for (const name of ['posts.json', first]) cpSync(join(forms, name), join(folder, name), { recursive: true });
  cpSync(join(forms, first), join(folder, 'zz-copy'), { recursive: true });
  mkdirSync(join(folder, 'odd', 'task.json'), { recursive: true });
  const { forms: loaded, broken } = await loadForms(folder);
  expect(loaded.map(({ definition }) => definition.id)).toEqual([first]);
  expect(broken.map(({ folder, problems }) => [folder, problems[0]?.code])).toEqual([
    ['odd', 'file-unreadable'],
    ['zz-copy', 'task-id-taken'],
  ]);
});

test('a folder that is not there offers nothing', async () => {
  expect(await loadForms(join(folder, 'nowhere'))).toEqual({ posts: [], forms: [], broken: [] });
});

test('a changed definition is a new version; cases keep theirs', async () => {
  office = await testOffice();
  const { id } = await submitted(office);
  const renamed = changedAid((source) => source.replaceAll('上级审核', '镇总工会审核'));
  const loaded = { posts: testPosts, forms: [renamed], broken: [] };
  const shelf = await publishDefinitions(office.db, loaded, '2025-04-01T00:00:00.000Z');
  Object.assign(office.app.hearth, { definitions: shelf });
  const task = (await office.as('wang').get('/api/tasks/aid-request')).json();
  expect(task).toMatchObject({ published: '2025-04-01T00:00:00.000Z' });
  const kept = (await office.as('chen').get(`/api/cases/${id}`)).json();
  expect(kept.version).not.toBe(task.definition.hash);
  expect(kept.case.current[0].title).toBe('上级审核');
  const older = await office.as('wang').get(`/api/tasks/aid-request?version=${kept.version}`);
  expect(older.json().definition.workflow.steps[1].title).toBe('上级审核');
  const work = await firstWork(office, 'chen');
  const done = { outcome: 'agree', document: { 审核意见: '属实' }, revision: work.revision };
  expect((await office.as('chen').post(`/api/work-items/${work.id}/complete`, done)).statusCode).toBe(200);
  const fresh = await submitted(office);
  expect((await office.as('chen').get(`/api/cases/${fresh.id}`)).json().case.current[0].title).toBe('镇总工会审核');
});
