import { expect, test } from 'vitest';
import { honestName, isFalseName, isProgram, sniffType } from './file-type.ts';

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31];

test.each([
  ['a picture', [0xff, 0xd8, 0xff, 0xe0], 'x.html', 'image/jpeg'],
  ['a workbook', [0x50, 0x4b, 3, 4], 'x.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['an archive', [0x50, 0x4b, 3, 4], 'x.zip', 'application/zip'],
  ['drawing text', [0x3c, 0x73, 0x76, 0x67], 'x.svg', 'application/octet-stream'],
  ['a PDF called .jpg', pdf, '合同.jpg', 'application/pdf'],
  ['nothing', [], 'x.png', 'application/octet-stream'],
])('%s is told by its bytes', (_what, bytes, name, type) => {
  expect(sniffType(Uint8Array.from(bytes), name)).toBe(type);
});

test('a name gets the ending that the bytes prove', () => {
  expect(honestName('合同.jpg', 'application/pdf')).toBe('合同.jpg.pdf');
  expect(honestName('照片.JPEG', 'image/jpeg')).toBe('照片.JPEG');
  expect(honestName('照片', 'image/png')).toBe('照片.png');
  expect(honestName('台账.csv', 'application/octet-stream')).toBe('台账.csv');
});

test('a picture or PDF that is none is found out', () => {
  expect(isFalseName('合同.jpg', 'application/pdf')).toBe(true);
  expect(isFalseName('页面.png', 'application/octet-stream')).toBe(true);
  expect(isFalseName('合同.pdf', 'application/pdf')).toBe(false);
  expect(isFalseName('台账.csv', 'application/octet-stream')).toBe(false);
});

test('a program is one by its bytes or by its name', () => {
  expect(isProgram('照片.jpg', sniffType(Uint8Array.from([0x4d, 0x5a, 0x90]), '照片.jpg'))).toBe(true);
  expect(isProgram('安装.exe', 'application/octet-stream')).toBe(true);
  expect(isProgram('合同.pdf', 'application/pdf')).toBe(false);
});
