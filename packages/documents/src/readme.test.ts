import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readWorkbook } from './read-xlsx.ts';

test('the snippet of the README writes the workbook that it promises', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'hearth-readme-'));
  try {
    symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'snippet.mts'), /```ts\n([\s\S]*?)```/.exec(readme)![1]!);
    const run = spawnSync(process.execPath, ['snippet.mts'], { cwd: folder });
    expect(run.status, String(run.stderr)).toBe(0);
    const { sheets } = await readWorkbook(readFileSync(join(folder, '困难职工.xlsx')));
    expect(sheets[0]!.rows[1]).toEqual(['张三', '11010519491231002X', 1500, '2026-02-10']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
