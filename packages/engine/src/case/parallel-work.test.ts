import { insertPostHolding } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { submitted } from '../testing/story.ts';
import { parallelForm } from '../testing/test-forms.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice({ forms: [parallelForm()] });
  const 隐患 = [
    { _row: 'r1', 名称: '配电箱' },
    { _row: 'r2', 名称: '灭火器' },
  ];
  await submitted(office, 'inspection', { 标题: '夏季检查', 隐患 });
});
afterEach(() => office.close());

const holding = { id: 'h-second', from: '2020-01-01', to: null };

interface Seen {
  id: string;
  revision: number;
  document: object;
}

/** Opens the page of somebody's work at a step (in a row), as a browser would. */
async function look(account: Account, step: string, row?: string): Promise<Seen> {
  const { items } = (await office.as(account).get('/api/work-items?pageSize=50')).json();
  const item = items.find((one: { step: string; row?: string }) => one.step === step && one.row === row);
  expect(item, `${account} has ${step} ${row}`).toBeDefined();
  const { revision, document } = (await office.as(account).get(`/api/work-items/${item.id}`)).json();
  return { id: item.id, revision, document };
}

async function complete(account: Account, { id, revision }: Seen, outcome: string, document?: object) {
  const body = { outcome, revision, ...(document && { document }) };
  const reply = await office.as(account).post(`/api/work-items/${id}/complete`, body);
  return reply.statusCode === 200 ? 'done' : `${reply.statusCode} ${reply.json().code}`;
}

describe('at once, each from a page opened before', () => {
  test('two signers sign', async () => {
    const [above, root] = [await look('chen', 'sign'), await look('wu', 'sign')];
    expect(await complete('chen', above, 'approve')).toBe('done');
    expect(await complete('wu', root, 'approve')).toBe('done');
  });

  test('two rows are put right and looked at again, what is computed of both notwithstanding', async () => {
    const [first, second] = [await look('wang', 'rectify', 'r1'), await look('wang', 'rectify', 'r2')];
    expect(await complete('wang', first, 'done', { 整改情况: '已更换' })).toBe('done');
    const recheck = await look('zhao', 'recheck', 'r1');
    expect(await complete('wang', second, 'done', { 整改情况: '已充装' })).toBe('done');
    const other = await look('zhao', 'recheck', 'r2');
    expect(await complete('zhao', recheck, 'pass', { 复查意见: '属实' })).toBe('done');
    expect(await complete('zhao', other, 'fail')).toBe('done');
  });

  test('branches fill in fields of their own, and a page that sends back what it got', async () => {
    const [amend, row] = [await look('li', 'amend'), await look('wang', 'rectify', 'r1')];
    expect(await complete('wang', row, 'done', { 整改情况: '已更换' })).toBe('done');
    expect(await complete('li', amend, 'done', { 标题: '夏季检查（补充）' })).toBe('done');
  });
});

describe('must look again', () => {
  test('a signer under whom the document was changed', async () => {
    const [sign, amend] = [await look('chen', 'sign'), await look('li', 'amend')];
    expect(await complete('li', amend, 'done', { 说明: '另附照片' })).toBe('done');
    expect(await complete('chen', sign, 'approve')).toBe('409 stale-revision');
    expect(await complete('chen', await look('chen', 'sign'), 'approve')).toBe('done');
  });

  test('a reviewer of a row, when the row or what is around it was changed', async () => {
    await complete('wang', await look('wang', 'rectify', 'r1'), 'done', { 整改情况: '已更换' });
    const recheck = await look('zhao', 'recheck', 'r1');
    await complete('li', await look('li', 'amend'), 'done', { 标题: '改了标题' });
    expect(await complete('zhao', recheck, 'pass')).toBe('409 stale-revision');
  });

  test('who would replace a value unseen; not who sends it as it is now', async () => {
    const [amend, explain] = [await look('li', 'amend'), await look('zhao', 'explain')];
    expect(await complete('li', amend, 'done', { 说明: '甲' })).toBe('done');
    expect(await complete('zhao', explain, 'done', { 说明: '乙' })).toBe('409 stale-revision');
    expect(await complete('zhao', explain, 'done', { 说明: '甲' })).toBe('done');
  });

  test('who names a revision that was never there', async () => {
    const amend = await look('li', 'amend');
    expect(await complete('li', { ...amend, revision: amend.revision + 50 }, 'done')).toBe('409 stale-revision');
    expect(await complete('li', { ...amend, revision: 1 }, 'done')).toBe('409 stale-revision');
  });

  test('whose work was done by a colleague: told that it is done', async () => {
    await insertPostHolding(office.db, { ...holding, personId: 'sun', post: 'clerk', unitId: 'east' });
    const [mine, theirs] = [await look('li', 'amend'), await look('sun', 'amend')];
    expect(await complete('sun', theirs, 'done')).toBe('done');
    expect(await complete('li', mine, 'done', { 说明: '丙' })).toBe('409 already-completed');
  });
});

describe('a draft', () => {
  const keep = async (account: Account, { id, revision }: Seen, document: object) => {
    const reply = await office.as(account).put(`/api/work-items/${id}/draft`, { document, revision });
    return reply.statusCode === 200 ? 'kept' : `${reply.statusCode} ${reply.json().code}`;
  };

  test('is kept while others work on, unless it would replace what they wrote', async () => {
    const [amend, explain] = [await look('li', 'amend'), await look('zhao', 'explain')];
    await complete('wang', await look('wang', 'rectify', 'r1'), 'done', { 整改情况: '已更换' });
    expect(await keep('zhao', explain, { 说明: '乙' })).toBe('kept');
    await complete('li', amend, 'done', { 说明: '甲' });
    expect(await keep('zhao', explain, { 说明: '乙' })).toBe('409 stale-revision');
    expect(await keep('zhao', await look('zhao', 'explain'), { 说明: '乙' })).toBe('kept');
  });

  test('for work that is done is refused with the reason', async () => {
    const amend = await look('li', 'amend');
    await complete('li', amend, 'done');
    expect(await keep('li', amend, { 说明: '丁' })).toBe('409 draft-too-late');
  });
});
