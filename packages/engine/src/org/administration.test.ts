import { listAudit } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const admin = () => office.as('admin');
const codes = (reply: { json(): { code: string; problems: { code: string; path: string }[] } }) =>
  reply.json().problems.map(({ code, path }) => `${code} ${path}`);
const holdings = async (id: string) => (await admin().get(`/api/people/${id}`)).json().holdings;

test('somebody new gets an account, a first password and posts, all or nothing', async () => {
  const person = { name: ' 何秀英 ', account: 'He.XiuYing', posts: [{ post: 'clerk', unit: 'mine' }] };
  const add = (changes: object) => admin().post('/api/people', { ...person, ...changes });
  expect(codes(await add({ account: '何' }))).toEqual(['account-form /account']);
  expect(codes(await add({ account: 'wang' }))).toEqual(['account-taken /account']);
  expect(codes(await add({ name: '  ' }))).toEqual(['request-missing-value /name']);
  expect(codes(await add({ posts: [...person.posts, { post: 'clerk', unit: 'nowhere' }] }))).toEqual([
    'unit-not-found /posts/1/unit',
  ]);
  expect(codes(await add({ posts: [{ post: 'king', unit: 'mine' }] }))).toEqual(['post-not-found /posts/0/post']);
  const reply = await add({});
  expect(reply.statusCode).toBe(201);
  const told = reply.json();
  expect(told).toMatchObject({ account: 'he.xiuying', password: expect.stringMatching(/^\S{14}$/) });
  const session = await office.nobody.post('/api/session', { account: told.account, password: told.password });
  expect(session.json()).toMatchObject({ person: { name: '何秀英' }, mustChangePassword: true });
  expect((await admin().get(`/api/people/${told.id}`)).json()).toMatchObject({
    accounts: [{ name: 'he.xiuying', mustChange: true, secondFactor: false, lockedUntil: null }],
    holdings: [{ post: 'clerk', unit: { name: '西湖矿业工会' }, from: '2025-03-03', to: null, state: 'held' }],
    sessions: [{ openedAt: '2025-03-03T01:00:00.000Z' }],
  });
  expect((await admin().put(`/api/people/${told.id}`, { name: '何秀瑛' })).statusCode).toBe(204);
  expect((await admin().delete(`/api/people/${told.id}/sessions`)).statusCode).toBe(204);
  expect((await admin().get(`/api/people/${told.id}`)).json()).toMatchObject({ name: '何秀瑛', sessions: [] });
  for (const url of [`/api/people/${told.id}`, '/api/office/settings']) {
    expect((await office.as('wu').get(url)).json().code).toBe('not-administrator');
  }
});

test('a post is held from its first to its last day, once at a time', async () => {
  const posts = '/api/people/zhou/posts';
  const give = (body: object) => admin().post(posts, { post: 'clerk', unit: 'mine', ...body });
  expect(codes(await give({ from: '2025-03-10', to: '2025-03-09' }))).toEqual(['holding-days /to']);
  expect(codes(await give({ from: '2025-02-30' }))).toEqual(['request-wrong-value /from']);
  const { id } = (await give({ from: '2025-03-10', to: '2025-03-31' })).json();
  expect(codes(await give({ from: '2025-03-31' }))).toEqual(['holding-twice /from']);
  expect((await holdings('zhou'))[0]).toMatchObject({ id, state: 'ahead' });
  const dates = { from: '2025-03-01', to: '2025-03-02' };
  expect((await admin().put(`${posts}/${id}`, dates)).statusCode).toBe(204);
  expect((await holdings('zhou')).find((one: { id: string }) => one.id === id)).toMatchObject({ state: 'over' });
  expect((await admin().delete(`${posts}/${id}`)).json().code).toBe('holding-begun');
  const later = (await give({ from: '2025-04-01' })).json();
  expect((await admin().delete(`${posts}/${later.id}`)).statusCode).toBe(204);
  expect((await admin().delete(`/api/people/wang/posts/${id}`)).json().code).toBe('holding-not-found');
});

test('units are added below their superior and renamed', async () => {
  const add = (body: object) =>
    admin().post('/api/units', { name: '新厂工会', level: 'grassroots', parent: 'east', ...body });
  expect(codes(await add({ parent: null }))).toEqual(['unit-second-root /parent']);
  expect(codes(await add({ level: 'county' }))).toEqual(['unit-level-order /level']);
  const { id } = (await add({})).json();
  expect(codes(await add({}))).toEqual(['unit-name-taken /name']);
  expect((await admin().put(`/api/units/${id}`, { name: '新星厂工会' })).statusCode).toBe(204);
  const { units } = (await office.as('wang').get('/api/org')).json();
  expect(units).toContainEqual({ id, name: '新星厂工会', level: 'grassroots', parent: 'east', closed: null });
});

test('a unit is put below another superior from a day on', async () => {
  const move = (unit: string, body: object) => admin().post(`/api/units/${unit}/move`, { on: '2025-02-01', ...body });
  expect((await move('nowhere', { parent: 'west' })).statusCode).toBe(404);
  expect(codes(await move('mill', { parent: 'nowhere' }))).toEqual(['unit-not-found /parent']);
  expect(codes(await move('county', { parent: 'west' }))).toEqual(['unit-is-highest /parent']);
  expect(codes(await move('mill', { parent: 'east' }))).toEqual(['unit-stands-there /parent']);
  expect(codes(await move('east', { parent: 'mill' }))).toEqual(['unit-below-itself /parent']);
  expect(codes(await move('east', { parent: 'west' }))).toEqual(['unit-level-order /parent']);
  expect(codes(await move('mill', { parent: 'west', on: '2025-03-04' }))).toEqual(['unit-move-ahead /on']);
  expect((await move('mill', { parent: 'west' })).statusCode).toBe(204);
  expect(codes(await move('mill', { parent: 'east' }))).toEqual(['unit-moved-since /on']);
  const { units } = (await office.as('wang').get('/api/org')).json();
  expect(units).toContainEqual(expect.objectContaining({ id: 'mill', parent: 'west' }));
  expect((await move('mill', { parent: 'east', on: '2025-02-02' })).statusCode).toBe(204);
});

test('two administrators who demote each other at once: one succeeds, the other is none any more', async () => {
  const { id } = (await admin().post('/api/people/wu/posts', { post: 'admin', unit: 'county' })).json();
  const over = { from: '2020-01-01', to: '2025-03-02' };
  await office.as('wu').get('/api/session');
  const replies = await Promise.all([
    admin().put(`/api/people/wu/posts/${id}`, over),
    office.as('wu').put('/api/people/admin/posts/h-admin', over),
  ]);
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([204, 403]);
  const left = replies[0].statusCode === 204 ? (['admin', 'h-admin'] as const) : (['wu', id] as const);
  const last = await office.as(left[0]).put(`/api/people/${left[0]}/posts/${left[1]}`, over);
  expect([last.statusCode, last.json().code]).toEqual([409, 'last-administrator']);
  const gap = await office.as(left[0]).put(`/api/people/${left[0]}/posts/${left[1]}`, { from: '2025-03-05', to: null });
  expect(gap.json().code).toBe('last-administrator');
  if (left[0] === 'wu') await office.as('wu').put('/api/people/admin/posts/h-admin', { from: '2020-01-01', to: null });
});

test('what the office sets for itself holds at the door', async () => {
  const set = (body: object) => admin().put('/api/office/settings', body);
  expect(
    (await set({ name: '临江县总工会', note: '忘记密码请打 0571-1234', sessionHours: 2, wrongPasswords: 3 })).json(),
  ).toMatchObject({
    ...{ name: '临江县总工会', sessionHours: 2, lockMinutes: 15, mail: null },
  });
  expect((await set({ sessionHours: 25 })).statusCode).toBe(400);
  expect((await office.nobody.get('/api/office')).json()).toEqual({
    ...{ name: '临江县总工会', note: '忘记密码请打 0571-1234', logo: null, external: null },
  });
  for (let tries = 0; tries < 3; tries += 1)
    await office.nobody.post('/api/session', { account: 'sun', password: 'x' });
  expect((await office.nobody.post('/api/session', { account: 'sun', password })).json().code).toBe('account-locked');
  const reply = await office.nobody.post('/api/session', { account: 'li', password });
  expect(reply.cookies[0]?.maxAge).toBe(7200);
  expect((await admin().post('/api/office/test-mail', { to: 'a@example.com' })).json().code).toBe('mail-not-set-up');
});

test('the picture of the office is a picture', async () => {
  const send = (bytes: string) => {
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="logo.png"\r\n\r\n';
    const payload = Buffer.from(`${head}${bytes}\r\n--x--\r\n`, 'latin1');
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    return admin().request({ method: 'PUT', url: '/api/office/logo', payload, headers });
  };
  expect((await send('<svg onload="alert(1)"/>')).json().code).toBe('logo-no-picture');
  expect((await send('\x89PNG\r\n\x1a\n')).statusCode).toBe(204);
  const { logo } = (await office.nobody.get('/api/office')).json();
  const picture = await office.nobody.get(logo);
  expect([picture.headers['content-type'], picture.headers['x-content-type-options']]).toEqual([
    'image/png',
    'nosniff',
  ]);
  expect((await admin().delete('/api/office/logo')).statusCode).toBe(204);
  expect((await office.nobody.get('/api/office/logo')).statusCode).toBe(404);
});

test('every deed is on record without a secret', async () => {
  const audit = await listAudit(office.db);
  const actions = new Set(audit.map(({ action }) => action));
  expect([...actions].sort()).toEqual([
    ...['office-set', 'person-added', 'person-renamed', 'post-dated', 'post-given', 'post-withdrawn'],
    ...['sessions-ended', 'unit-added', 'unit-moved', 'unit-renamed'],
  ]);
});
