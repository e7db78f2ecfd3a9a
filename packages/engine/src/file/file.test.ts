import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listAudit } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';
import { fileLimits } from './file-limits.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

function upload(account: Account, bytes: Buffer, name = '证明.png') {
  const boundary = 'b0undary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return office.as(account).request({ method: 'POST', url: '/api/files', payload, headers });
}

const stored = () => readdirSync(join(office.app.hearth.dataDir, 'files'), { recursive: true, withFileTypes: true });

describe('an attachment', () => {
  test('comes back as it was, to who uploaded it and nobody else', async () => {
    const file = (await upload('wang', png)).json();
    expect(file).toMatchObject({ name: '证明.png', size: png.length, type: 'image/png' });
    const reply = await office.as('wang').get(`/api/files/${file.id}`);
    expect(reply.rawPayload).toEqual(png);
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect((await office.as('zhao').get(`/api/files/${file.id}`)).json().code).toBe('file-not-found');
  });

  test('in a document is read by those who see the field that holds it', async () => {
    const { id, name, size, type } = (await upload('wang', png)).json();
    const document = { 姓名: '秦月', 证明材料: { id, name, size, type } };
    const opened = (await office.as('wang').post('/api/cases', { task: 'award', document })).json();
    const submit = { outcome: 'submit', revision: opened.case.revision };
    await office.as('wang').post(`/api/work-items/${opened.workItem.id}/complete`, submit);
    // The field is sensitive: who may begin such a case at the unit reads it, other posts of the unit and superiors see a mask.
    expect((await office.as('wang').get(`/api/files/${id}`)).statusCode).toBe(200);
    expect((await office.as('zhao').get(`/api/files/${id}`)).statusCode).toBe(404);
    expect((await office.as('wu').get(`/api/files/${id}`)).statusCode).toBe(404);
    expect((await office.as('sun').get(`/api/files/${id}`)).statusCode).toBe(404);
    const audit = await listAudit(office.db);
    expect(audit.map(({ personId, detail }) => [personId, detail])).toEqual([['wang', { paths: [`files/${id}`] }]]);
  });

  test('of somebody else is not opened by naming it in a document of one’s own', async () => {
    const { id, name, size, type } = (await upload('wang', png)).json();
    await office
      .as('sun')
      .post('/api/cases', { task: 'award', document: { 姓名: '孙', 证明材料: { id, name, size, type } } });
    expect((await office.as('sun').get(`/api/files/${id}`)).statusCode).toBe(404);
  });

  test('is not called something else in a document than it is', async () => {
    const { id, name } = (await upload('wang', png)).json();
    const opened = (await office.as('wang').post('/api/cases', { task: 'award' })).json();
    const document = { 姓名: '秦月', 证明材料: { id, name, size: 1, type: 'application/pdf' } };
    const submit = { outcome: 'submit', document, revision: opened.case.revision };
    const reply = await office.as('wang').post(`/api/work-items/${opened.workItem.id}/complete`, submit);
    expect(reply.json().problems).toMatchObject([{ code: 'file-not-as-stored', path: '/证明材料' }]);
  });

  test('that never arrived is no answer; one that the case has named before may stay', async () => {
    const document = { 姓名: '秦月', 证明材料: { id: 'f-0', name: '证明.png', size: 9, type: 'image/png' } };
    const opened = (await office.as('wang').post('/api/cases', { task: 'award' })).json();
    const submit = { outcome: 'submit', document, revision: opened.case.revision };
    const reply = await office.as('wang').post(`/api/work-items/${opened.workItem.id}/complete`, submit);
    expect(reply.statusCode).toBe(422);
    expect(reply.json().problems).toMatchObject([{ code: 'file-not-arrived', path: '/证明材料' }]);
    const older = (await office.as('wang').post('/api/cases', { task: 'award', document })).json();
    const again = { ...submit, revision: older.case.revision };
    const taken = await office.as('wang').post(`/api/work-items/${older.workItem.id}/complete`, again);
    expect(taken.statusCode).toBe(200);
  });

  test('that is a page is never shown as one', async () => {
    const { id, type } = (await upload('wang', Buffer.from('<script>alert(1)</script>'), '../x/页面.html')).json();
    expect(type).toBe('application/octet-stream');
    const { headers } = await office.as('wang').get(`/api/files/${id}`);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="_\.html"; filename\*=UTF-8''%E9%A1%B5/);
  });

  test('with a name too long for its signs can be read back', async () => {
    const { id, name } = (await upload('wang', png, `${'长'.repeat(20)}😀${'a'.repeat(199)}`)).json();
    expect([...name]).toHaveLength(200);
    expect((await office.as('wang').get(`/api/files/${id}`)).statusCode).toBe(200);
  });

  test('is kept once, however often it is uploaded', async () => {
    await upload('wang', png);
    await upload('sun', png);
    expect(stored().filter((entry) => entry.isFile())).toHaveLength(1);
  });

  test('that is too large is refused, and nothing of it stays', async () => {
    const reply = await upload('wang', Buffer.alloc(fileLimits.fileSize + 1));
    expect(reply.json()).toMatchObject({ status: 413, code: 'upload-too-large' });
    expect(stored().filter((entry) => entry.isFile())).toEqual([]);
  });

  test('is called by what it is: a PDF called .jpg gets its own ending', async () => {
    const { name, type } = (await upload('wang', Buffer.from('%PDF-1.7 …'), '合同.jpg')).json();
    expect([name, type]).toEqual(['合同.jpg.pdf', 'application/pdf']);
  });

  test.each([
    ['a picture that is none', Buffer.from('<svg onload=alert(1)>'), '照片.png', 'upload-false-name'],
    ['a program', Buffer.from('MZ…'), '照片.jpg', 'upload-program'],
    ['a script', Buffer.from('echo'), '安装.bat', 'upload-program'],
  ])('that is %s is refused', async (_what, bytes, name, code) => {
    expect((await upload('wang', bytes, name)).json()).toMatchObject({ status: 422, code });
  });

  test('must be there', async () => {
    expect((await office.as('wang').post('/api/files', {})).json()).toMatchObject({
      status: 400,
      code: 'upload-missing',
    });
  });
});
