import { type PaperBlock, readPaper, writePaper } from '@hearth/documents';
import type { Template } from '@hearth/figures';
import { runSql } from '@hearth/storage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsOf } from '../laws/marked-office.ts';
import { actAs } from '../session/signed-in.ts';
import { application, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { verifyReport } from './verify-report.ts';

const summary: Template = {
  id: 'summary',
  title: '{单位}{期间}总结',
  chapters: [
    {
      title: '困难帮扶',
      sentences: [{ clauses: ['受理困难申请{aid-request.requests}', '申请金额{aid-request.amount|元}'] }],
    },
    { title: '各单位', table: { figures: ['aid-request.requests'], by: 'unit' } },
  ],
};

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice({}, [summary]);
});
afterEach(() => office.close());

const report = async (account: Parameters<TestOffice['as']>[0], query = '') =>
  (await office.as(account).get(`/api/reports/summary${query}`)).json();

test('a report says what the reader may see, and each number names its cases', async () => {
  const one = await submitted(office);
  const two = await submitted(office, 'aid-request', { ...application, 申请金额: 0.1 });
  const written = await report('wu', '?from=2025-01-01&to=2025-12-31');
  expect(written.title).toBe('临江县总工会2025年总结');
  expect(written.chapters[0].sentences[0].text).toBe('受理困难申请2件，申请金额3000.60元。');
  expect(written.chapters[1].table.head).toEqual(['指标', '计量单位', '合计', '东洲镇总工会', '西湖镇总工会']);
  const requests = written.numbers['aid-request.requests@2025-01-01/2025-12-31'];
  expect(requests.value).toBe(2);
  const behind = await office.as('wu').get(`/api/report-numbers?key=${requests.key}&unit=${written.unit.id}`);
  expect(behind.json()).toMatchObject({ count: 2, cases: expect.arrayContaining([one.id, two.id]) });
  expect((await office.as('wu').get('/api/report-numbers?key=nothing')).statusCode).toBe(400);
  expect(new Set(written.findings.map(({ code }: { code: string }) => code))).toEqual(new Set(['report.still-open']));
  const others = await report('zhou', '?from=2025-01-01&to=2025-12-31');
  expect(others.chapters).toEqual([]);
});

test('several units are added up and listed', async () => {
  await submitted(office);
  const written = await report('wu', '?unit=east,west');
  expect(written.unit.name).toBe('东洲镇总工会、西湖镇总工会');
  expect(written.chapters[1].table.rows[0].map(({ text }: { text: string }) => text).slice(2)).toEqual(['1', '1', '0']);
});

test('an unknown template, unit or day is refused', async () => {
  expect((await office.as('wu').get('/api/reports/nothing')).json().code).toBe('report-not-found');
  expect((await report('wu', '?unit=moon')).status).toBe(400);
  expect((await report('wu', '?from=2025-02-30')).problems[0].path).toBe('/from');
});

test('the Word file is verified: as it was written, and after another case came', async () => {
  await submitted(office);
  const file = await office.as('wu').get('/api/reports/summary/file?format=docx&from=2025-01-01&to=2025-12-31');
  expect(file.headers['content-type']).toContain('wordprocessingml');
  expect(wordsOf(file)).toContain('吴英（wu）于 2025-03-03 09:00 导出');
  const person = await actAs(office.app.hearth, 'wu');
  if (!person) throw new Error();
  const verify = () => verifyReport(office.app.hearth, person, file.rawPayload);
  expect((await verify()).findings).toEqual([]);
  await submitted(office, 'aid-request', { ...application, 申请金额: 5 });
  const { checked, findings } = await verify();
  expect(checked).toBeGreaterThanOrEqual(2);
  expect(findings).toMatchObject([
    { code: 'report.value-changed', params: { was: '1件', now: '2件' } },
    { code: 'report.value-changed' },
    { code: 'report.value-changed' },
  ]);
  const tables = (readPaper(file.rawPayload).paper?.tables ?? []).map(([head = [], ...rows]): PaperBlock => {
    return { kind: 'table', head, rows };
  });
  const properties = { 'hearth-report': '{"unit":"another-county"}' };
  const elsewhere = await writePaper({ title: '总结', blocks: tables, properties });
  await expect(verifyReport(office.app.hearth, person, elsewhere)).rejects.toThrow('report-elsewhere');
  const bare = await writePaper({ title: '总结', blocks: [] });
  await expect(verifyReport(office.app.hearth, person, bare)).rejects.toThrow('report-unreadable');
});

test('numbers come from columns, and from the documents as long as a table lacks a case', async () => {
  await submitted(office);
  const amount = async () =>
    (await report('wu', '?from=2025-01-01&to=2025-12-31')).numbers['aid-request.amount@2025-01-01/2025-12-31'].value;
  await runSql(office.db, 'update "t_aid_request" set "申请金额" = 7', []);
  expect(await amount()).toBe(7);
  await runSql(office.db, 'delete from "t_aid_request"', []);
  expect(await amount()).toBe(application.申请金额);
});
