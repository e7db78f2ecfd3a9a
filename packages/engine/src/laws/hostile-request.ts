import type { InjectOptions } from 'fastify';
import type { Dice } from './dice.ts';
import { filePart } from './openapi-request.ts';

const long = 'x'.repeat(20_000);
const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);

/** Values that programs stumble over: of other types, too large, of other alphabets, meant for a shell, a database, a sheet or a page. */
const values: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e309',
    long,
    '９',
    '٣',
    '\u202e',
    '👩‍👩‍👧',
    '\r\nSet-Cookie: a=b',
  ],
  ...[
    "' or 1=1 --",
    '"; drop table "case"; --',
    '%',
    '_',
    '\\',
    '*',
    '../../../../etc/passwd',
    '..\\..\\x',
    'C:\\x',
    '/dev/zero',
  ],
  ...[
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x")',
    '+1+cmd|x',
    '{{7*7}}',
    '#{7*7}',
    '%00',
    '%ff',
    'javascript:alert(1)',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '_row',
    '2025-02-30',
    '0000-00-00',
    '9999-12-31',
    '2025-03-03T25:00',
  ],
  ...[
    null,
    true,
    0,
    -1,
    0.1,
    2 ** 53,
    -(2 ** 53),
    1e308,
    2 ** 31,
    [],
    {},
    [[]],
    [null],
    deep,
    { __proto__: { admin: true } },
  ],
  ...[
    { constructor: { prototype: {} } },
    Array.from({ length: 3000 }, () => 'x'),
    { toString: 'x', valueOf: 1, length: -1 },
  ],
];

const texts = values.filter((one) => typeof one !== 'object').map((one) => String(one).slice(0, 3000).toWellFormed());

/** Short enough for an address, and whole: half a character cannot stand in one. */
const text = (dice: Dice): string => dice.pick(texts);

/** The request with something in it that no friendly caller sends. */
export function madeHostile(request: InjectOptions, dice: Dice): InjectOptions {
  return dice.pick([inBody, inBody, inBody, inQuery, inPath, inHeaders, asText, asFile, byMethod])(request, dice);
}

type Change = (request: InjectOptions, dice: Dice) => InjectOptions;

const inBody: Change = (request, dice) =>
  isPlain(request.payload)
    ? { ...request, payload: replaced(request.payload, dice) as object }
    : inQuery(request, dice);

const isPlain = (payload: unknown): payload is Record<string, unknown> =>
  typeof payload === 'object' && payload !== null && !Buffer.isBuffer(payload);

/** One value somewhere inside is another; sometimes a name is. */
function replaced(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null || dice.once(4)) return dice.pick(values);
  if (Array.isArray(value)) return value.length === 0 ? [dice.pick(values)] : value.map((one) => replaced(one, dice));
  const keys = Object.keys(value);
  const key = keys.length === 0 || dice.once(8) ? text(dice).slice(0, 100) : dice.pick(keys);
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], dice) };
}

const inQuery: Change = (request, dice) => {
  const [path = '', query = ''] = String(request.url).split('?');
  const params = new URLSearchParams(query);
  const names = [...params.keys(), 'page', 'pageSize', 'q', 'from', 'unit', 'sort', 'format', 'x'];
  const name = dice.pick(names);
  if (dice.once(3)) params.append(name, text(dice));
  params.set(name, text(dice));
  return { ...request, url: `${path}?${params}` };
};

const inPath: Change = (request, dice) => {
  const [path = '', query] = String(request.url).split('?');
  const parts = path.split('/');
  const at = 2 + dice.below(Math.max(parts.length - 2, 1));
  parts[at] = dice.once(4)
    ? dice.pick(['%', '%00', '%ff', '%2e%2e', '%2f', '..', '.'])
    : encodeURIComponent(text(dice));
  return { ...request, url: query === undefined ? parts.join('/') : `${parts.join('/')}?${query}` };
};

const headers: readonly Record<string, string>[] = [
  { 'idempotency-key': 'same' },
  { 'idempotency-key': 'x'.repeat(300) },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-7' },
  { 'content-type': 'multipart/form-data' },
  { 'content-encoding': 'gzip' },
  { 'accept-language': '../../x,*;q=9' },
  { accept: 'text/html' },
  { 'last-event-id': "' or 1=1" },
  { 'if-none-match': '*' },
  { range: 'bytes=0-99999999999' },
  { 'x-forwarded-for': '<script>' },
  { 'x-http-method-override': 'DELETE' },
  { origin: 'https://elsewhere.example' },
  { 'sec-fetch-site': 'cross-site' },
];

const inHeaders: Change = (request, dice) => ({ ...request, headers: { ...request.headers, ...dice.pick(headers) } });

const asText: Change = (request, dice) => ({
  ...request,
  headers: { 'content-type': 'application/json' },
  payload: dice.pick([
    '{',
    '{"a":',
    '\u0000',
    'null',
    '"x"',
    '[]',
    '{"__proto__":{"x":1}}',
    `${'{"a":'.repeat(3000)}1`,
    '\xff\xfe',
  ]),
});

const files = ['<svg onload=alert(1)>', 'PK\u0003\u0004\u0000\u0000', '=1+1,2\n', '\ufeff', '', '\u0000'.repeat(2000)];
const names = ['a.xlsx', '../../x.csv', 'x.html', '.', 'a\u0000b.csv', 'a.docx', '台账.csv'];

const asFile: Change = (request, dice) => ({ ...request, ...filePart(dice.pick(names), dice.pick(files)) });

const byMethod: Change = (request, dice) => ({
  ...request,
  method: dice.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const),
});
