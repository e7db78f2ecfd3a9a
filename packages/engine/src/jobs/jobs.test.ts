import { afterEach, beforeEach, expect, test } from 'vitest';
import { everything, firstWork, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';
import { nextDueAt, runDueJobs } from './run-due-jobs.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const run = () => runDueJobs(office.app.hearth);

test('a reminder comes one working day before the end, and work becomes overdue when its last day is over', async () => {
  const { id } = await submitted(office);
  // Submitted on Monday the 3rd, five working days: until the end of Monday the 10th.
  expect(await nextDueAt(office.app.hearth)).toBe('2025-03-06T16:00:00.000Z');
  expect(await run()).toEqual({ fired: 0, failures: [] });
  office.setNow('2025-03-07T01:00:00Z');
  expect((await run()).fired).toBe(1);
  expect((await run()).fired).toBe(0);
  office.setNow('2025-03-10T16:00:00Z');
  expect((await run()).fired).toBe(1);
  const inbox = (await office.as('chen').get('/api/work-items?overdue=true')).json();
  expect(inbox).toMatchObject({ total: 1, counts: { open: 1, overdue: 1, dueSoon: 0 } });
  expect((await office.as('wu').get('/api/cases?overdue=true')).json().items[0].id).toBe(id);
  const { items } = (await office.as('wang').get(`/api/cases/${id}/history`)).json();
  expect(items.at(-1)).toMatchObject({ title: '“上级审核”超过时限', actor: null });
  expect((await everything(office)).job).toEqual([]);
});

test('work that is done in time is never overdue', async () => {
  await submitted(office);
  const { id, revision } = await firstWork(office, 'chen');
  await office
    .as('chen')
    .post(`/api/work-items/${id}/complete`, { outcome: 'agree', document: { 审核意见: '属实' }, revision });
  expect((await everything(office)).job).toEqual([]);
});

test('a clock that is set back breaks nothing: work goes on, timers come at their time, the history is whole', async () => {
  await submitted(office);
  office.setNow('2025-02-20T01:00:00Z');
  const { id, revision } = await firstWork(office, 'chen');
  expect(await run()).toEqual({ fired: 0, failures: [] });
  const back = { outcome: 'back', comment: '缺少证明', revision };
  expect((await office.as('chen').post(`/api/work-items/${id}/complete`, back)).statusCode).toBe(200);
  expect((await verifyHistory(office.db)).broken).toEqual([]);
});

test('an unsound job is noted with its error and does not stop the others', async () => {
  await submitted(office);
  await submitted(office);
  const [first] = (await everything(office)).case;
  await office.db.updateTable('case').set({ state: '{}' }).where('id', '=', first.id).execute();
  office.setNow('2025-03-07T01:00:00Z');
  const { fired, failures } = await run();
  expect([fired, failures.length]).toEqual([1, 1]);
  const noted = (await everything(office)).job.filter((job: { last_error: string | null }) => job.last_error !== null);
  expect(noted).toHaveLength(1);
  expect((await run()).failures).toHaveLength(0);
});
