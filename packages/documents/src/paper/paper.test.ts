import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import type { Paper } from './paper.ts';
import { readPaper } from './read-paper.ts';
import { writePaper } from './write-paper.ts';

const paper: Paper = {
  title: '江滨镇总工会2026年工作总结',
  blocks: [
    { kind: 'text', text: '2026年，开展了“安康杯”竞赛 <甲&乙>。' },
    { kind: 'heading', level: 0, text: '一、安全生产' },
    { kind: 'heading', level: 1, text: '（一）监督检查' },
    { kind: 'text', text: '监督检查5次，检查单位37家。' },
    { kind: 'chart', title: '检查单位', labels: ['1月', '2月'], values: [3, null], as: 'bar' },
    {
      kind: 'table',
      title: '附表',
      head: ['指标', '数值'],
      rows: [
        ['检查单位', '37'],
        ['发现问题', '6'],
      ],
    },
  ],
  signature: { unit: '江滨镇总工会', date: '2026年12月31日' },
  properties: { 'hearth-report': '{"unit":"u1"}' },
};

const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'hearth-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the page, the type and the lines are those of official papers', async () => {
  const document = unzip(await writePaper(paper))['word/document.xml'] ?? '';
  expect(document).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
  expect(document).toMatch(/w:line="560" w:lineRule="exact"/);
  expect(document).toMatch(/w:firstLineChars="200"/);
  expect(document).toMatch(/w:eastAsia="黑体"/);
  expect(document).toMatch(/<w:tblHeader\/>/);
  expect(document).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*附表/s);
});

test('a column of amounts stands to the right, numbers of cards stand as words do', async () => {
  const rows = [
    ['16家', '62000000013323750623', '1,286.50'],
    ['98%', '13800008522', '—'],
  ];
  const written = await writePaper({ title: '表', blocks: [{ kind: 'table', head: ['数值', '账号', '金额'], rows }] });
  const document = unzip(written)['word/document.xml'] ?? '';
  const sides = [...document.matchAll(/<w:jc w:val="(\w+)"\/>(?:(?!<w:jc).)*?<w:t[^>]*>([^<]+)</gs)].map(
    ([, side, text]) => [text, side],
  );
  expect(Object.fromEntries(sides)).toMatchObject({
    ...{ '16家': 'right', '98%': 'right', '62000000013323750623': 'left', '13800008522': 'left' },
    ...{ '1,286.50': 'right', '—': 'right' },
  });
});

test('what was written is read back', async () => {
  const { paper: read } = readPaper(await writePaper(paper));
  expect(read?.paragraphs.filter(Boolean)).toEqual([
    ...['江滨镇总工会2026年工作总结', '2026年，开展了“安康杯”竞赛 <甲&乙>。', '一、安全生产', '（一）监督检查'],
    ...['监督检查5次，检查单位37家。', '附表', '江滨镇总工会', '2026年12月31日'],
  ]);
  expect(read?.tables).toEqual([
    [
      ['指标', '数值'],
      ['检查单位', '37'],
      ['发现问题', '6'],
    ],
  ]);
  expect(read?.properties).toEqual({ 'hearth-report': '{"unit":"u1"}' });
});

test.each([
  ['nothing', ''],
  ['a text', '工作总结'],
  ['half a file', 'PK\u0003\u0004…PK\u0005\u0006'],
])('%s is no paper', (_, text) => {
  expect(readPaper(Buffer.from(text)).problems).toMatchObject([{ code: 'paper-unknown' }]);
});

// Skipped where LibreOffice is not installed: it stands in for Word, and nothing else here can.
test.skipIf(soffice === undefined)('LibreOffice opens it and reads the same text', { timeout: 120_000 }, async () => {
  const file = join(folder, 'report.docx');
  writeFileSync(file, await writePaper(paper));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const run = spawnSync(soffice ?? '', [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    file,
  ]);
  expect(run.status, String(run.stderr)).toBe(0);
  const text = readFileSync(join(folder, 'report.txt'), 'utf8');
  for (const line of ['江滨镇总工会2026年工作总结', '监督检查5次，检查单位37家。', '发现问题'])
    expect(text).toContain(line);
});
