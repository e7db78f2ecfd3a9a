import { insertPostHolding } from '@hearth/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchPosts } from '../jobs/reassign-cases.ts';
import { runSweeps } from '../jobs/run-sweeps.ts';
import { runSchedules } from '../schedule/run-schedules.ts';
import { patrolForms } from '../testing/patrol-forms.ts';
import { submitted } from '../testing/story.ts';
import { testForms } from '../testing/test-forms.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ forms: [...testForms(), ...patrolForms().forms] });
});
afterAll(async () => {
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  await office.close();
});

const admin = () => office.as('admin');
const close = (unit: string, body: object = {}) =>
  admin().post(`/api/units/${unit}/closing`, { on: '2025-03-03', successor: null, ...body });
const codes = (reply: { json(): { problems: { code: string; path: string }[] } }) =>
  reply.json().problems.map(({ code, path }) => `${code} ${path}`);
const mine = async (account: Account): Promise<string[]> =>
  (await office.as(account).get('/api/work-items')).json().items.map((item: { case: { id: string } }) => item.case.id);
const sees = async (account: Account, id: string) => (await office.as(account).get(`/api/cases/${id}`)).statusCode;
const unitOf = async (id: string) =>
  (await admin().get('/api/org')).json().units.find((unit: { id: string }) => unit.id === id);

test('a unit is not closed ahead, before what stands below it, into nothing, or by anybody else', async () => {
  expect((await close('nowhere')).statusCode).toBe(404);
  expect(codes(await close('county'))).toEqual(['unit-highest-stays ']);
  expect(codes(await close('east'))).toEqual(['unit-has-below ']);
  expect(codes(await close('mill', { on: '2025-03-04' }))).toEqual(['unit-close-ahead /on']);
  expect(codes(await close('mill', { on: '2025-02-30' }))).toEqual(['request-wrong-value /on']);
  expect(codes(await close('mill', { successor: 'nowhere' }))).toEqual(['unit-not-found /successor']);
  expect(codes(await close('mill', { successor: 'mill' }))).toEqual(['unit-below-itself /successor']);
  expect((await admin().delete('/api/units/mill/closing')).json().code).toBe('unit-not-closed');
  const asked = { on: '2025-03-03', successor: null };
  expect((await office.as('wu').post('/api/units/mill/closing', asked)).json().code).toBe('not-administrator');
});

test('what hangs on a unit is told before, and goes to the one that follows it', async () => {
  const open = await submitted(office);
  const signed = await submitted(office, 'joint-notice', { 标题: '联合通知' });
  expect((await admin().get('/api/units/mill/closing')).json()).toEqual({
    below: [],
    posts: [
      { title: '经办人', person: { id: 'wang', name: '王敏' } },
      { title: '工会主席', person: { id: 'zhao', name: '赵磊' } },
    ],
    postsBack: [],
    waiting: 1,
    cases: 2,
  });
  expect(await mine('zhao')).toContain(signed.id);
  expect(await sees('sun', open.id)).toBe(404);

  expect((await close('mill', { successor: 'mine' })).statusCode).toBe(204);
  await watchPosts(office.app.hearth);
  await runSweeps(office.app.hearth);
  expect(await unitOf('mill')).toMatchObject({ parent: 'mine', closed: '2025-03-03' });

  // Its people hold nothing any more and begin nothing there; what they had begun stays theirs to look at.
  expect((await office.as('wang').get('/api/session')).json().posts).toEqual([]);
  expect((await office.as('wang').post('/api/cases', { task: 'aid-request' })).statusCode).toBe(403);
  expect(await sees('wang', open.id)).toBe(200);
  // What lies with somebody who is still there stays with them. What the unit's own chair was to do comes to the next one above its successor.
  expect(await mine('chen')).toContain(open.id);
  expect(await mine('zhao')).not.toContain(signed.id);
  expect(await mine('zhou')).toContain(signed.id);
  expect((await admin().get('/api/units/mill/closing')).json()).toMatchObject({ posts: [], waiting: 0, cases: 2 });
  // The successor's people see what was done, as that of the closed unit.
  expect(await sees('sun', open.id)).toBe(200);
  expect((await office.as('sun').get(`/api/cases/${open.id}`)).json().case.unit).toMatchObject({ id: 'mill' });
});

test('nothing new is put at a closed unit or below it, and its schedules ask for nothing more', async () => {
  const post = { post: 'clerk', unit: 'mill', from: '2025-03-03' };
  expect(codes(await admin().post('/api/people/li/posts', post))).toEqual(['unit-is-closed /unit']);
  expect(codes(await close('mill'))).toEqual(['unit-is-closed ']);
  const slots = async () =>
    (await office.as('admin').get('/api/schedules?unit=mill&pageSize=200'))
      .json()
      .items.map(({ from }: { from: string }) => from);
  office.setNow('2025-05-05T01:00:00Z');
  await runSchedules(office.app.hearth, '2025-02-01');
  expect((await slots()).filter((from: string) => from >= '2025-03-03')).toEqual([]);
  office.setNow('2025-03-03T01:00:00Z');
});

const postsOf = async (person: string) =>
  (await admin().get(`/api/people/${person}`))
    .json()
    .holdings.filter((one: { unit: { id: string } }) => one.unit.id === 'mill')
    .map(({ from, to }: { from: string; to: string | null }) => `${from}/${to}`);

test('a unit that was closed by mistake is opened again the same day as if nothing had been', async () => {
  const before = (await admin().get('/api/units/mill/closing')).json();
  expect(before.postsBack.map((one: { person: { id: string } }) => one.person.id)).toEqual(['wang', 'zhao']);
  expect((await admin().delete('/api/units/mill/closing')).statusCode).toBe(204);
  expect(await unitOf('mill')).toMatchObject({ closed: null, parent: 'east' });
  expect(await postsOf('wang')).toEqual(['2020-01-01/null']);
  expect((await office.as('wang').get('/api/session')).json().posts).toHaveLength(1);
  // What had gone to the chair above is the unit's own again, and the other unit's people see nothing of it.
  await watchPosts(office.app.hearth);
  await runSweeps(office.app.hearth);
  const back = await mine('zhao');
  expect(back).toHaveLength(1);
  expect(await sees('sun', back[0] ?? '')).toBe(404);
});

test('opened again days later, its posts begin that day, and only those of people who are still there', async () => {
  expect((await close('mill', { successor: 'mine' })).statusCode).toBe(204);
  expect((await admin().put('/api/people/zhao/last-day', { lastDay: '2025-03-04' })).statusCode).toBe(204);
  office.setNow('2025-03-06T01:00:00Z');
  expect((await admin().delete('/api/units/mill/closing')).statusCode).toBe(204);
  expect(await unitOf('mill')).toMatchObject({ closed: null, parent: 'east' });
  expect(await postsOf('wang')).toEqual(['2025-03-06/null', '2020-01-01/2025-03-02']);
  expect(await postsOf('zhao')).toEqual(['2020-01-01/2025-03-02']);
  office.setNow('2025-03-03T01:00:00Z');
});

test('a unit stays that holds the only administrator', async () => {
  const elsewhere = { id: 'h-root', personId: 'admin', post: 'admin', unitId: 'mill', from: '2025-03-01', to: null };
  await insertPostHolding(office.db, elsewhere);
  const over = { from: '2020-01-01', to: '2025-03-02' };
  expect((await admin().put('/api/people/admin/posts/h-admin', over)).statusCode).toBe(204);
  expect((await close('mill')).json().code).toBe('last-administrator');
  expect(await unitOf('mill')).toMatchObject({ closed: null });
});
