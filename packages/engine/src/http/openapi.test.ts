import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDueJobs } from '../jobs/run-due-jobs.ts';
import { runSchedules } from '../schedule/run-schedules.ts';
import { effectForms } from '../testing/effect-forms.ts';
import { type Call, GeneratedClient } from '../testing/generated-client.ts';
import { officeTour } from '../testing/office-tour.ts';
import { patrolForms } from '../testing/patrol-forms.ts';
import { reliefForm } from '../testing/relief-form.ts';
import { runTimeCalls } from '../testing/run-time-calls.ts';
import { application } from '../testing/story.ts';
import { testForms } from '../testing/test-forms.ts';
import { type Account, password, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
let client: GeneratedClient;
beforeAll(async () => {
  const { forms, registers } = effectForms();
  const all = [...testForms(), reliefForm(), ...forms, ...patrolForms().forms];
  office = await testOffice({ forms: all, ...(registers ? { registers } : {}) }, [summary]);
  client = new GeneratedClient((await office.nobody.get('/api/openapi.json')).json());
});
afterAll(() => office.close());

const call = (account: Account | undefined, operation: string, wish?: Call) =>
  client.call((account ? office.as(account) : office.nobody).request, operation, wish);

/** As `call`, and what was asked for was done. */
async function done(account: Account | undefined, operation: string, wish?: Call) {
  const reply = await call(account, operation, wish);
  expect(reply.statusCode, `${operation} ${reply.body}`).toBeLessThan(300);
  return reply.statusCode === 204 ? undefined : reply;
}

/** What the answer says; nothing for files. */
const json = async (...args: Parameters<typeof done>) => {
  const reply = await done(...args);
  return reply?.headers['content-type']?.toString().includes('json') ? reply.json() : undefined;
};

const summary = {
  ...{ id: 'summary', title: '{单位}总结' },
  chapters: [{ title: '救助', sentences: ['受理申请{aid-request.requests}'] }],
};

test('every route answers as the document declares, to a client that knows nothing else', async () => {
  await json(undefined, 'GET /health');
  await json(undefined, 'GET /api/openapi.json');
  await json(undefined, 'POST /api/session', { body: { account: 'wang', password } });
  await json('wang', 'GET /api/session');
  await json('wang', 'GET /api/org');
  await json('admin', 'GET /api/definitions');
  await json('wang', 'GET /api/tasks');
  const { definition } = await json('wang', 'GET /api/tasks/{id}', { path: { id: 'award' } });
  await json('wang', 'GET /api/tasks/{id}', { path: { id: 'award' }, query: { version: definition.hash } });
  await json('wang', 'GET /api/tasks/{id}/schema', { path: { id: 'joint-notice' } });
  await caseWithReview();
  await runTimeCalls(json);
  await caseWithNotice();
  await json('wang', 'GET /api/figures', { query: { task: 'aid-request', from: '2025-01-01' } });
  for (const format of ['xlsx', 'csv', 'json']) {
    await done('wang', 'GET /api/exports', { query: { format, task: 'aid-request' } });
  }
  await json('wang', 'GET /api/reports');
  await json('wang', 'GET /api/reports/{id}', { path: { id: 'summary' } });
  await done('wang', 'GET /api/reports/{id}/file', { path: { id: 'summary' }, query: { format: 'docx' } });
  await officeTour(json);
  await done('wang', 'GET /api/events', { query: { once: 'true' } });
  expect((await call('wang', 'GET /api/export-jobs/{id}/file', { path: { id: 'x' } })).statusCode).toBe(404);
  for (const wish of ['POST /api/jobs/{id}/retry', 'DELETE /api/jobs/{id}', 'POST /api/sweeps/{id}/resume']) {
    expect((await call('admin', wish, { path: { id: 'x.y' } })).statusCode).toBe(404);
  }
  const taken = { path: { id: 'x' }, body: { reason: '本人来电撤回' } };
  expect((await call('wang', 'POST /api/cases/{id}/withdraw-consent', taken)).statusCode).toBe(404);
  const code = { body: { code: '000000' } };
  expect((await call('wang', 'PUT /api/session/second-factor', code)).statusCode).toBe(422);
  expect((await call('wang', 'POST /api/session/second-factor/end', code)).statusCode).toBe(422);
  expect((await call('admin', 'POST /api/office/test-mail', { body: { to: 'a@example.com' } })).statusCode).toBe(409);
  for (const way of ['GET /api/session/external', 'GET /api/session/external/callback']) {
    expect((await call(undefined, way)).statusCode).toBe(404);
  }
  await runSchedules(office.app.hearth);
  const { items: slots } = await json('wang', 'GET /api/schedules', { query: { state: 'missed' } });
  await json('wang', 'POST /api/schedules/slots/{id}/open', { path: { id: slots[0].id } });
  await done('sun', 'DELETE /api/session');
  expect([...client.called].sort()).toEqual(client.operations.sort());
});

async function caseWithReview() {
  const opened = await json('wang', 'POST /api/cases', { body: { task: 'aid-request', document: application } });
  const path = { id: opened.workItem.id };
  await json('wang', 'PUT /api/work-items/{id}/draft', { path, body: { document: { 姓名: '何秀英' } } });
  await json('wang', 'GET /api/work-items', { query: { state: 'open', page: '1', pageSize: '5' } });
  const { revision } = opened.case;
  await json('wang', 'POST /api/work-items/{id}/complete', { path, body: { outcome: 'submit', revision } });
  const { items } = await json('chen', 'GET /api/work-items');
  const review = { id: items[0].id };
  const view = await json('chen', 'GET /api/work-items/{id}', { path: review });
  await json('chen', 'POST /api/work-items/{id}/claim', { path: review, body: { revision: view.revision } });
  await json('chen', 'POST /api/work-items/{id}/release', { path: review, body: { revision: view.revision + 1 } });
  await json('wang', 'GET /api/cases', { query: { task: 'aid-request', status: 'running', sort: '-submittedAt' } });
  await json('wang', 'GET /api/cases/{id}', { path: { id: opened.case.id } });
  await json('wang', 'GET /api/cases/{id}/history', { path: { id: opened.case.id } });
  await done('wang', 'GET /api/cases/{id}/papers/{paper}', { path: { id: opened.case.id, paper: 'form' } });
}

async function caseWithNotice() {
  const boundary = 'x'.repeat(20);
  const part = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="证明.png"\r\n\r\n\x89PNG\r\n\x1a\n\r\n--${boundary}--\r\n`;
  const raw = {
    payload: Buffer.from(part, 'latin1'),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
  const file = await json('wang', 'POST /api/files', { raw });
  await done('wang', 'GET /api/files/{id}', { path: { id: file.id } });
  const upload = { id: '11111111-2222-4333-8444-555555555555' };
  const bytes = { payload: Buffer.from('a'), headers: { 'content-type': 'application/octet-stream' } };
  const query = { name: 'a.txt', size: '1', offset: '0' };
  await json('wang', 'PUT /api/uploads/{id}', { path: upload, query, raw: bytes });
  await json('wang', 'GET /api/uploads/{id}', { path: upload });
  const document = { 姓名: '秦月', 证明材料: { id: file.id, name: '证明.png', size: file.size, type: file.type } };
  const opened = await json('wang', 'POST /api/cases', { body: { task: 'award', unit: 'mill', document } });
  const path = { id: opened.case.id };
  await complete(opened.workItem.id, 'submit');
  await complete(await openItem(path.id), 'post');
  let view = await json('wang', 'GET /api/cases/{id}', { path });
  const objection = { instance: view.notices[0].instance, text: '材料不实', revision: view.case.revision };
  await json('wang', 'POST /api/cases/{id}/object', { path, body: objection });
  await complete(await openItem(path.id), 'dismiss');
  const stop = { interrupt: 'suspend', reason: '等待核实', revision: await revisionOf(path.id) };
  await json('wang', 'POST /api/cases/{id}/interrupt', { path, body: stop });
  await json('wang', 'POST /api/cases/{id}/resume', { path, body: { revision: await revisionOf(path.id) } });
  office.setNow('2025-03-20T00:00:00Z');
  await runDueJobs(office.app.hearth);
  const reply = { body: 'tax', agree: true, text: '无异议', revision: await revisionOf(path.id) };
  const item = { id: await openItem(path.id) };
  await json('wang', 'GET /api/work-items/{id}', { path: item });
  await json('wang', 'POST /api/work-items/{id}/reply', { path: item, body: reply });
  view = await json('wang', 'GET /api/cases/{id}', { path });
  expect(view.case.resultTitle).toBe('予以表彰');
  await json('wang', 'GET /api/cases/{id}/history', { path });
}

const revisionOf = async (id: string) => (await json('wang', 'GET /api/cases/{id}', { path: { id } })).case.revision;

const openItem = async (id: string): Promise<string> =>
  (await json('wang', 'GET /api/cases/{id}', { path: { id } })).workItems[0].id;

async function complete(id: string, outcome: string) {
  const { revision } = await json('wang', 'GET /api/work-items/{id}', { path: { id } });
  const body = { outcome, comment: '经核实', revision };
  await json('wang', 'POST /api/work-items/{id}/complete', { path: { id }, body });
}

test('refusals are declared too', async () => {
  expect((await call(undefined, 'GET /api/session')).statusCode).toBe(401);
  expect((await call('wang', 'GET /api/cases/{id}', { path: { id: 'nothing' } })).statusCode).toBe(404);
  expect((await call('wang', 'GET /api/definitions')).json().code).toBe('not-administrator');
  expect((await call('wang', 'GET /api/exports', { query: { format: 'xlsx', task: 'none' } })).statusCode).toBe(404);
});
