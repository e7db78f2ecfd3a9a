import { writeWorkbook } from '@hearth/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerUpload } from '../testing/office-tour.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const admin = () => office.as('admin');

async function look(kind: string, { payload, headers }: { payload: Buffer; headers: Record<string, string> }) {
  const url = `/api/definition-imports?kind=${kind}`;
  return admin().request({ method: 'POST', url, payload, headers });
}

function upload(bytes: Uint8Array, name: string) {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')]);
  return { payload, headers: { 'content-type': 'multipart/form-data; boundary=x' } };
}

async function workbook(sheets: Record<string, Record<string, string>[]>): Promise<Buffer> {
  const columns = (rows: Record<string, string>[]) =>
    [...new Set(rows.flatMap(Object.keys))].map((key) => ({ key, title: key, type: 'text' as const }));
  const all = Object.entries(sheets).map(([name, rows]) => ({ name, columns: columns(rows), rows }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook({ sheets: all })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const textsOf = (files: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]));

const lines = ['序号,姓名,申请日期,申请金额', '1,何秀英,2025.3.1,3000', '2,王芳,2025年3月2日,"2,000元"', '合计,,,5000'];

test('a ledger becomes a register, told apart by its first column, and its rows become entries', async () => {
  const { ledger } = (await look('ledger', ledgerUpload(lines))).json();
  const columns = ledger.columns
    .filter(({ use }: { use: boolean }) => use)
    .map(({ title: name, key, kind }: Record<string, string>) => ({ title: name, key, kind }));
  const wish = { title: '救助对象台账', columns, register: true };
  const { files } = (await admin().post('/api/definition-imports/ledger', wish)).json();
  expect(files.task).toMatchObject({ entryTitle: '姓名', identifiers: [['姓名']] });
  const { id } = (await admin().post('/api/definitions', textsOf(files))).json();
  const taken = await office
    .as('wang')
    .request({ method: 'POST', url: `/api/registers/${id}/rows`, ...ledgerUpload(lines) });
  expect(taken.json()).toMatchObject({ rows: 2, created: 2 });
});

test('a ledger becomes a definition that can be published, and its rows become drafts', async () => {
  const { title, ledger } = (await look('ledger', ledgerUpload(lines))).json();
  expect(title).toBe('台账');
  expect(ledger).toMatchObject({ rows: 2, skipped: [{ row: 4, why: 'total' }] });
  const columns = ledger.columns
    .filter(({ use }: { use: boolean }) => use)
    .map(({ title: name, key, kind }: Record<string, string>) => ({ title: name, key, kind }));
  expect(columns.map(({ kind }: { kind: string }) => kind)).toEqual(['text', 'date', 'money']);
  const { files } = (await admin().post('/api/definition-imports/ledger', { title: '救助台账', columns })).json();
  const { id, version } = (await admin().post('/api/definitions', textsOf(files))).json();
  expect(version).toMatch(/^\w{64}$/);

  const rows = (raw: { payload: Buffer; headers: Record<string, string> }, query = '') =>
    office.as('wang').request({ method: 'POST', url: `/api/tasks/${id}/rows${query}`, ...raw });
  expect((await rows(ledgerUpload(lines))).json()).toMatchObject({ rows: 2, created: 2, findings: [] });
  const cases = (await office.as('wang').get(`/api/cases?task=${id}`)).json();
  expect(cases).toMatchObject({ total: 2, items: [{ status: 'draft' }, { status: 'draft' }] });

  const unclear = ledgerUpload(['姓名,申请日期,申请金额', '何秀英,五一前后,3000', '王芳,2025.3.2,2000']);
  const kept = (await rows(unclear)).json();
  expect(kept).toMatchObject({ rows: 2, created: 0 });
  expect(kept.findings[0].message['zh-CN']).toBe(
    '台账 第 2 行 B 列：“五一前后”不能作为“申请日期”，先留空，请对照原件填写',
  );
  expect((await rows(unclear, '?keepUnclear=true')).json()).toMatchObject({ created: 2 });
});

test('rows go through the door that everybody goes through', async () => {
  const reply = await office
    .as('wu')
    .request({ method: 'POST', url: '/api/tasks/aid-request/rows', ...ledgerUpload(lines) });
  expect(reply.statusCode).toBe(403);
});

test('an XLSForm becomes a definition; what it cannot say is named', async () => {
  const bytes = await workbook({
    survey: [
      { type: 'text', name: 'name', label: '姓名', required: 'yes' },
      { type: 'geoshape', name: 'area', label: '范围' },
    ],
    settings: [{ form_title: '走访', form_id: 'visit' }],
  });
  const answer = (await look('xlsform', upload(bytes, 'visit.xlsx'))).json();
  expect(answer).toMatchObject({ title: '走访', files: { task: { id: 'visit', title: '走访' } } });
  expect(answer.findings.map(({ message }: { message: Record<string, string> }) => message['zh-CN'])).toEqual([
    'survey 第 3 行 A 列：“geoshape”没有对应的字段种类，没有导入',
  ]);
  const draft = (await admin().post('/api/definition-drafts', { from: 'files', files: answer.files })).json();
  expect(draft).toMatchObject({ task: 'visit', base: null });
  expect((await admin().post('/api/definitions', { ...textsOf(answer.files), dryRun: true })).statusCode).toBe(200);
});

test('a JSON Schema becomes a definition', async () => {
  const schema = { title: '登记', type: 'object', properties: { 姓名: { type: 'string' } } };
  const { files } = (await look('json-schema', upload(Buffer.from(JSON.stringify(schema)), 'a.json'))).json();
  expect(files.form.schema.properties).toEqual({ 姓名: { type: 'string' } });
});

test.each([
  ['ledger', 'x.xlsx', 'no workbook'],
  ['xlsform', 'x.xlsx', ''],
  ['json-schema', 'x.json', '{"type": '],
  ['json-schema', 'x.json', '[]'],
  ['ledger', 'x.csv', '一行'],
])('%s: what cannot be read is refused with the reason', async (kind, name, text) => {
  const reply = await look(kind, upload(Buffer.from(text), name));
  expect(reply.json()).toMatchObject({ status: 422, code: 'definition-import-unreadable' });
});

test('a version goes out as files, XLSForm, JSON Schema and BPMN', async () => {
  const exported = (format: string) => admin().get(`/api/definitions/aid-request/export?format=${format}`);
  expect((await exported('files')).rawPayload.subarray(0, 2).toString()).toBe('PK');
  expect((await exported('xlsform')).headers['content-disposition']).toContain('aid-request.xlsx');
  expect(JSON.parse((await exported('json-schema')).body)).toMatchObject({ type: 'object' });
  expect((await exported('bpmn')).body).toContain('<bpmn:process id="process_aid-request"');
});
