import type { Template } from '@hearth/figures';
import { runSql } from '@hearth/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../laws/marked-office.ts';
import { application, submitted } from '../testing/story.ts';
import { changedAid } from '../testing/test-forms.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

const summary: Template = {
  id: 'summary',
  title: '{单位}{期间}总结',
  parameters: { 主题: { title: '主题', value: '' } },
  chapters: [
    { title: '帮扶', sentences: [{ id: 'aid', clauses: ['围绕{主题}', '受理困难申请{aid-request.requests}'] }] },
  ],
};

const money: Template = {
  ...{ id: 'money', title: '{单位}{期间}资金' },
  chapters: [{ sentences: ['申请{aid-request.amount|元}'] }],
};

/** The chair of the unit above may correct what was handed in. */
const correctable = () =>
  changedAid((text) => text.replace('"caseTitle"', '"correct":[{"post":"chair","unit":"superior"}],"caseTitle"'));

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ forms: [correctable()] }, [summary, money]);
  await submitted(office);
});
afterAll(() => office.close());

const wu = () => office.as('wu');
const keep = async (template = 'summary') => {
  const wish = { template, from: '2025-01-01', to: '2025-12-31', parameters: { 主题: '服务职工' } };
  return (await wu().post('/api/report-issues', wish)).json();
};
const open = async (id: string) => (await wu().get(`/api/report-issues/${id}`)).json();
const codes = (opened: { report: { findings: { code: string }[] } }) => opened.report.findings.map(({ code }) => code);

describe('a report that is kept', () => {
  test('has its parameters, takes sentences changed by hand, and marks their numbers', async () => {
    const { id, revision } = await keep();
    const { report } = await open(id);
    const [sentence] = report.chapters[0].sentences;
    expect(sentence.text).toBe('围绕服务职工，受理困难申请1件。');
    const edits = [{ sentence: sentence.id, text: '全年受理困难申请1件，走访20户。', from: sentence.text }];
    const edited = (await wu().put(`/api/report-issues/${id}`, { edits, revision })).json();
    expect(edited.report.chapters[0].sentences[0]).toMatchObject({
      text: edits[0]?.text,
      edited: { generated: sentence.text },
    });
    expect(codes(edited)).toContain('report.edited-number');
    expect((await wu().put(`/api/report-issues/${id}`, { edits, revision })).json().code).toBe('stale-revision');
    expect((await office.as('chen').get(`/api/report-issues/${id}`)).json().code).toBe('report-issue-not-found');
  });

  test('names what has changed since it was issued, and cannot be changed any more', async () => {
    const { id, revision } = await keep();
    const issued = (await wu().post(`/api/report-issues/${id}/issue`, { revision })).json();
    expect(issued.issue.issuedAt).not.toBeNull();
    expect(codes(await open(id))).not.toContain('report.value-changed');
    await submitted(office, 'aid-request', { ...application, 申请金额: 5 });
    expect((await open(id)).report.findings[0]).toMatchObject({
      code: 'report.value-changed',
      message: { 'zh-CN': '申请件数原来是 1件，现在是 2件' },
    });
    expect((await open(id)).report.chapters[0].sentences[0].text).toBe('围绕服务职工，受理困难申请1件。');
    const renamed = `update report_issue set issued = replace(issued, 'aid-request.requests@', 'aid-request.given-up@') where id = '${id}'`;
    await runSql(office.db, renamed, []);
    expect((await open(id)).report.findings[0].message['zh-CN']).toBe('申请件数这个指标已经没有了');
    const again = await wu().put(`/api/report-issues/${id}`, { edits: [], revision: issued.issue.revision });
    expect(again.json().code).toBe('report-issued');
    const file = await wu().get(`/api/report-issues/${id}/file`);
    expect(wordsOf(file)).toContain('受理困难申请1件');
  });

  test('that was issued names a case that was corrected since, and reads as it went out', async () => {
    const { id, revision } = await keep('money');
    await wu().post(`/api/report-issues/${id}/issue`, { revision });
    office.setNow('2025-03-03T01:01:00.000Z');
    const [one] = (await office.as('chen').get('/api/cases?q=何秀英&sort=number')).json().items;
    const correction = { document: { 申请金额: 3001 }, reason: '笔误', revision: one.revision };
    const corrected = await office.as('chen').post(`/api/cases/${one.id}/correct`, correction);
    expect(corrected.statusCode, corrected.body).toBe(200);
    const { chapters, findings } = (await open(id)).report;
    expect(chapters[0].sentences[0].text).toBe('申请3005.50元。');
    expect(findings.slice(0, 2)).toMatchObject([
      { code: 'report.case-corrected', message: { 'zh-CN': `印发以后更正过的办件：${one.number}` } },
      { code: 'report.value-changed', message: { 'zh-CN': '申请金额合计原来是 3005.5元，现在是 3006元' } },
    ]);
  });
});

describe('a template', () => {
  test('is tried before it is saved, and then kept as a version', async () => {
    const admin = office.as('admin');
    const changed = { ...summary, chapters: [{ title: '新的一章', sentences: ['受理{aid-request.requests}'] }] };
    const tried = await admin.post('/api/report-preview?from=2025-01-01&to=2025-12-31', { template: changed });
    expect(tried.statusCode, tried.body).toBe(200);
    expect(tried.json().chapters[0].title).toBe('新的一章');
    expect((await wu().put('/api/reports/summary/template', { template: changed })).json().code).toBe(
      'not-administrator',
    );
    expect((await admin.put('/api/reports/summary/template', { template: changed })).json()).toEqual({ version: 1 });
    const { template, versions } = (await admin.get('/api/reports/summary/template')).json();
    expect([template.chapters[0].title, versions.length]).toEqual(['新的一章', 1]);
  });

  test('that is none is refused with the place, and an unknown placeholder is named in the text', async () => {
    const admin = office.as('admin');
    const broken = await admin.put('/api/reports/summary/template', {
      template: { ...summary, chapters: [{ titel: 'x' }] },
    });
    expect(broken.json().problems[0].path).toMatch(/^\/template\/chapters\/0/);
    const unknown = { ...summary, chapters: [{ sentences: ['受理{aid-request.nothing}', '走访职工'] }] };
    const written = (await admin.post('/api/report-preview', { template: unknown })).json();
    expect(written.findings[0].message['zh-CN']).toBe(
      '“aid-request.nothing”既不是指标，也不是模板的参数，这半句没有写出来',
    );
  });
});
