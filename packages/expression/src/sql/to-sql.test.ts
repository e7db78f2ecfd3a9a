import { expect, test } from 'vitest';
import { parse } from '../parse/index.ts';
import type { TypeScope } from '../type.ts';
import { toSql } from './index.ts';

const schema: TypeScope = {
  家庭人口: { kind: 'number' },
  申请日期: { kind: 'date' },
  "it's": { kind: 'string' },
  成员: { kind: 'list', items: { kind: 'record', fields: { 年龄: { kind: 'number' } } } },
};

const translate = (text: string, dialect: 'sqlite' | 'postgres', options = {}) => {
  const parsed = parse(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return toSql(parsed.ast, dialect, { document: 'c.document', ...options });
};

test('values are parameters, never text', () => {
  expect(translate('家庭人口 > 3', 'sqlite')).toMatchObject({ ok: true, params: [3], kind: 'boolean' });
  expect(translate('家庭人口 > 3', 'postgres', { firstParameter: 5 })).toMatchObject({
    sql: expect.stringContaining('$5::numeric'),
  });
});

test('a name may stand in a typed column', () => {
  const translated = translate('家庭人口 > 3', 'sqlite', { columns: { 家庭人口: 't.household_size' } });
  expect(translated).toMatchObject({ sql: '(t.household_size > ?)' });
});

test('the parts around the parameters fit a query builder that numbers them itself', () => {
  const translated = translate('家庭人口 > 3 and 家庭人口 < 9', 'postgres');
  if (!translated.ok) throw new Error();
  expect(translated.parts).toHaveLength(translated.params.length + 1);
});

test('a constant is evaluated here, so that both databases see the same day', () => {
  const env = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
  expect(translate('申请日期 >= today() - duration("P1M")', 'sqlite', { env })).toMatchObject({
    params: ['2026-02-28'],
  });
});

test.each([
  ['申请日期 < today()', 'today()'],
  ['成员[1].年龄 > 3', '年龄'],
  ['(for x in 成员 return x.年龄) = [1]', 'for'],
  ['modulo(家庭人口, 2) = 1', 'modulo'],
])('%s has no SQL, and the problem names the part', (text, part) => {
  expect(translate(text, 'sqlite')).toEqual({
    ok: false,
    problems: [{ code: 'expression.not-in-sql', path: '', params: { part } }],
  });
});

test('rows of a list may stand in a table of their own, tied to the record around', () => {
  const lists = {
    成员: {
      table: '"t_x__成员"',
      on: (alias: string) => `${alias}.case_id = m.case_id`,
      row: (alias: string) => ({ columns: { 年龄: `${alias}."年龄"` } }),
    },
  };
  const translated = translate('count(成员[年龄 > 60]) > 0', 'sqlite', { document: undefined, lists });
  expect(translated).toMatchObject({
    sql: '((SELECT count(*) FROM "t_x__成员" r0 WHERE (r0.case_id = m.case_id) AND ((r0."年龄" > ?))) > ?)',
    params: [60, 0],
  });
});

test('what has no column and no document has no SQL', () => {
  expect(translate('家庭人口 > 3', 'sqlite', { document: undefined })).toMatchObject({ ok: false });
});
