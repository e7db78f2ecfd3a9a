import { expect, test } from 'vitest';
import { readWorkbookIsolated } from './read-xlsx-isolated.ts';
import { bytesOf } from './testing/bytes-of.ts';
import { hardshipColumns, hardshipRows } from './testing/hardship.ts';
import { writeWorkbook } from './xlsx.ts';

const workbook = (copies: number) =>
  bytesOf(
    writeWorkbook({
      sheets: [
        { name: '名单', columns: hardshipColumns, rows: Array.from({ length: copies }, () => hardshipRows).flat() },
      ],
    }),
  );
const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);

test('a file from a stranger is read in a thread of its own', async () => {
  const { sheets, problems } = await readWorkbookIsolated(await workbook(1));
  expect(problems).toEqual([]);
  expect(sheets[0]!.rows).toHaveLength(4);
  expect(codes(await readWorkbookIsolated(Buffer.from('姓名')))).toEqual(['workbook-unknown']);
});

test('a file that costs too much memory or time is a problem, not a crash', async () => {
  const bytes = await workbook(10_000);
  expect(codes(await readWorkbookIsolated(bytes, {}, { maxHeapMb: 12 }))).toEqual(['workbook-too-costly']);
  expect(codes(await readWorkbookIsolated(bytes, {}, { timeoutMs: 1 }))).toEqual(['workbook-too-costly']);
});
