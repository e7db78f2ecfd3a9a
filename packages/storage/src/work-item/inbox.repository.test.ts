import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { saveDraft } from '../draft/draft.repository.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { countInbox, type InboxFilter, isForReader, listInbox } from './inbox.repository.ts';
import { type Candidates, insertWorkItem, updateWorkItem, type WorkItemRecord } from './work-item.repository.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, close } = await temporaryDatabase());
  await smallUnion(db);
  await aCase(db, 'c1', 'east-mill');
});
afterEach(() => close());

const east = { personId: 'clerk-east', day: '2025-06-01' };
const west = { personId: 'clerk-west', day: '2025-06-01' };
const forEast: Candidates = { posts: [{ post: 'clerk', unit: 'east' }], person: null, exclude: [] };

function item(itemId: string, more: Partial<WorkItemRecord> = {}): WorkItemRecord {
  const blank = { rowId: null, rowTitle: null, due: null, claimedBy: null, completedBy: null, completedAt: null };
  return {
    ...{ ...blank, outcome: null, overdue: false, role: 'task', state: 'open', step: 'review', title: '审核' },
    ...{ caseId: 'c1', itemId, assignee: '', openedAt: '2025-03-01T02:00:00.000Z' },
    ...more,
  };
}

const inbox = async (filter: Partial<InboxFilter> = {}, reader = east) =>
  (await listInbox(db, reader, { state: 'open', ...filter }, { page: 1, pageSize: 20 })).items.map((one) => one.itemId);

test('the most urgent work comes first, work without a limit last', async () => {
  await insertWorkItem(db, item('free'), forEast);
  await insertWorkItem(db, item('late', { due: '2025-05-01T16:00:00.000Z', overdue: true }), forEast);
  await insertWorkItem(db, item('soon', { due: '2025-06-02T16:00:00.000Z' }), forEast);
  expect(await inbox()).toEqual(['late', 'soon', 'free']);
  expect(await inbox({ overdue: true })).toEqual(['late']);
  expect(await inbox({}, west)).toEqual([]);
  expect(await countInbox(db, east, '2025-06-04T00:00:00.000Z')).toEqual({ open: 3, overdue: 1, dueSoon: 1, done: 0 });
});

test('done work is with who did it, and open work with nobody else', async () => {
  await insertWorkItem(db, item('i1'), forEast);
  expect(await isForReader(db, east, 'c1', 'i1')).toBe(true);
  expect(await isForReader(db, west, 'c1', 'i1')).toBe(false);
  const done = { state: 'completed', completedBy: 'clerk-east', completedAt: '2025-03-02T02:00:00.000Z' };
  await updateWorkItem(db, item('i1', done));
  expect(await inbox()).toEqual([]);
  expect(await inbox({ state: 'done' })).toEqual(['i1']);
  expect(await isForReader(db, east, 'c1', 'i1')).toBe(false);
});

test('work may be for one person', async () => {
  await insertWorkItem(db, item('i1'), { posts: [], person: 'clerk-west', exclude: [] });
  expect(await inbox({}, west)).toEqual(['i1']);
  expect(await inbox()).toEqual([]);
});

test('work that is for somebody else now is in their inbox only', async () => {
  await insertWorkItem(db, item('i1'), forEast);
  await updateWorkItem(db, item('i1'), { posts: [], person: 'clerk-west', exclude: ['clerk-east'] });
  expect(await inbox()).toEqual([]);
  expect(await inbox({}, west)).toEqual(['i1']);
});

test('an inbox shows that a draft is saved, to who saved it', async () => {
  await insertWorkItem(db, item('i1'), forEast);
  const draft = { caseId: 'c1', itemId: 'i1', personId: 'clerk-east', document: { 说明: '写到一半' } };
  await saveDraft(db, { ...draft, revision: 1, savedAt: '2025-03-02T02:00:00.000Z' });
  const { items } = await listInbox(db, east, { state: 'open' }, { page: 1, pageSize: 20 });
  expect(items[0]).toMatchObject({ draft: true, case: { unitName: 'east厂工会', title: '走访c1' } });
});
