import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDueJobs } from '../jobs/run-due-jobs.ts';
import { application, firstWork, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { waitingBySteps } from './waiting.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const board = async (account: Account, query = '') => (await office.as(account).get(`/api/board${query}`)).json();

test('the board counts what is under way and overdue, and shows where and for whom it waits', async () => {
  await submitted(office);
  await submitted(office);
  office.setNow('2025-03-03T09:00:00Z');
  const { id, revision } = await firstWork(office, 'chen');
  const agree = { outcome: 'agree', document: { 审核意见: '属实' }, revision };
  await office.as('chen').post(`/api/work-items/${id}/complete`, agree);
  office.setNow('2025-03-10T16:00:00Z');
  await runDueJobs(office.app.hearth);
  const seen = await board('chen');
  expect(seen.units).toEqual([{ unit: { id: 'mill', name: '东洲纺织厂工会' }, open: 1, overdue: 1, waiting: 0 }]);
  expect(seen.steps.find(({ step }: { step: string }) => step === 'review')).toMatchObject({
    ...{ taskTitle: '困难帮扶申请', title: '上级审核', open: 1, overdue: 1, done: 1 },
    ...{ medianHours: 8, p90Hours: 8, oldestHours: 183, bottleneck: true },
  });
  expect(seen.posts).toMatchObject([{ post: 'chair', unit: { id: 'east' }, open: 1, overdue: 1 }]);
  expect(seen.posts[0].holders).toEqual([{ id: 'chen', name: '陈刚' }]);
  expect((await board('chen', '?task=award')).units).toEqual([]);
  expect((await board('chen', '?unit=west')).units).toEqual([]);
});

test('nobody sees on the board what they may not see in lists', async () => {
  await submitted(office, 'aid-request', application, 'sun');
  const empty = { units: [], steps: [], posts: [] };
  expect(await board('chen')).toMatchObject(empty);
  expect(await board('wang')).toMatchObject(empty);
  expect((await board('zhou')).units).toHaveLength(1);
});

test('half of the work waited no longer than the median, nine in ten no longer than p90', () => {
  const item = {
    task: 'a',
    definition: 'v',
    step: 's',
    title: '审核',
    overdue: false,
    openedAt: '2025-03-01T00:00:00Z',
  };
  const done = Array.from({ length: 10 }, (_, n) => {
    return { ...item, completedAt: `2025-03-01T${String(n + 1).padStart(2, '0')}:00:00Z` };
  });
  const [step] = waitingBySteps([], done, '2025-03-02T00:00:00Z');
  expect(step).toMatchObject({ medianHours: 5, p90Hours: 9, oldestHours: null, bottleneck: false });
});
