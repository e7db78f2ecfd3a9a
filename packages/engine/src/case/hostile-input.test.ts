import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { application, everything } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const keys = [...Object.keys(application), '审核意见', '_row', 'toString', 'hasOwnProperty', '没有', ''];
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(1e308, -0, 1e-320, '\u0000', '\ud800', '9'.repeat(400), [[[]]], [{ _row: '../x' }, { _row: 1 }], {
    _row: 'a',
  }),
);
const hostile = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 });

test('whatever is sent as a document is taken or refused as a problem, never a fault, and a refusal leaves nothing', async () => {
  const wang = office.as('wang');
  await fc.assert(
    fc.asyncProperty(hostile, async (document) => {
      const before = (await everything(office)).case.length;
      const opened = await wang.post('/api/cases', { task: 'aid-request', document });
      expect([201, 400, 422], opened.body).toContain(opened.statusCode);
      const after = (await everything(office)).case.length;
      expect(after).toBe(before + (opened.statusCode === 201 ? 1 : 0));
      if (opened.statusCode !== 201) return;
      const { case: summary, workItem } = opened.json();
      const draft = await wang.put(`/api/work-items/${workItem.id}/draft`, { document });
      expect([200, 400, 422], draft.body).toContain(draft.statusCode);
      expect((await wang.get(`/api/work-items/${workItem.id}`)).statusCode).toBe(200);
      const done = { outcome: 'submit', revision: summary.revision };
      const reply = await wang.post(`/api/work-items/${workItem.id}/complete`, done);
      expect([200, 400, 422], reply.body).toContain(reply.statusCode);
    }),
    { numRuns: 60 },
  );
});

test.each([
  '/api/cases?page=0',
  '/api/cases?pageSize=100000',
  '/api/cases?from=2025-02-31',
  '/api/cases?from=yesterday',
  '/api/cases?sort=password_hash',
  '/api/cases?overdue=perhaps',
  '/api/cases?unknown=1',
  '/api/exports?format=exe',
  '/api/work-items?state=all',
  '/api/cases?status=lost',
  '/api/cases?result=granted-twice',
  '/api/cases?task=aid-request&step=nowhere',
  '/api/exports?format=csv&status=lost',
  '/api/cases?q=%00',
])('%s is refused with its place', async (url) => {
  const reply = await office.as('wang').get(url);
  expect(reply.json()).toMatchObject({ status: 400, problems: [{ path: expect.stringMatching(/^\//) }] });
});

test.each(["'", '%', '\\', '"; drop table person; --', '😀', 'a'.repeat(200), ' '])(
  'a search for %j finds nothing or something, and breaks nothing',
  async (q) => {
    const reply = await office.as('wang').get(`/api/cases?q=${encodeURIComponent(q)}`);
    expect(reply.statusCode, reply.body).toBe(200);
  },
);

test.each(['constructor', '__proto__', 'toString', 'w99'])(
  'work called %s in one’s own case is not found',
  async (item) => {
    const wang = office.as('wang');
    const { case: summary } = (await wang.post('/api/cases', { task: 'aid-request' })).json();
    const work = `/api/work-items/${summary.id}.${item}`;
    const { revision } = summary;
    const replies = await Promise.all([
      wang.get(work),
      wang.put(`${work}/draft`, { document: {} }),
      wang.post(`${work}/claim`, { revision }),
      wang.post(`${work}/complete`, { outcome: 'submit', revision }),
      wang.post(`${work}/reply`, { body: item, agree: true, revision }),
    ]);
    expect(replies.map((reply) => reply.json().code)).toEqual(replies.map(() => 'work-item-not-found'));
  },
);

test.each([
  ['a name that would change every object', '{"task":"aid-request","document":{"__proto__":{"x":1}}}', 400],
  ['the same by a longer way', '{"task":"aid-request","document":{"constructor":{"prototype":{"x":1}}}}', 400],
  ['a number beyond all', '{"task":"aid-request","document":{"申请金额":1e400}}', 422],
  ['lists in lists in lists', `{"task":"aid-request","document":{"姓名":${'['.repeat(9999)}${']'.repeat(9999)}}}`, 422],
  ['nothing', '', 400],
  ['null', 'null', 400],
  ['more than is taken', JSON.stringify({ task: 'x'.repeat(5_300_000) }), 413],
])('%s as a body is refused', async (_what, payload, status) => {
  const headers = { 'content-type': 'application/json' };
  const reply = await office.as('wang').request({ method: 'POST', url: '/api/cases', payload, headers });
  expect(reply.json()).toMatchObject({ status });
  expect(reply.headers['cache-control']).toBe('no-store');
});

test.each(['application/xml', 'application/x-www-form-urlencoded', 'text/plain'])('%s is no body', async (type) => {
  const headers = { 'content-type': type };
  const payload = '{"task":"aid-request"}';
  const reply = await office.as('wang').request({ method: 'POST', url: '/api/cases', payload, headers });
  expect([400, 415]).toContain(reply.json().status);
});

test('a search tells upper and lower case of any script alike', async () => {
  const document = { ...application, 姓名: 'Éva ＷＡＮＧ' };
  const { case: summary } = (await office.as('wang').post('/api/cases', { task: 'aid-request', document })).json();
  for (const q of ['éva', 'ÉVA', 'ｗａｎｇ']) {
    const found = (await office.as('wang').get(`/api/cases?q=${encodeURIComponent(q)}`)).json();
    expect(found.items.map(({ id }: { id: string }) => id)).toEqual([summary.id]);
  }
});

test.each(['\u0000', 'a\ud800', '\udfffb'])(
  'the text %j is refused wherever it stands, with its place',
  async (text) => {
    const wang = office.as('wang');
    const { case: summary, workItem } = (await wang.post('/api/cases', { task: 'aid-request' })).json();
    const work = `/api/work-items/${workItem.id}`;
    const { revision } = summary;
    const replies = await Promise.all([
      wang.post('/api/cases', { task: 'aid-request', document: { 姓名: text } }),
      wang.put(`${work}/draft`, { document: { 家属: [{ 称呼: text }] } }),
      wang.post(`${work}/complete`, { outcome: 'submit', comment: text, revision }),
      wang.post(`/api/cases/${summary.id}/interrupt`, { interrupt: 'withdraw', reason: text, revision }),
      wang.post('/api/cases', { task: 'aid-request', document: { [text]: 1 } }),
      office.nobody.post('/api/session', { account: text, password: text }),
    ]);
    const places = replies.map((reply) => reply.json().problems.map(({ code, path }: Found) => [code, path]));
    expect(places).toEqual([
      [['text-unstorable', '/document/姓名']],
      [['text-unstorable', '/document/家属/0/称呼']],
      [['text-unstorable', '/comment']],
      [['text-unstorable', '/reason']],
      [['text-unstorable', '/document']],
      [
        ['text-unstorable', '/account'],
        ['text-unstorable', '/password'],
      ],
    ]);
  },
);

interface Found {
  code: string;
  path: string;
}

test.each([
  ['/api/cases?unit=nowhere', 'unit-not-found'],
  ['/api/cases?task=nothing', 'task-not-found'],
  ['/api/exports?format=csv&unit=nowhere', 'unit-not-found'],
  ['/api/figures?unit=nowhere', 'unit-not-found'],
  ['/api/figures?task=nothing', 'task-not-found'],
])('%s is told that there is no such thing, not that there are no cases', async (url, code) => {
  expect((await office.as('wang').get(url)).json()).toMatchObject({ status: 404, code });
});

test.each(['.', 'x', 'x.', '.x', '../x.y', 'x.y', '%00.w1'])('a work item called %j is not found', async (id) => {
  const reply = await office.as('wang').get(`/api/work-items/${encodeURIComponent(id)}`);
  expect(reply.json()).toMatchObject({ status: 404 });
});
