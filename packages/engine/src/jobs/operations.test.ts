import { endPostHolding, insertPostHolding } from '@hearth/storage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { noteClock } from './clock-watch.ts';
import { watchPosts } from './reassign-cases.ts';
import { runDueJobs } from './run-due-jobs.ts';
import { runSweeps } from './run-sweeps.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const run = () => runDueJobs(office.app.hearth);
const jobs = async (state: string) => (await office.as('admin').get(`/api/jobs?state=${state}`)).json();

test('a job that fails for ever is tried ever more seldom, dies in sight, and lives again when somebody has mended what was wrong', async () => {
  const { id } = await submitted(office);
  const { state } = await office.db.selectFrom('case').select('state').where('id', '=', id).executeTakeFirstOrThrow();
  await office.db.updateTable('case').set({ state: '{}' }).execute();
  office.setNow('2025-03-07T01:00:00Z');
  expect((await run()).failures).toHaveLength(1);
  expect((await run()).failures).toHaveLength(0);
  expect((await jobs('failing')).items).toMatchObject([{ attempts: 1, retryAt: '2025-03-07T01:01:00.000Z' }]);
  for (let hour = 2; hour <= 8; hour += 1) {
    office.setNow(`2025-03-07T0${hour}:30:00Z`);
    await run();
  }
  const [dead] = (await jobs('dead')).items;
  expect(dead).toMatchObject({ case: id, kind: 'remind', state: 'dead', attempts: 8 });
  const looked = (await office.as('admin').get('/api/operations')).json();
  expect(looked).toMatchObject({ jobs: { dead: 1 }, versions: { hearth: '0.0.0', node: process.versions.node } });
  expect(looked.versions.database).toMatch(/^(SQLite 3|PostgreSQL 1)\d*\./);
  expect(looked.disk.free).toBeLessThanOrEqual(looked.disk.total);
  office.setNow('2025-03-07T09:30:00Z');
  expect(await run()).toEqual({ fired: 0, failures: [] });
  await office.db.updateTable('case').set({ state }).execute();
  expect((await office.as('wang').post(`/api/jobs/${dead.id}/retry`)).statusCode).toBe(403);
  expect((await office.as('admin').post(`/api/jobs/${dead.id}/retry`)).statusCode).toBe(204);
  expect((await run()).fired).toBe(1);
  expect((await office.as('admin').delete(`/api/jobs/${dead.id}`)).json().code).toBe('job-not-found');
});

test('a clock that was set back is told to whoever looks after the office', async () => {
  office.setNow('2025-03-08T00:00:00Z');
  await noteClock(office.app.hearth);
  expect((await office.nobody.get('/health')).json().warnings).toEqual([]);
  office.setNow('2025-03-03T00:00:00Z');
  await noteClock(office.app.hearth);
  expect((await office.nobody.get('/health')).json().warnings).toEqual(['clock-behind']);
  const { clock } = (await office.as('admin').get('/api/operations')).json();
  expect(clock).toMatchObject({ behind: true, latest: '2025-03-08T00:00:00.000Z' });
});

test('when somebody leaves, the work goes to the unit above and comes back to whoever takes the post', async () => {
  await submitted(office);
  const open = async (account: 'chen' | 'wu' | 'li') => (await office.as(account).get('/api/work-items')).json().total;
  expect([await open('chen'), await open('wu')]).toEqual([1, 0]);
  await endPostHolding(office.db, 'h-chen', '2025-03-02');
  await watchPosts(office.app.hearth);
  await runSweeps(office.app.hearth);
  expect([await open('chen'), await open('wu')]).toEqual([0, 1]);
  expect((await office.as('wu').get('/api/notifications')).json().items[0]).toMatchObject({ kind: 'handed-over' });
  const holding = { id: 'h-li-2', personId: 'li', post: 'chair', unitId: 'east', from: '2025-01-01', to: null };
  await insertPostHolding(office.db, holding);
  await watchPosts(office.app.hearth);
  await runSweeps(office.app.hearth);
  expect([await open('wu'), await open('li')]).toEqual([0, 1]);
  expect((await verifyHistory(office.db)).broken).toEqual([]);
});
