import { buffer } from 'node:stream/consumers';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipFiles } from '../zip-files.ts';
import { readPaper } from './read-paper.ts';
import { fillWordTemplate, templatePlaceholders } from './word-template.ts';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** A letter as an office would make it, with a placeholder that Word has cut into three runs. */
const letter = Packer.toBuffer(
  new Document({
    sections: [
      {
        children: [
          new Paragraph({ children: ['致 {姓', '名', '} 同志：{金额}元'].map((text) => new TextRun(text)) }),
          new Paragraph('共 {家属.称呼} 几人'),
          new Table({
            rows: [
              new TableRow({ children: [cell('序号'), cell('称呼'), cell('单位')] }),
              new TableRow({ children: [cell('{家属.序号}'), cell('{家属.称呼}'), cell('{单位}')] }),
            ],
          }),
        ],
      },
    ],
  }),
);
const values = {
  texts: { 姓名: '王 & <李>', 金额: '500', 单位: '东洲镇总工会' },
  lists: { 家属: [{ 称呼: '配偶' }, { 称呼: '{金额}' }] },
};

test('names are found across runs, and unknown ones stand in the same list', async () => {
  const { placeholders, problems } = templatePlaceholders(await letter);
  expect(placeholders.map(({ name }) => name)).toEqual(['姓名', '金额', '家属.称呼', '家属.序号', '单位']);
  expect(placeholders[0]).toEqual({ name: '姓名', around: '致 {姓名} 同志：{金额}元', inMargin: false });
  expect(problems).toEqual([]);
});

test('texts are filled in as texts, rows are repeated, and what somebody typed is no placeholder', async () => {
  const { paper } = readPaper((await fillWordTemplate(await letter, values)) ?? Buffer.alloc(0));
  expect(paper?.paragraphs).toEqual(expect.arrayContaining(['致 王 & <李> 同志：500元']));
  expect(paper?.tables[0]).toEqual([
    ['序号', '称呼', '单位'],
    ['1', '配偶', '东洲镇总工会'],
    ['2', '{金额}', '东洲镇总工会'],
  ]);
});

test('whatever is typed comes out as that text and nothing else', async () => {
  const template = await letter;
  const unit = fc.constantFrom('中', '<', '>', '"', "'", '$&', '&', '&amp;', ' ', ']]>', '\\', '{');
  const typed = fc.string({ unit, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(typed, async (姓名) => {
      const filled = await fillWordTemplate(template, { ...values, texts: { ...values.texts, 姓名 } });
      const { paper } = readPaper(filled ?? Buffer.alloc(0));
      expect(paper?.paragraphs[0]).toBe(`致 ${姓名} 同志：500元`);
    }),
    { numRuns: 20 },
  );
});

const zipped = (body: string, more: { path: string; text: string }[] = []) =>
  buffer(zipFiles([{ path: 'word/document.xml', text: body }, ...more]));

test('a name in a header is told apart', async () => {
  const header = { path: 'word/header1.xml', text: '<w:hdr><w:p><w:r><w:t>{单位名字}</w:t></w:r></w:p></w:hdr>' };
  const { placeholders } = templatePlaceholders(await zipped('<w:document></w:document>', [header]));
  expect(placeholders).toEqual([{ name: '单位名字', around: '{单位名字}', inMargin: true }]);
});

test('a file that acts by itself, is none, or has an open brace is refused with the reason', async () => {
  const made = async (body: string, more: { path: string; text: string }[] = []) =>
    templatePlaceholders(await zipped(`${body}</w:document>`, more)).problems;
  const field = '<w:p><w:r><w:instrText>DDEAUTO c:\\\\x "calc"</w:instrText></w:r></w:p>';
  const linked = {
    path: 'word/_rels/settings.xml.rels',
    text: '<Relationship Type="t/attachedTemplate" Target="http://x/y.dotm" TargetMode="External"/>',
  };
  const whole = await letter;
  const codeOf = (bytes: Uint8Array) => templatePlaceholders(bytes).problems.map(({ code }) => code);
  expect(codeOf(Buffer.from('不是'))).toEqual(['template-unknown']);
  expect(codeOf(Buffer.from('d0cf11e0a1b11ae10000', 'hex'))).toEqual(['template-old']);
  expect(codeOf(whole.subarray(0, whole.length - 300))).toEqual(['template-broken']);
  expect(codeOf(await zipped('<w:document><w:p><w:r><w:t>致'))).toEqual(['template-broken']);
  expect(await made(field)).toMatchObject([{ code: 'template-active', params: { what: 'DDEAUTO' } }]);
  expect(await made('<w:p></w:p>', [linked])).toMatchObject([
    { code: 'template-active', params: { what: 'http://x/y.dotm' } },
  ]);
  expect(await made('<w:p></w:p>', [{ path: 'word/vbaProject.bin', text: '' }])).toMatchObject([
    { code: 'template-active' },
  ]);
  expect(await made('<!DOCTYPE x><w:p></w:p>')).toMatchObject([{ code: 'template-active' }]);
  expect(await made('<w:p><w:r><w:t>致 {姓名</w:t></w:r></w:p>')).toMatchObject([{ code: 'template-brace' }]);
});
