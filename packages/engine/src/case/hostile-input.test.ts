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
      expect(draft.statusCode, draft.body).toBe(200);
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
])('%s is refused with its place', async (url) => {
  const reply = await office.as('wang').get(url);
  expect(reply.json()).toMatchObject({ status: 400, problems: [{ path: expect.stringMatching(/^\//) }] });
});

test.each(["'", '%', '\\', '"; drop table person; --', '\u0000', '😀', 'a'.repeat(200), ' '])(
  'a search for %j finds nothing or something, and breaks nothing',
  async (q) => {
    const reply = await office.as('wang').get(`/api/cases?q=${encodeURIComponent(q)}`);
    expect(reply.statusCode, reply.body).toBe(200);
  },
);

test.each(['.', 'x', 'x.', '.x', '../x.y', 'x.y', '%00.w1'])('a work item called %j is not found', async (id) => {
  const reply = await office.as('wang').get(`/api/work-items/${encodeURIComponent(id)}`);
  expect(reply.json()).toMatchObject({ status: 404 });
});
