import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casesNear } from '../access/near.ts';
import type { Range, Reader } from '../access/readable.ts';
import type { Db } from '../database.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { aCase, smallUnion } from '../testing/union.ts';
import { askTypedRows } from '../typed/ask-typed-rows.ts';
import {
  type Candidates,
  insertWorkItem,
  listWorkItemsOfCase,
  updateWorkItem,
  type WorkItemRecord,
} from '../work-item/work-item.repository.ts';
import { findCase, updateCase } from './case.repository.ts';
import {
  type CaseFilter,
  countCases,
  countRunningCases,
  findReadableCase,
  listCases,
  streamCases,
} from './case-list.repository.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, close } = await temporaryDatabase());
  await smallUnion(db);
});
afterEach(() => close());

const reader = (unit: string): Reader => ({
  personId: `clerk-${unit}`,
  day: '2025-06-01',
  oversees: [{ tasks: ['visit'], unit, reach: 'below' }],
});
const idsSeen = async (unit: string, filter: CaseFilter = {}) =>
  (await listCases(db, reader(unit), filter, { page: 1, pageSize: 50 })).items.map(({ id }) => id).sort();

async function work(caseId: string, item: Partial<WorkItemRecord>, candidates: Partial<Candidates>): Promise<void> {
  const blank = { rowId: null, rowTitle: null, due: null, claimedBy: null, completedBy: null, completedAt: null };
  const record: WorkItemRecord = {
    ...{ ...blank, outcome: null, overdue: false, role: 'task', state: 'open', step: 'review', title: '审核' },
    ...{ caseId, itemId: 'i1', assignee: '', openedAt: '2025-03-01T02:00:00.000Z' },
    ...item,
  };
  const isThere = (await listWorkItemsOfCase(db, caseId)).some(({ itemId }) => itemId === record.itemId);
  const save = isThere ? updateWorkItem : insertWorkItem;
  await save(db, record, { posts: [], person: null, exclude: [], ...candidates });
}

describe('who sees a case', () => {
  test('those with a post at its unit or above, nobody beside', async () => {
    await aCase(db, 'c1', 'east-mill');
    expect(await idsSeen('east-mill')).toEqual(['c1']);
    expect(await idsSeen('east')).toEqual(['c1']);
    expect(await idsSeen('county')).toEqual(['c1']);
    expect(await idsSeen('west')).toEqual([]);
    expect(await findReadableCase(db, reader('west'), 'c1')).toBeUndefined();
  });

  test('a unit whose id begins like another is another', async () => {
    await aCase(db, 'c1', 'east');
    expect(await idsSeen('east-mill')).toEqual([]);
  });

  test('a draft is its initiator’s alone', async () => {
    await aCase(db, 'c1', 'east-mill', { status: 'draft', number: null, submittedAt: null });
    expect(await idsSeen('east-mill')).toEqual(['c1']);
    expect(await idsSeen('county')).toEqual([]);
  });

  test('whoever has work in it, unless excluded, and whoever has done some', async () => {
    await aCase(db, 'c1', 'east-mill');
    await work('c1', {}, { posts: [{ post: 'clerk', unit: 'west' }] });
    expect(await idsSeen('west')).toEqual(['c1']);
    await work('c1', {}, { posts: [{ post: 'clerk', unit: 'west' }], exclude: ['clerk-west'] });
    expect(await idsSeen('west')).toEqual([]);
    await work('c1', { state: 'completed', completedBy: 'clerk-west' }, {});
    expect(await idsSeen('west')).toEqual(['c1']);
  });

  test('not whose post takes no part in the task, unless work was sent to them', async () => {
    await aCase(db, 'c1', 'east-mill');
    const outside: Reader = { ...reader('county'), oversees: [{ tasks: ['meeting'], unit: 'county', reach: 'below' }] };
    expect(await findReadableCase(db, outside, 'c1')).toBeUndefined();
    await work('c1', {}, { posts: [{ post: 'clerk', unit: 'county' }] });
    expect(await findReadableCase(db, outside, 'c1')).toBeDefined();
    const everywhere: Reader = { ...reader('west'), oversees: [{ tasks: 'all', unit: 'county', reach: 'below' }] };
    expect(await findReadableCase(db, everywhere, 'c1')).toBeDefined();
  });

  test('whoever stands in for somebody who has work in it, unless excluded', async () => {
    await aCase(db, 'c1', 'east-mill');
    const substitute: Reader = { ...reader('west'), actsFor: ['clerk-county'] };
    const asked = { posts: [{ post: 'clerk', unit: 'county' }] };
    await work('c1', {}, asked);
    expect(await findReadableCase(db, substitute, 'c1')).toMatchObject({ worksOn: true });
    for (const exclude of [['clerk-west'], ['clerk-county']]) {
      await work('c1', {}, { ...asked, exclude });
      expect(await findReadableCase(db, substitute, 'c1')).toBeUndefined();
    }
  });
});

test('figures count the cases that are seen, neither more nor fewer', async () => {
  await aCase(db, 'c1', 'east-mill');
  await aCase(db, 'c2', 'west-mill');
  await aCase(db, 'c3', 'east-mill', { status: 'draft', number: null, submittedAt: null });
  await work('c1', {}, { posts: [{ post: 'clerk', unit: 'west' }] });
  await work('c2', {}, { posts: [{ post: 'clerk', unit: 'east' }], exclude: ['clerk-east'] });
  await sql`create table t_visit as select id as case_id, unit_id as unit, status, initiator from "case"`.execute(db);
  const posts: Range[] = [
    { tasks: 'all', unit: 'county', reach: 'below' },
    { tasks: ['visit'], unit: 'east', reach: 'children' },
    { tasks: ['visit'], unit: 'east', reach: 'own' },
    { tasks: ['meeting'], unit: 'county', reach: 'below' },
  ];
  const visits = { task: 'visit', seen: [{ table: 't_visit', as: 'seen', prefix: '' }] };
  const query = { texts: ['select case_id from seen'], values: [] };
  for (const unit of ['county', 'east', 'west', 'east-mill', 'west-mill']) {
    for (const oversees of [[], ...posts.map((post) => [post])]) {
      const who: Reader = { ...reader(unit), oversees, actsFor: ['clerk-west-mill'] };
      const counted = await askTypedRows(db, who, visits, query);
      const seen = (await listCases(db, who, {}, { page: 1, pageSize: 50 })).items;
      expect(counted.map(({ case_id }) => case_id).sort()).toEqual(seen.map(({ id }) => id).sort());
    }
  }
});

describe('the list', () => {
  beforeEach(async () => {
    await aCase(db, 'c1', 'east-mill', { search: '锅炉房 100%' });
    await aCase(db, 'c2', 'west-mill', {
      openedAt: '2025-04-01T01:00:00.000Z',
      submittedAt: '2025-04-02T01:00:00.000Z',
    });
    await aCase(db, 'c3', 'west', { status: 'ended', result: 'closed' });
    await work('c1', { overdue: true }, {});
  });

  test.each<[string, CaseFilter, string[]]>([
    ['nothing asked', {}, ['c1', 'c2', 'c3']],
    ['a unit with those below', { unit: 'west' }, ['c2', 'c3']],
    ['a status', { status: 'ended' }, ['c3']],
    ['a result', { result: 'closed' }, ['c3']],
    ['another task', { task: 'other' }, []],
    ['a step', { step: 'review' }, ['c1']],
    ['overdue', { overdue: true }, ['c1']],
    ['since', { from: '2025-04-02T00:00:00.000Z' }, ['c2']],
    ['before', { before: '2025-04-02T00:00:00.000Z' }, ['c1', 'c3']],
    ['begun by me', { mine: true }, []],
    ['a word', { q: ' 锅炉 ' }, ['c1']],
    ['all of several words', { q: '锅炉 没有' }, []],
    ['a percent sign is only a sign', { q: '100%' }, ['c1']],
    ['an underscore too', { q: '_' }, []],
  ])('filters by %s', async (_name, filter, expected) => {
    expect(await idsSeen('county', filter)).toEqual(expected);
  });

  test('gives pages with the total, newest first', async () => {
    const first = await listCases(db, reader('county'), {}, { page: 1, pageSize: 2 });
    const second = await listCases(db, reader('county'), {}, { page: 2, pageSize: 2 });
    expect(first.total).toBe(3);
    expect(first.items.map(({ id }) => id)).toEqual(['c2', 'c3']);
    expect(second.items.map(({ id }) => id)).toEqual(['c1']);
    expect(first.items[0]).toMatchObject({ unitName: 'west厂工会', initiatorName: 'west-mill干事' });
  });

  test('is the same above many units, where the archive is gone through in order', async () => {
    const filters: CaseFilter[] = [{}, { task: 'visit' }, { unit: 'west' }, { status: 'ended' }, { overdue: true }];
    const seen = () => Promise.all(filters.map((filter) => idsSeen('county', filter)));
    const above = await seen();
    expect(above).toEqual([['c1', 'c2', 'c3'], ['c1', 'c2', 'c3'], ['c2', 'c3'], ['c3'], ['c1']]);
    const units = Array.from({ length: 300 }, (_, at) => ({ id: `u${at}`, path: `county/u${at}/` }));
    const same = { name: '厂工会', level: 'grassroots', parent: 'county' };
    await db
      .insertInto('org_unit')
      .values(units.map((unit) => ({ ...unit, ...same })))
      .execute();
    expect(await casesNear(db, reader('county'), {})).toBeUndefined();
    expect(await seen()).toEqual(above);
  });

  test('counts up to a thousand and says that there are more', async () => {
    await aCase(db, 'many-0', 'west', { number: null });
    const columns = Object.keys((await db.selectFrom('case').selectAll().limit(1).execute())[0] ?? {});
    const values = columns.map((name) => (name === 'id' ? sql`'many-' || n.i` : sql.ref(`m.${name}`)));
    await sql`insert into "case" (${sql.join(columns.map((name) => sql.ref(name)))})
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
      select ${sql.join(values)} from n cross join "case" as m where m.id = 'many-0'`.execute(db);
    const page = { page: 1, pageSize: 2 };
    expect(await listCases(db, reader('west'), {}, page)).toMatchObject({ total: 1000, more: true });
    expect(await countCases(db, reader('west'), {})).toBe(1003);
    const last = await listCases(db, reader('west'), { result: 'closed' }, page);
    expect(last.items.map(({ id }) => id)).toEqual(['c3']);
    expect(await listCases(db, reader('west'), { status: 'ended' }, page)).toMatchObject({ total: 1, more: false });
  });

  test('streams the same rows', async () => {
    const ids = [];
    for await (const { id } of streamCases(db, reader('county'), { unit: 'west' })) ids.push(id);
    expect(ids).toEqual(['c2', 'c3']);
  });

  test('a masked name is neither found nor put in order by who gets masks', async () => {
    await aCase(db, 'c4', 'east', { title: '张敏', titleMasked: '张*', search: '张敏', searchMasked: '张*' });
    const masked = await listCases(db, reader('county'), { q: '张敏' }, { page: 1, pageSize: 9 });
    expect(masked.total).toBe(0);
    const whole: Reader = { ...reader('county'), seesWhole: [{ tasks: ['visit'], unit: 'county', reach: 'children' }] };
    const seen = await listCases(db, whole, { q: '张敏' }, { page: 1, pageSize: 9 });
    expect(seen.items).toMatchObject([{ title: '张敏', seesWhole: true }]);
    const byTitle = { by: 'title', direction: 'asc' } as const;
    const [first] = (await listCases(db, reader('county'), {}, { page: 1, pageSize: 9 }, byTitle)).items;
    expect(first).toMatchObject({ id: 'c4', title: '张*', seesWhole: false });
  });

  test('counts what is under way', async () => {
    expect(await countRunningCases(db, reader('county'))).toEqual(new Map([['visit', 2]]));
  });
});

test('a case is replaced only at the revision it was read at', async () => {
  const record = await aCase(db, 'c1', 'east-mill');
  expect(await updateCase(db, { ...record, revision: 2, title: '先' }, record)).toBe(true);
  expect(await updateCase(db, { ...record, revision: 2, title: '后' }, record)).toBe(false);
  expect(await findCase(db, 'c1')).toMatchObject({ revision: 2, title: '先' });
});
