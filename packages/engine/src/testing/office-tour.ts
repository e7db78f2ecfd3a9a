import { writePaper } from '@hearth/documents';
import { sheetUpload } from './sheet-upload.ts';
import { application } from './story.ts';
import { changedAid } from './test-forms.ts';
import { type Account, password } from './test-office.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer is what the document of the interface says
type Json = (account: Account, operation: string, wish?: object) => Promise<any>;

/** Calls every route about notifications, letters, jobs, the calendar, people, versions and the board as those do who need them. */
export async function officeTour(json: Json): Promise<void> {
  await json('chen', 'GET /api/notifications', { query: { unread: 'true' } });
  await json('chen', 'POST /api/notifications/read', { body: {} });
  await json('chen', 'GET /api/notifications/settings');
  const body = { mail: 'chen@example.com', mailKinds: ['work'] };
  await json('chen', 'PUT /api/notifications/settings', { body });
  await json('wu', 'GET /api/board', { query: { unit: 'county' } });
  await campaigns(json);
  await webhooks(json);
  await operations(json);
  await exportsBeside(json);
  await statistics(json);
  await keptReports(json);
  await versions(json);
  await designs(json);
  await ledgers(json);
  await privacy(json);
  await accounts(json);
  await administration(json);
}

async function campaigns(json: Json): Promise<void> {
  const units = [{ unit: 'mill', quota: 2, budget: 5000 }];
  const period = { from: '2025-03-01', to: '2025-12-31', deadline: '2025-12-20' };
  const body = { task: 'aid-request', title: '春季帮扶', ...period, units, budgetFigure: 'amount' };
  const { campaign } = await json('wu', 'POST /api/campaigns', { body });
  const path = { id: campaign.id };
  await json('wang', 'GET /api/campaigns', { query: { state: 'running' } });
  await json('wang', 'POST /api/campaigns/{id}/cases', { path, body: { document: application } });
  await json('wu', 'POST /api/campaigns/{id}/reminders', { path, body: {} });
  await json('wu', 'GET /api/campaigns/{id}', { path });
  await json('wu', 'POST /api/campaigns/{id}/close', { path });
  await json('wu', 'GET /api/campaigns/{id}', { path });
}

async function webhooks(json: Json): Promise<void> {
  const body = { title: '区平台', url: 'https://example.com/hook', events: ['case-ended'] };
  const { id } = await json('admin', 'POST /api/webhooks', { body });
  const path = { id };
  await json('admin', 'GET /api/webhooks');
  await json('admin', 'PUT /api/webhooks/{id}', { path, body: { ...body, active: false } });
  const { letter } = await json('admin', 'POST /api/webhooks/{id}/test', { path });
  await json('admin', 'GET /api/letters', { query: { state: 'waiting' } });
  await json('admin', 'POST /api/letters/{id}/retry', { path: { id: letter } });
  await json('admin', 'DELETE /api/letters/{id}', { path: { id: letter } });
  await json('admin', 'DELETE /api/webhooks/{id}', { path });
}

async function accounts(json: Json): Promise<void> {
  const next = '桂花开了三天，香得很';
  await json('zhou', 'PUT /api/session/password', { body: { current: password, next } });
  const { items } = await json('sun', 'GET /api/sessions');
  await json('sun', 'DELETE /api/sessions/{id}', { path: { id: items[0].id } });
  await json('wu', 'DELETE /api/sessions');
  await json('wu', 'GET /api/session/sign-ins');
  await json('admin', 'GET /api/sign-ins', { query: { refused: 'true' } });
  await json('admin', 'POST /api/people/{id}/password', { path: { id: 'zhou' } });
}

/** People, posts, units, lists of both, the office's settings and one-time codes. */
async function administration(json: Json): Promise<void> {
  const unit = await json('admin', 'POST /api/units', {
    body: { name: '新厂工会', level: 'grassroots', parent: 'east' },
  });
  await json('admin', 'PUT /api/units/{id}', { path: unit, body: { name: '新星厂工会' } });
  await json('admin', 'POST /api/units/{id}/move', { path: unit, body: { parent: 'west', on: '2025-03-01' } });
  const person = { name: '何秀英', account: 'hexy', posts: [{ post: 'clerk', unit: unit.id }] };
  const path = { id: (await json('admin', 'POST /api/people', { body: person })).id };
  const post = { post: 'clerk', unit: 'mine', from: '2099-01-01' };
  const { id: holding } = await json('admin', 'POST /api/people/{id}/posts', { path, body: post });
  const dates = { from: '2099-02-01', to: null };
  await json('admin', 'PUT /api/people/{id}/posts/{holding}', { path: { ...path, holding }, body: dates });
  await json('admin', 'DELETE /api/people/{id}/posts/{holding}', { path: { ...path, holding } });
  await json('admin', 'PUT /api/people/{id}', { path, body: { name: '何秀瑛' } });
  await json('admin', 'GET /api/people/{id}', { path });
  await json('admin', 'DELETE /api/people/{id}/sessions', { path });
  await json('admin', 'DELETE /api/people/{id}/second-factor', { path });
  await json('admin', 'GET /api/units/{id}/closing', { path: unit });
  await json('admin', 'POST /api/units/{id}/closing', { path: unit, body: { on: '2025-03-02', successor: 'east' } });
  await json('admin', 'DELETE /api/units/{id}/closing', { path: unit });
  const units = await sheetUpload([
    ['单位名称', '级别', '上级单位'],
    ['新桥小学工会', '基层', '东洲镇总工会'],
  ]);
  await json('admin', 'POST /api/roster/units', { query: { dryRun: 'true' }, raw: units });
  const people = await sheetUpload([
    ['姓名', '账号', '单位', '岗位'],
    ['何秀英', 'hexiu', '东洲镇总工会', '经办人'],
  ]);
  await json('admin', 'POST /api/roster/people', { raw: people });
  await json('admin', 'GET /api/office/settings');
  await json('admin', 'PUT /api/office/settings', { body: { name: '临江县总工会', secondFactor: true } });
  const { headers } = units;
  const part =
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG\r\n\x1a\n\r\n--x--\r\n';
  await json('admin', 'PUT /api/office/logo', { raw: { payload: Buffer.from(part, 'latin1'), headers } });
  await json('wang', 'GET /api/office/logo');
  await json('admin', 'DELETE /api/office/logo');
  await json('wang', 'GET /api/office');
  await json('wang', 'GET /api/session/second-factor');
  await json('wang', 'POST /api/session/second-factor', { body: { password } });
}

/** Who read what, who could have, and what is kept about a person. */
async function privacy(json: Json): Promise<void> {
  await json('admin', 'GET /api/readings', { query: { action: 'export' } });
  const { items } = await json('admin', 'GET /api/cases', { query: { task: 'aid-request' } });
  await json('admin', 'GET /api/cases/{id}/seers', { path: { id: items[0].id }, query: { on: '2025-03-20' } });
  await json('admin', 'GET /api/retention');
  await json('admin', 'GET /api/retention/due');
  const { id } = await json('admin', 'POST /api/holds', { body: { task: 'aid-request', reason: '审计期间暂停清除' } });
  await json('admin', 'GET /api/holds');
  await json('admin', 'POST /api/retention/clear');
  await json('admin', 'GET /api/retention/cleared');
  await json('admin', 'POST /api/holds/{id}/lift', { path: { id } });
  await json('admin', 'POST /api/person-data', { body: { identifier: application.身份证号, reason: '本人申请' } });
}

async function exportsBeside(json: Json): Promise<void> {
  const { id } = await json('chen', 'POST /api/export-jobs', { body: { task: 'aid-request', format: 'csv' } });
  await json('chen', 'POST /api/export-jobs/{id}/cancel', { path: { id } });
  await json('chen', 'GET /api/export-jobs');
}

async function statistics(json: Json): Promise<void> {
  await json('wu', 'GET /api/statistics/figures');
  await json('wu', 'GET /api/statistics/overview', { query: { from: '2025-01-01', to: '2025-12-31' } });
  const query = { figure: 'aid-request.requests', by: 'unit', from: '2025-01-01', to: '2025-12-31' };
  await json('wu', 'GET /api/statistics', { query });
  await json('wu', 'GET /api/statistics/number', { query });
  await json('wu', 'GET /api/statistics/file', { query: { ...query, format: 'csv' } });
}

/** A report that is edited, issued and fetched, one that is dropped, and its template on the way to a new version. */
async function keptReports(json: Json): Promise<void> {
  const body = { template: 'summary', from: '2025-01-01', to: '2025-12-31' };
  const { id, revision } = await json('wu', 'POST /api/report-issues', { body });
  const path = { id };
  const edited = await json('wu', 'PUT /api/report-issues/{id}', { path, body: { edits: [], revision } });
  const issue = { revision: edited.issue.revision };
  await json('wu', 'POST /api/report-issues/{id}/issue', { path, body: issue });
  await json('wu', 'GET /api/report-issues/{id}', { path });
  await json('wu', 'GET /api/report-issues/{id}/file', { path });
  const other = await json('wu', 'POST /api/report-issues', { body });
  await json('wu', 'DELETE /api/report-issues/{id}', { path: { id: other.id } });
  await json('wu', 'GET /api/report-issues');
  await json('wu', 'GET /api/report-numbers', { query: { key: 'aid-request.granted@2025-01-01/2025-12-31' } });
  const blocks = [{ kind: 'text' as const, text: '{单位}{期间}：{正文}' }];
  const raw = uploadOf(await writePaper({ title: '{标题}', blocks }), '总结.docx');
  const query = { use: 'report:summary', title: '本会格式' };
  const word = await json('admin', 'POST /api/word-templates', { query, raw });
  await json('wu', 'GET /api/word-templates', { query: { use: query.use } });
  await json('admin', 'DELETE /api/word-templates/{id}', { path: { id: word.id } });
  const { template } = await json('admin', 'GET /api/reports/{id}/template', { path: { id: 'summary' } });
  await json('admin', 'POST /api/report-preview', { body: { template }, query: { from: '2025-01-01' } });
  await json('admin', 'PUT /api/reports/{id}/template', { path: { id: 'summary' }, body: { template } });
}

async function operations(json: Json): Promise<void> {
  await json('admin', 'GET /api/operations');
  await json('admin', 'GET /api/jobs', { query: { state: 'waiting' } });
  const { days } = await json('admin', 'GET /api/calendar/{year}', { path: { year: '2025' } });
  await json('admin', 'PUT /api/calendar/{year}', { path: { year: '2025' }, body: { days } });
  const { items } = await json('admin', 'GET /api/sweeps');
  await json('admin', 'GET /api/sweeps/{id}', { path: { id: items[0].id } });
  await json('admin', 'GET /api/people', { query: { q: '周' } });
  await json('admin', 'PUT /api/people/{id}/last-day', { path: { id: 'zhou' }, body: { lastDay: '2099-12-31' } });
}

async function versions(json: Json): Promise<void> {
  const opened = await json('wang', 'POST /api/cases', { body: { task: 'aid-request', document: application } });
  const path = { id: opened.case.id };
  const source = changedAid((text) => text.replaceAll('上级审核', '镇级审核')).source as Record<string, unknown>;
  const texts = Object.fromEntries(Object.entries(source).map(([name, file]) => [name, JSON.stringify(file)]));
  await json('admin', 'POST /api/definitions', { body: texts });
  const task = { task: 'aid-request' };
  await json('admin', 'GET /api/definitions/{task}/versions', { path: task });
  await json('admin', 'GET /api/definitions/{task}/answered', { path: task, query: { field: '病情' } });
  const { from } = await json('wang', 'GET /api/cases/{id}/migration', { path });
  await json('admin', 'POST /api/definitions/{task}/migrations', { path: task, body: { from, dryRun: true } });
  await json('wang', 'POST /api/cases/{id}/migration', { path, body: { revision: opened.case.revision } });
}

async function designs(json: Json): Promise<void> {
  const { items } = await json('admin', 'GET /api/definitions/{task}/versions', { path: { task: 'aid-request' } });
  const path = { task: 'aid-request', version: items[0].version };
  await json('admin', 'GET /api/definitions/{task}/versions/{version}', { path });
  const begun = { from: 'task', task: 'aid-request' };
  const { id, files, revision } = await json('admin', 'POST /api/definition-drafts', { body: begun });
  const here = { window: 'w' };
  await json('admin', 'PUT /api/definition-drafts/{id}', { path: { id }, body: { files, revision } });
  await json('admin', 'PUT /api/definition-drafts/{id}/presence', { path: { id }, body: here });
  await json('admin', 'GET /api/definition-drafts');
  await json('admin', 'GET /api/definition-drafts/{id}', { path: { id } });
  const sides = { before: { version: path.version }, after: { draft: id } };
  await json('admin', 'POST /api/definition-differences', { body: sides });
  for (const format of ['files', 'xlsform', 'json-schema', 'bpmn']) {
    await json('admin', 'GET /api/definitions/{task}/export', { path: { task: path.task }, query: { format } });
    await json('admin', 'GET /api/definition-drafts/{id}/export', { path: { id }, query: { format } });
  }
  await json('admin', 'DELETE /api/definition-drafts/{id}/presence', { path: { id }, query: here });
  await json('admin', 'DELETE /api/definition-drafts/{id}', { path: { id } });
  await json('admin', 'GET /api/definition-surroundings');
  const part = { kind: 'options', title: '是否', content: [{ value: '是', title: '是' }] };
  await json('admin', 'PUT /api/definition-parts/{id}', { path: { id: 'yes-no' }, body: part });
  await json('admin', 'GET /api/definition-parts');
  await json('admin', 'DELETE /api/definition-parts/{id}', { path: { id: 'yes-no' } });
}

/** A small ledger as a file in a multipart request. */
export const ledgerUpload = (lines: readonly string[], name = '台账.csv') =>
  uploadOf(Buffer.from(lines.join('\n')), name);

/** A file in a multipart request. */
export function uploadOf(bytes: Buffer, name: string) {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  };
}

async function ledgers(json: Json): Promise<void> {
  const raw = ledgerUpload(['姓名,申请日期,申请金额', '何秀英,2025.3.1,3000', '王芳,2025.3.2,2000']);
  const { ledger } = await json('admin', 'POST /api/definition-imports', { query: { kind: 'ledger' }, raw });
  const columns = ledger.columns.map(({ title, key, kind }: Record<string, string>) => ({ title, key, kind }));
  await json('admin', 'POST /api/definition-imports/ledger', { body: { title: '救助台账', columns } });
  await json('wang', 'POST /api/tasks/{id}/rows', { path: { id: 'aid-request' }, raw });
  const query = { dryRun: 'true' };
  const { items } = await json('wang', 'GET /api/registers');
  const path = { id: items[0].id };
  await json('wang', 'POST /api/registers/{id}/rows', { path, query, raw });
  await json('wang', 'GET /api/registers/{id}/export', { path, query: { format: 'json', status: 'active' } });
  await json('wang', 'POST /api/registers/{id}/export-jobs', { path, body: { format: 'xlsx', q: '何' } });
}
