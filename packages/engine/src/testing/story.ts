import { expect } from 'vitest';
import type { Account, TestOffice } from './test-office.ts';

export const application = {
  姓名: '何秀英',
  身份证号: '11010519491231002X',
  申请日期: '2025-03-01',
  申请金额: 3000.5,
  病情: '尿毒症，每周透析三次',
  家属: [
    { 称呼: '配偶', 月收入: 1800 },
    { 称呼: '女儿', 月收入: 0 },
  ],
};

/** The first work item in somebody's inbox, with the revision of its case. */
export async function firstWork(office: TestOffice, account: Account) {
  const { items } = (await office.as(account).get('/api/work-items')).json();
  expect(items[0], `${account} has work`).toBeDefined();
  const view = (await office.as(account).get(`/api/work-items/${items[0].id}`)).json();
  return { id: items[0].id as string, caseId: items[0].case.id as string, revision: view.revision as number, view };
}

/** Somebody begins a case and hands it in. */
export async function submitted(
  office: TestOffice,
  task = 'aid-request',
  document: object = application,
  by: Account = 'wang',
) {
  const opened = await office.as(by).post('/api/cases', { task, document });
  expect(opened.statusCode, opened.body).toBe(201);
  const { case: summary, workItem } = opened.json();
  const done = await office
    .as(by)
    .post(`/api/work-items/${workItem.id}/complete`, { outcome: 'submit', revision: summary.revision });
  expect(done.statusCode, done.body).toBe(200);
  return done.json().case as { id: string; number: string; revision: number };
}

/** Rows of every table that a refused command could have touched. */
export async function everything(office: TestOffice) {
  const tables = ['case', 'case_event', 'work_item', 'job', 'draft', 'number_sequence', 'idempotency_key'] as const;
  const rows = [];
  for (const table of tables) rows.push([table, await office.db.selectFrom(table).selectAll().execute()]);
  return Object.fromEntries(rows);
}
