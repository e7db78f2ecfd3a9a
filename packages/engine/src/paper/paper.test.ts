import { type ReadPaper, readPaper } from '@hearth/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../laws/marked-office.ts';
import { submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
let one: Awaited<ReturnType<typeof submitted>>;
beforeAll(async () => {
  office = await testOffice();
  one = await submitted(office);
});
afterAll(() => office.close());

async function printed(by: Account, paper: string): Promise<ReadPaper> {
  const file = await office.as(by).get(`/api/cases/${one.id}/papers/${paper}`);
  expect(file.statusCode, file.body).toBe(200);
  return readPaper(file.rawPayload).paper ?? { paragraphs: [], tables: [], properties: {} };
}

test('a case offers its form and the papers whose time has come, a draft nothing', async () => {
  const { papers } = (await office.as('wang').get(`/api/cases/${one.id}`)).json();
  expect(papers.map(({ id }: { id: string }) => id)).toEqual(['form', 'decision', 'poster']);
  const draft = (await office.as('wang').post('/api/cases', { task: 'aid-request' })).json().case;
  expect((await office.as('wang').get(`/api/cases/${draft.id}`)).json().papers).toEqual([]);
  expect((await office.as('wang').get(`/api/cases/${one.id}/papers/large`)).json().code).toBe('paper-not-found');
  expect((await office.as('sun').get(`/api/cases/${one.id}/papers/form`)).statusCode).toBe(404);
});

test('a printed paper says at its foot who took it out and when', async () => {
  for (const paper of ['form', 'decision']) {
    const file = await office.as('wang').get(`/api/cases/${one.id}/papers/${paper}`);
    expect(wordsOf(file)).toContain('王敏（wang）于 2025-03-03 09:00 导出');
  }
});

test('the form shows what is filled in, rows and all, as its reader sees it', async () => {
  const own = await printed('wang', 'form');
  const texts = own.tables.flat(2);
  expect(own.paragraphs).toContain(`编号：${one.number}`);
  const headings = own.paragraphs.filter((text) => text !== '');
  expect(headings).toEqual([...new Set(headings)]);
  expect(texts).toEqual(expect.arrayContaining(['何秀英', '11010519491231002X', '尿毒症，每周透析三次', '女儿']));
});

test('a letter addresses somebody and is signed by the unit', async () => {
  const { paragraphs } = await printed('wang', 'decision');
  expect(paragraphs).toEqual(expect.arrayContaining(['何秀英：', '准予救助3000.5元。', '东洲纺织厂工会']));
});

test('a paper for everybody is masked, whoever prints it', async () => {
  const { tables } = await printed('wang', 'poster');
  expect(tables.flat(2)).toContain('何秀英');
  expect(tables.flat(2).join()).not.toContain('11010519491231002X');
});
