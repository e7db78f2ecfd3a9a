import { afterAll, beforeAll, expect, test } from 'vitest';
import { application, firstWork, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { partAbout } from './person-data.service.ts';

let office: TestOffice;
let one: Awaited<ReturnType<typeof submitted>>;
beforeAll(async () => {
  office = await testOffice();
  one = await submitted(office);
});
afterAll(() => office.close());

const admin = () => office.as('admin');

test('who read sensitive values and who took them out can be looked up, by field and never by value', async () => {
  await office.as('wang').get(`/api/cases/${one.id}`);
  await office.as('wang').get('/api/exports?format=csv&task=aid-request&q=330182199001011234');
  const reply = await admin().get(`/api/readings?case=${one.id}&action=read-sensitive`);
  expect(reply.json().items[0]).toMatchObject({
    person: { id: 'wang', name: '王敏' },
    case: { id: one.id, number: one.number, taskTitle: '困难帮扶申请' },
    fields: ['病情'],
  });
  expect(reply.body).not.toContain(application.病情);
  const exports = (await admin().get('/api/readings?action=export&person=wang&from=2025-03-03&to=2025-03-03')).json();
  expect(exports).toMatchObject({
    total: 1,
    items: [{ person: { id: 'wang' }, detail: { task: 'aid-request', searched: true } }],
  });
  expect(JSON.stringify(exports)).not.toContain('330182199001011234');
  expect((await admin().get('/api/readings?from=2025-03-04')).json().total).toBe(0);
  expect((await admin().get('/api/readings?from=2025-02-31')).statusCode).toBe(400);
});

test('who could see a case on a day is told by the posts, work and substitutes of that day', async () => {
  const absence = { substitute: 'sun', from: '2025-03-03', to: '2025-03-05' };
  await office.as('chen').post('/api/substitutes', absence);
  const seers = async (on: string) => {
    const { items } = (await admin().get(`/api/cases/${one.id}/seers?on=${on}`)).json();
    return Object.fromEntries(
      items.map((seer: { person: { id: string }; whole: boolean; because: string[] }) => [
        seer.person.id,
        `${seer.whole ? 'whole' : 'masks'} ${seer.because.join(' ')}`,
      ]),
    );
  };
  expect(await seers('2025-03-02')).toEqual({});
  const posts = { zhao: 'masks post', li: 'masks post', wu: 'masks post', admin: 'masks post' };
  expect(await seers('2025-03-03')).toEqual({
    ...posts,
    wang: 'whole began work post',
    chen: 'whole work post',
    sun: 'whole work',
  });
  expect(await seers('2025-03-06')).toEqual({ ...posts, wang: 'whole began work post', chen: 'whole work post' });
  // The answer is what the engine itself does on that day.
  for (const person of ['zhao', 'sun', 'wu', 'zhou'] as const) {
    const { statusCode } = await office.as(person).get(`/api/cases/${one.id}`);
    expect(statusCode, person).toBe(person === 'zhou' ? 404 : 200);
  }
});

test('what is kept about a person goes out on request, without others, and that is on record', async () => {
  const body = { identifier: application.身份证号, reason: '本人申请查询' };
  const data = (await admin().post('/api/person-data', body)).json();
  expect(data).toMatchObject({
    reason: '本人申请查询',
    cases: [{ id: one.id, data: { 姓名: '何秀英', 病情: application.病情 } }],
  });
  expect(data.cases[0].data).not.toHaveProperty('家属');
  const { items } = (await admin().get('/api/readings?action=export&person=admin')).json();
  expect(items[0].detail).toMatchObject({ personData: true, reason: '本人申请查询', cases: 1 });
  expect(JSON.stringify(items)).not.toContain(application.身份证号);
  expect((await office.as('wang').post('/api/person-data', body)).json().code).toBe('not-administrator');
  expect(data.signIns).toEqual([]);
});

test('of somebody who works here the sign-ins go out too, and nobody else’s', async () => {
  await office.as('zhao').get('/api/session');
  await office.nobody.post('/api/session', { account: 'zhao', password: 'not this one' });
  const data = (await admin().post('/api/person-data', { identifier: 'ZHAO', reason: '本人申请查询' })).json();
  expect(data.signIns.map(({ account, result }: { account: string; result: string }) => [account, result])).toEqual(
    expect.arrayContaining([
      ['zhao', 'signed-in'],
      ['zhao', 'wrong-password'],
    ]),
  );
  expect(data.signIns.every(({ account, address }: Record<string, string>) => account === 'zhao' && address)).toBe(
    true,
  );
});

test('of a list only the rows of the person, with nothing around them', () => {
  const value = {
    户主: '张三',
    子女: [
      { 姓名: '甲', 证件: 'id-1' },
      { 姓名: '乙', 证件: 'id-2' },
    ],
  };
  expect(partAbout(value, 'id-2')).toEqual({ 子女: [{ 姓名: '乙', 证件: 'id-2' }] });
  expect(partAbout(value, 'id-3')).toBeUndefined();
});

test('the reviewer’s work shows in the answer for later days', async () => {
  const { id, revision } = await firstWork(office, 'chen');
  const document = { 审核意见: '同意' };
  const done = await office.as('chen').post(`/api/work-items/${id}/complete`, { outcome: 'agree', document, revision });
  expect(done.statusCode, done.body).toBe(200);
  const { items } = (await admin().get(`/api/cases/${one.id}/seers?on=2026-01-05`)).json();
  const chen = items.find(({ person }: { person: { id: string } }) => person.id === 'chen');
  expect(chen).toMatchObject({ whole: true, because: ['work', 'post'] });
});
