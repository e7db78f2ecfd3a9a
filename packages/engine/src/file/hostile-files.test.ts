import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readPaper } from '@hearth/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../laws/marked-office.ts';
import { filePart } from '../laws/openapi-request.ts';
import { application, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const send = (url: string, name: string, content: string | Buffer) =>
  office.as('wang').request({ method: 'POST', url, ...filePart(name, content) });

const gif = Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000', 'latin1');
const script = '<script>alert(document.cookie)</script>';

test.each([
  ['a page', 'page.html', Buffer.from(`<!doctype html>${script}`)],
  ['a page without a name for it', '说明', Buffer.from(`<html>${script}`)],
  ['a drawing with a script', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  [
    'an XML page',
    'a.xhtml',
    Buffer.from(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`),
  ],
  ['a picture that is a page too', 'a.gif', Buffer.concat([gif, Buffer.from(`=1;/*${script}*/`)])],
  ['a PDF that is a page too', 'a.pdf', Buffer.from(`%PDF-1.4\n${script}`)],
  [
    'an archive that is a picture too',
    'a.jpg',
    Buffer.concat([Buffer.from([255, 216, 255, 224]), Buffer.from('PK\u0003\u0004')]),
  ],
])('%s is never run by a browser', async (_what, name, bytes) => {
  const kept = await send('/api/files', name, bytes);
  if (kept.statusCode === 422) return;
  expect(kept.statusCode, kept.body).toBe(201);
  const { headers, rawPayload } = await office.as('wang').get(`/api/files/${kept.json().id}`);
  expect(rawPayload.equals(bytes)).toBe(true);
  expect(headers['content-type']).not.toMatch(/html|svg|xml|javascript/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  // What is drawn beside the pages is one of four pictures; with these headers no browser reads a page in it.
  if (!/^image\/(png|jpeg|gif|webp)$/.test(String(headers['content-type']))) {
    expect(headers['content-disposition']).toMatch(/^attachment;/);
  }
});

/** Every file below the folder that holds this office's, as paths from its data folder. */
function everyFile(): string[] {
  const { dataDir } = office.app.hearth;
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(dataDir, join(parentPath, name)));
}

test('no name leads out of the folder, and none is a name on the disk', async () => {
  const { dataDir } = office.app.hearth;
  const beside = readdirSync(dirname(dataDir)).filter((name) => name.includes('escaped'));
  const names = [
    '../../escaped.txt',
    '/tmp/escaped.txt',
    '..\\..\\escaped.txt',
    'C:\\escaped.txt',
    '..',
    '.',
    '%2e%2e%2fescaped',
    'con',
  ];
  for (const [at, name] of names.entries()) {
    const kept = await send('/api/files', name, `text ${at}`);
    expect([201, 400, 422], `${name} ${kept.body}`).toContain(kept.statusCode);
    if (kept.statusCode === 201) expect(kept.json().name).not.toMatch(/[/\\]/);
  }
  expect(readdirSync(dirname(dataDir)).filter((name) => name.includes('escaped'))).toEqual(beside);
  expect(
    everyFile().filter((path) => !/^files\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path) && !path.startsWith('hearth')),
  ).toEqual([]);
});

test('a thousand files in one request are not taken, and each is none', async () => {
  const before = everyFile().length;
  const part = (at: number) =>
    `--x\r\ncontent-disposition: form-data; name="f${at}"; filename="${at}.txt"\r\n\r\nfile ${at}\r\n`;
  const payload = Buffer.from(`${Array.from({ length: 1000 }, (_, at) => part(at)).join('')}--x--\r\n`);
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const reply = await office.as('wang').request({ method: 'POST', url: '/api/files', payload, headers });
  expect([201, 400, 413]).toContain(reply.statusCode);
  expect(everyFile().length - before).toBeLessThanOrEqual(1);
});

test.each([
  ['multipart/form-data', 'x'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nhalf',
  ],
  ['multipart/form-data; boundary=x', '--x\r\nno header at all\r\n\r\n--x--'],
])('a form that does not hold together (%s, %j) is refused as that', async (type, body) => {
  const headers = { 'content-type': type };
  for (const url of ['/api/files', '/api/tasks/aid-request/rows']) {
    const reply = await office.as('wang').request({ method: 'POST', url, payload: Buffer.from(body), headers });
    expect(reply.statusCode, reply.body).toBe(400);
  }
});

/** A zip archive of one file whose directory says the sizes that are given. */
function archive(path: string, packed: Buffer, size: number): Buffer {
  const name = Buffer.from(path);
  const local = Buffer.alloc(30);
  local.write('PK\u0003\u0004', 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 'latin1');
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

test('a workbook or Word file that swells when it is opened is refused before it fills the memory', async () => {
  const swollen = 65 * 1024 ** 2;
  const packed = deflateRawSync(Buffer.alloc(swollen, ' '), { level: 1 });
  for (const size of [swollen, 100]) {
    const reply = await send(
      '/api/tasks/aid-request/rows',
      '台账.xlsx',
      archive('xl/worksheets/sheet1.xml', packed, size),
    );
    expect(reply.json()).toMatchObject({ status: 422, code: 'definition-import-unreadable' });
  }
  expect(readPaper(archive('word/document.xml', packed, 100)).problems).toMatchObject([{ code: 'paper-unknown' }]);
});

test('what somebody types is text in every file that goes out, never a formula, a field or a tag', async () => {
  const typed = [
    '=HYPERLINK("http://x.example","点我")',
    '@SUM(1+1)*cmd|/c calc!A0',
    '<w:fldSimple w:instr="x"/>{{7*7}}',
  ];
  const [name, illness, relative] = typed;
  const document = { ...application, 姓名: name, 病情: illness, 家属: [{ 称呼: relative, 月收入: 1 }] };
  const { id } = await submitted(office, 'aid-request', document);
  const file = async (url: string) => wordsOf(await office.as('wang').get(url));
  const csv = await file('/api/exports?format=csv&task=aid-request');
  expect(csv).toContain(`'=HYPERLINK`);
  expect(csv).toContain(`'@SUM`);
  const sheet = await file('/api/exports?format=xlsx&task=aid-request');
  expect(sheet).toContain('=HYPERLINK');
  expect(sheet).not.toMatch(/<f[ >]|<hyperlink/);
  const paper = await file(`/api/cases/${id}/papers/form`);
  expect(paper).toContain('{{7*7}}');
  expect(paper).not.toContain('<w:fldSimple w:instr="x"');
});
