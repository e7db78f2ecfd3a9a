import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSweeps } from '../jobs/run-sweeps.ts';
import { application, firstWork, submitted } from '../testing/story.ts';
import { changedAid } from '../testing/test-forms.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyHistory } from '../verify/verify-history.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const post = async (account: Account, url: string, body: object) => {
  const reply = await office.as(account).post(url, body);
  expect(reply.statusCode, reply.body).toBeLessThan(300);
  return reply.json();
};
const get = async (account: Account, url: string) => (await office.as(account).get(url)).json();

/** The definition of requests for help, changed and as texts. */
function texts(change: (source: string) => string): Record<string, string> {
  const source = changedAid(change).source as Record<string, unknown>;
  return Object.fromEntries(Object.entries(source).map(([name, file]) => [name, JSON.stringify(file)]));
}

/** The review is called otherwise, and nobody is asked for the illness any more. */
const renamed = (source: string) =>
  source
    .replaceAll('"review"', '"look"')
    .replaceAll('上级审核', '镇级审核')
    .replace('"病情":{"type":"string","kind":"long-text","sensitivity":"sensitive"},', '')
    .replaceAll(',"病情"', '');

test('publishing says what is different and what it means for live cases; new cases get the new version, others keep theirs', async () => {
  const { id } = await submitted(office);
  const tried = await post('admin', '/api/definitions', { ...texts(renamed), dryRun: true });
  expect(tried).toMatchObject({ id: 'aid-request', published: false, verdict: 'sound' });
  expect(tried.live).toMatchObject([{ cases: 1, looked: 1, moves: 0 }]);
  expect(
    tried.differences.map(({ message }: { message: Record<string, string> }) => message['zh-CN']).join(),
  ).toContain('病情');
  const before = (await get('wang', '/api/tasks/aid-request')).definition.hash;
  expect(before).not.toBe(tried.version);
  office.setNow('2025-03-04T01:00:00Z');
  const { version } = await post('admin', '/api/definitions', texts(renamed));
  expect((await get('wang', '/api/tasks/aid-request')).definition.hash).toBe(version);
  expect((await get('wang', `/api/cases/${id}`)).version).toBe(before);
  const { items } = await get('admin', '/api/definitions/aid-request/versions');
  expect(items).toMatchObject([
    { version, number: 2, current: true, live: 0 },
    { version: before, number: 1, current: false, live: 1 },
  ]);
});

test('a definition with errors is refused with every finding and its place, and only administrators publish', async () => {
  const broken = { ...texts((source) => source), workflow: '{ "results": [], "steps": [ {"id": "x"} ] }' };
  const refused = await office.as('admin').post('/api/definitions', broken);
  expect(refused.statusCode).toBe(422);
  expect(refused.json().problems[0].params).toMatchObject({ file: 'workflow.json' });
  expect((await office.as('wang').post('/api/definitions', texts(renamed))).statusCode).toBe(403);
});

test('a dry run lists every case and draft; the real one moves those that can and names the others, and says so in the history', async () => {
  const { id } = await submitted(office);
  const draft = (await post('wang', '/api/cases', { task: 'aid-request', document: application })).case.id;
  const from = (await get('wang', '/api/tasks/aid-request')).definition.hash;
  await post('admin', '/api/definitions', texts(renamed));
  const url = '/api/definitions/aid-request/migrations';
  const without = await post('admin', url, { from, dryRun: true });
  const byCase = (answer: { items: { case: { id: string } }[] }, id: string) =>
    answer.items.find((one) => one.case.id === id);
  expect(without).toMatchObject({ total: 2, next: null, sweep: null });
  expect(byCase(without, id)).toMatchObject({ moves: false, problems: [{ code: 'migrate-step-gone' }] });
  expect(byCase(without, draft)).toMatchObject({ moves: true, lost: [{ path: '病情', title: '病情' }] });
  // Whom it is about is not the administrator's to read.
  const steps = { review: 'look' };
  expect(byCase(await post('admin', url, { from, steps, dryRun: true }), id)).toMatchObject({ moves: true });
  const first = await post('admin', url, { from });
  await runSweeps(office.app.hearth);
  const half = await get('admin', `/api/sweeps/${first.sweep}`);
  expect(half).toMatchObject({ state: 'done', done: 1, refused: 1, findings: [{ case: id }] });
  expect(half.findings[0].problems[0].message['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  const second = await post('admin', url, { from, steps });
  await runSweeps(office.app.hearth);
  expect(await get('admin', `/api/sweeps/${second.sweep}`)).toMatchObject({ state: 'done', done: 1, refused: 0 });
  const { to } = second;
  expect((await get('wang', `/api/cases/${id}`)).version).toBe(to);
  expect((await verifyHistory(office.db)).broken).toEqual([]);
  // And it goes on where it stood.
  const { id: item, revision } = await firstWork(office, 'chen');
  await post('chen', `/api/work-items/${item}/complete`, {
    outcome: 'agree',
    document: { 审核意见: '属实' },
    revision,
  });
  expect((await get('wang', `/api/cases/${id}`)).case.result).toBe('granted');
});

test('before it is published, what would become of each case is told, with the steps to be mapped; then only the chosen ones move', async () => {
  const [{ id: one }, { id: other }] = [await submitted(office), await submitted(office)];
  const draft = (await post('wang', '/api/cases', { task: 'aid-request' })).case.id;
  const from = (await get('wang', '/api/tasks/aid-request')).definition.hash;
  const url = '/api/definitions/aid-request/migrations';
  const ahead = { from, texts: texts(renamed), dryRun: true };
  const told = await post('admin', url, ahead);
  expect(told).toMatchObject({ total: 3, gone: [{ id: 'review', title: '上级审核' }] });
  const answered = (field: string) =>
    get('admin', `/api/definitions/aid-request/answered?field=${encodeURIComponent(field)}`);
  expect(await answered('姓名')).toEqual({ cases: 2, more: false });
  expect(await answered('审核意见')).toEqual({ cases: 0, more: false });
  // Steps that stay are no choice: no two steps become the same one.
  expect(told.targets).toEqual([{ id: 'look', title: '镇级审核', type: 'userTask' }]);
  interface Item {
    case: { id: string; readable: boolean };
    moves: boolean;
  }
  const verdicts = ({ items }: { items: Item[] }) => new Map(items.map((item) => [item.case.id, item.moves]));
  expect(verdicts(told)).toEqual(new Map([one, other, draft].sort().map((id) => [id, id === draft])));
  // An administrator moves what others have begun, and opens only what they may read.
  expect((told.items as Item[]).filter((item) => !item.case.readable).map((item) => item.case.id)).toEqual([draft]);
  const steps = { review: 'look' };
  const mapped = await post('admin', url, { ...ahead, steps });
  expect([...verdicts(mapped).values()]).toEqual([true, true, true]);
  await post('admin', '/api/definitions', texts(renamed));
  const { sweep, total, to } = await post('admin', url, { from, steps, cases: [one] });
  expect(total).toBe(1);
  await runSweeps(office.app.hearth);
  expect(await get('admin', `/api/sweeps/${sweep}`)).toMatchObject({ state: 'done', done: 1, refused: 0 });
  expect((await get('wang', `/api/cases/${one}`)).version).toBe(to);
  expect((await get('wang', `/api/cases/${other}`)).version).toBe(from);
});

test('whoever has begun a draft is told what moving would lose, what is not sent yet included, and stays or moves', async () => {
  const { case: draft, workItem } = await post('wang', '/api/cases', {
    task: 'aid-request',
    document: { 姓名: '何秀英' },
  });
  const saved = { document: { 病情: '尿毒症', 申请金额: 500 } };
  await office.as('wang').put(`/api/work-items/${workItem.id}/draft`, saved);
  const url = `/api/cases/${draft.id}/migration`;
  expect(await get('wang', url)).toMatchObject({ newer: false });
  const { version } = await post('admin', '/api/definitions', texts(renamed));
  expect(await get('wang', url)).toMatchObject({
    ...{ newer: true, moves: true, to: version },
    lost: [{ path: '病情', title: '病情', value: '尿毒症' }],
  });
  expect((await office.as('li').get(url)).statusCode).toBe(404);
  expect((await office.as('wang').post(url, { revision: 0 })).json().code).toBe('stale-revision');
  await post('wang', url, { revision: draft.revision });
  const view = await get('wang', `/api/work-items/${workItem.id}`);
  expect(view.definition.version).toBe(version);
  expect(view.document).toMatchObject({ 姓名: '何秀英', 申请金额: 500 });
  expect(view.document.病情).toBeUndefined();
  await post('wang', `/api/work-items/${workItem.id}/complete`, { outcome: 'submit', revision: view.revision });
  expect((await office.as('wang').get(url)).json().code).toBe('no-draft-any-more');
});
