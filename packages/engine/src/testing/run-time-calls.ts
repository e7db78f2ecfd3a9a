import type { Call } from './generated-client.ts';
import type { Account } from './test-office.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever the answer holds
type Ask = (account: Account | undefined, operation: string, wish?: Call) => Promise<any>;

/** Calls every route by which work changes hands, data is corrected, registers are kept and cases open one another. */
export async function runTimeCalls(json: Ask): Promise<void> {
  await handOvers(json);
  await emergencies(json);
  await registers(json);
  await links(json);
  const absence = { substitute: 'wu', from: '2025-03-03', to: '2025-03-31' };
  const { id } = await json('chen', 'POST /api/substitutes', { body: absence });
  await json('wu', 'GET /api/substitutes');
  await json('chen', 'DELETE /api/substitutes/{id}', { path: { id } });
}

const family = { 姓名: '何秀英', 金额: 1000 };

async function relief(json: Ask) {
  const opened = await json('wang', 'POST /api/cases', { body: { task: 'relief', document: family } });
  const { revision } = opened.case;
  const body = { outcome: 'submit', revision };
  await json('wang', 'POST /api/work-items/{id}/complete', { path: { id: opened.workItem.id }, body });
  return opened.case.id as string;
}

async function handOvers(json: Ask) {
  const id = await relief(json);
  const act = async (account: Account, role: string, verb: string, body: object) => {
    const { workItems, case: summary } = await json(account, 'GET /api/cases/{id}', { path: { id } });
    const item = workItems.find((one: { role: string }) => one.role === role);
    const wish = { path: { id: item.id }, body: { ...body, revision: summary.revision } };
    await json(account, `POST /api/work-items/{id}/${verb}`, wish);
    return { id: item.id as string, revision: summary.revision as number };
  };
  await act('chen', 'task', 'delegate', { to: 'li', reason: '请先看' });
  await act('li', 'task', 'hand-back', { note: '属实' });
  await act('chen', 'task', 'add-signer', { to: 'li', question: '可否' });
  await act('li', 'sign', 'sign', { agree: true });
  const { id: item, revision } = await act('chen', 'task', 'transfer', { to: 'li' });
  const items = [{ id: item, revision: revision + 1 }];
  await json('li', 'POST /api/work-items/batch', { body: { items, outcome: 'agree' } });
}

async function emergencies(json: Ask) {
  const path = { id: await relief(json) };
  const revision = async () => (await json('chen', 'GET /api/cases/{id}', { path })).case.revision;
  const call = { emergency: 'at-once', reason: '住院急需', revision: await revision() };
  await json('chen', 'POST /api/cases/{id}/emergency', { path, body: call });
  const right = { document: { 金额: 900 }, reason: '笔误', revision: await revision() };
  await json('chen', 'POST /api/cases/{id}/correct', { path, body: right });
  await json('chen', 'GET /api/cases/{id}', { path });
  await json('chen', 'GET /api/cases/{id}/history', { path });
}

async function registers(json: Ask) {
  const register = { id: 'households' };
  const add = async (document: object) =>
    (await json('wang', 'POST /api/registers/{id}', { path: register, body: { document } })).entry.id as string;
  const [one, two] = [await add({ 户主: '何秀英', 住址: '东街' }), await add({ 户主: '何秀', 住址: '西街' })];
  const path = { ...register, entry: one };
  const on = '/api/registers/{id}/entries/{entry}';
  await json('wang', 'GET /api/registers');
  await json('wang', 'GET /api/registers/{id}', { path: register, query: { q: '何', page: '1' } });
  await json('wang', 'GET /api/registers/{id}/definition', { path: register });
  await json('wang', `PATCH ${on}`, { path, body: { document: { 家庭人口: 3 }, revision: 1 } });
  await json('wang', `POST ${on}/close`, { path, body: { reason: '迁出', revision: 2 } });
  await json('wang', `POST ${on}/reopen`, { path, body: { reason: '误注销', revision: 3 } });
  const doubled = { path: { ...register, entry: two }, body: { into: one, reason: '重复', revision: 1 } };
  await json('wang', `POST ${on}/merge`, doubled);
  await json('wang', `GET ${on}`, { path });
  await json('wang', `GET ${on}/history`, { path });
}

async function links(json: Ask) {
  const document = { 户主: '何秀英', 家庭人口: 3, 慰问金: 1000 };
  const opened = await json('wang', 'POST /api/cases', { body: { task: 'visit', document } });
  const body = { outcome: 'submit', revision: opened.case.revision };
  await json('wang', 'POST /api/work-items/{id}/complete', { path: { id: opened.workItem.id }, body });
  const path = { id: opened.case.id };
  const { case: summary } = await json('wang', 'GET /api/cases/{id}', { path });
  await json('wang', 'POST /api/cases/{id}/links', { path, body: { link: 'again', revision: summary.revision } });
  await json('wang', 'GET /api/cases/{id}', { path });
  await json('wang', 'GET /api/payments', { query: { task: 'visit' } });
  await json('wang', 'GET /api/payments/file', { query: { format: 'csv' } });
}
