import { type PaperBlock, readPaper, writePaper } from '@hearth/documents';
import type { Template } from '@hearth/figures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../laws/marked-office.ts';
import { uploadOf } from '../testing/office-tour.ts';
import { application, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

const summary: Template = {
  ...{ id: 'summary', title: '{单位}{期间}总结' },
  chapters: [{ title: '困难帮扶', sentences: [{ clauses: ['受理困难申请{aid-request.requests}'] }] }],
};

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({}, [summary]);
});
afterAll(() => office.close());

/** Uploads a Word file of the office's own with some text in it. */
async function upload(by: Account, use: string, text: string, more: PaperBlock[] = []) {
  const bytes = await writePaper({ title: '临江县总工会审批表', blocks: [{ kind: 'text', text }, ...more] });
  const { payload, headers } = uploadOf(bytes, '审批表.docx');
  const url = `/api/word-templates?use=${encodeURIComponent(use)}&title=${encodeURIComponent('审批表')}`;
  return office.as(by).request({ method: 'POST', url, payload, headers });
}

const paragraphsAt = async (url: string) => {
  const file = await office.as('wang').get(url);
  expect(file.statusCode, file.body).toBe(200);
  return readPaper(file.rawPayload).paper;
};

test('a case is printed in the template of the office, its rows in the rows of a table', async () => {
  const table: PaperBlock = { kind: 'table', head: ['序号', '称呼'], rows: [['{家属.序号}', '{家属.称呼}']] };
  const made = await upload('admin', 'case:aid-request', '{姓名}申请{申请金额}元，{单位}，{编号}', [table]);
  expect(made.statusCode, made.body).toBe(201);
  const one = await submitted(office, 'aid-request', { ...application, 姓名: '{编号}<w:t>' });
  const { papers } = (await office.as('wang').get(`/api/cases/${one.id}`)).json();
  const paper = papers.find(({ title }: { title: string }) => title === '审批表');
  const printed = await paragraphsAt(`/api/cases/${one.id}/papers/${paper.id}`);
  const text = printed?.paragraphs.join('\n');
  expect(text).toContain(`{编号}<w:t>申请3,000.50元，东洲纺织厂工会，${one.number}`);
  expect(printed?.tables[0]).toEqual([
    ['序号', '称呼'],
    ['1', '配偶'],
    ['2', '女儿'],
  ]);
});

test('an unknown placeholder is named with its place and the names nearest to it, and only administrators upload', async () => {
  const refused = await upload('admin', 'case:aid-request', '申请人{姓名}，申请的{申请钱额}元');
  expect(refused.statusCode).toBe(422);
  expect(refused.json().problems[0].message['zh-CN']).toMatch(
    /^不认识“申请钱额”，它在“申请人{姓名}，申请的{申请钱额}元”这里。相近的名称：申请金额/,
  );
  expect((await upload('wang', 'case:aid-request', '{姓名}')).statusCode).toBe(403);
  expect((await upload('admin', 'case:nothing', '{姓名}')).statusCode).toBe(404);
});

test('a report is printed in the template of the office', async () => {
  const made = (await upload('admin', 'report:summary', '{期间}：{困难帮扶申请.申请金额合计}元。{正文}')).json();
  expect(made.problems ?? []).toEqual([]);
  const printed = await paragraphsAt(
    `/api/reports/summary/file?format=docx&word=${made.id}&from=2025-01-01&to=2025-12-31`,
  );
  expect(printed?.paragraphs.join('')).toContain('2025年：');
  const file = await office.as('wu').get(`/api/reports/summary/file?format=docx&word=${made.id}`);
  expect(wordsOf(file)).toContain('吴英（wu）于 2025-03-03 09:00 导出');
});
