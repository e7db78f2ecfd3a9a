import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSweeps } from '../jobs/run-sweeps.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

test('a holiday that is announced moves the deadlines of running cases, and their jobs with them', async () => {
  await submitted(office);
  const due = async () => (await firstWork(office, 'chen')).view.workItem.due;
  expect(await due()).toBe('2025-03-10T16:00:00.000Z');
  const { days } = (await office.as('wang').get('/api/calendar/2025')).json();
  const flood = [...days, { date: '2025-03-05', kind: 'holiday', name: '防汛停工' }];
  expect((await office.as('wang').put('/api/calendar/2025', { days: flood })).statusCode).toBe(403);
  const changed = await office.as('admin').put('/api/calendar/2025', { days: flood });
  expect(changed.json()).toMatchObject({ provisional: false, unannounced: [] });
  await runSweeps(office.app.hearth);
  expect(await due()).toBe('2025-03-11T16:00:00.000Z');
  const jobs = await office.db.selectFrom('job').select('due_at').orderBy('due_at').execute();
  expect(jobs.map((job) => job.due_at)).toEqual(['2025-03-09T16:00:00.000Z', '2025-03-11T16:00:00.000Z']);
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  const sweeps = (await office.as('admin').get('/api/sweeps')).json();
  expect(sweeps.items).toMatchObject([{ kind: 'retime', state: 'done', done: 1, refused: 0 }]);
});

test('days that are none, of another year or twice are refused one by one, and nothing is changed', async () => {
  const days = [
    { date: '2025-02-30', kind: 'holiday' },
    { date: '2024-05-01', kind: 'holiday' },
    { date: '2025-05-01', kind: 'holiday' },
    { date: '2025-05-01', kind: 'workday' },
  ];
  const refused = await office.as('admin').put('/api/calendar/2025', { days });
  expect(refused.json().problems.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
    ['calendar-day-elsewhere', '/days/0/date'],
    ['calendar-day-elsewhere', '/days/1/date'],
    ['calendar-day-twice', '/days/3/date'],
  ]);
  expect((await office.as('admin').get('/api/calendar/2025')).json().days.length).toBeGreaterThan(20);
});

test('a year that nobody has announced is weekends only, and the administrator is told in time', async () => {
  expect((await office.as('wang').get('/api/calendar/2099')).json()).toMatchObject({ provisional: true, days: [] });
  office.setNow('2098-12-01T00:00:00Z');
  const { calendar } = (await office.as('admin').get('/api/operations')).json();
  expect(calendar.unannounced).toEqual(['2098', '2099']);
});
