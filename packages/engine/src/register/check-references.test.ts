import { afterEach, beforeEach, expect, test } from 'vitest';
import { effectForms } from '../testing/effect-forms.ts';
import { submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice(effectForms());
});
afterEach(() => office.close());

/** A household that a visit has put into the register. */
async function household(户主: string, 家庭人口: number): Promise<string> {
  const { id } = await submitted(office, 'visit', { 户主, 家庭人口, 慰问金: 500 });
  return (await office.as('wang').get(`/api/cases/${id}`)).json().document.家庭;
}

async function visitBeside(邻户: string) {
  const document = { 户主: '白晓梅', 家庭人口: 2, 慰问金: 300, 邻户 };
  const reply = await office.as('wang').post('/api/cases', { task: 'visit', document });
  return { status: reply.statusCode, problems: reply.json().problems };
}

test('an entry of the register that meets the condition is taken', async () => {
  expect(await visitBeside(await household('何秀英', 3))).toMatchObject({ status: 201 });
});

test('what is no entry, or none that the field allows, is refused beside the field', async () => {
  const alone = await household('孙大山', 1);
  expect(await visitBeside('nobody')).toMatchObject({
    status: 422,
    problems: [{ code: 'entry-unknown', path: '/邻户' }],
  });
  expect(await visitBeside(alone)).toMatchObject({
    status: 422,
    problems: [{ code: 'entry-not-allowed', path: '/邻户', params: { entry: '孙大山' } }],
  });
});

test('an entry that is kept no more cannot be chosen, and does not hold up a case that chose it before', async () => {
  const chosen = await household('何秀英', 3);
  const document = { 户主: '白晓梅', 家庭人口: 2, 慰问金: 300, 邻户: chosen };
  const opened = (await office.as('wang').post('/api/cases', { task: 'visit', document })).json();
  const entry = `/api/registers/households/entries/${chosen}`;
  const { revision } = (await office.as('wang').get(entry)).json().entry;
  const closed = await office.as('wang').post(`${entry}/close`, { reason: '已脱困', revision });
  expect(closed.statusCode).toBe(200);
  expect(await visitBeside(chosen)).toMatchObject({ status: 422, problems: [{ code: 'entry-closed' }] });
  const body = { outcome: 'submit', revision: opened.case.revision };
  const done = await office.as('wang').post(`/api/work-items/${opened.workItem.id}/complete`, body);
  expect(done.statusCode).toBe(200);
});
