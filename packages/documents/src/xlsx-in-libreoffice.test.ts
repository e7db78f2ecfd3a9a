import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from 'hucre/csv';
import { afterAll, expect, test } from 'vitest';
import { bytesOf } from './testing/bytes-of.ts';
import { hardshipColumns, hardshipRows } from './testing/hardship.ts';
import { writeWorkbook } from './xlsx.ts';

const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'hearth-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Comma, double quote, UTF-8, from line 1, cells as shown on screen, every sheet to a file of its own. */
const csvAsShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

// Skipped where LibreOffice is not installed: it stands in for Excel, and nothing else here can.
test.skipIf(soffice === undefined)(
  'LibreOffice opens the workbook and shows every cell as a clerk expects',
  { timeout: 120_000 },
  async () => {
    const sheets = [
      { name: '困难职工', columns: hardshipColumns, rows: hardshipRows },
      { name: '字典/说明', columns: [{ key: 'a', title: '字段', type: 'text' as const }], rows: [{ a: '_x000D_' }] },
    ];
    const file = join(folder, 'list.xlsx');
    writeFileSync(file, await bytesOf(writeWorkbook({ sheets })));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const run = spawnSync(soffice!, [profile, '--headless', '--convert-to', csvAsShown, '--outdir', folder, file]);
    expect(run.status, String(run.stderr)).toBe(0);
    const shown = (name: string) => parseCsv(readFileSync(join(folder, name), 'utf8'));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['list-困难职工.csv', 'list-字典_说明.csv']));
    expect(shown('list-字典_说明.csv')).toEqual([['字段'], ['_x000D_']]);
    expect(shown('list-困难职工.csv')).toEqual([
      ['姓名', '身份证号', '家庭年收入', '建档日期', '核对时间', '大病', '家庭人口', '自付比例'],
      ['张三 <甲&乙>', '11010519491231002X', '12,345.60', '2024-02-29', '2026-03-01 00:30', '是', '3', '0.125'],
      ['=HYPERLINK("http://x")', '440524188001010014', '-0.50', '不详', '', '否', '12', ''],
      ['第一行\n第二行', '', '', '1899-12-31', '2026-12-31 00:00', '', '', '0.3'],
    ]);
  },
);
