/**
 * Time, memory and size of a workbook of 30 columns, ours beside the streaming writers of `exceljs` and `hucre`, each in a
 * process of its own. Run: `npm run bench -w @hearth/documents`, optionally with the number of rows.
 */
import { spawnSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { writeXlsxStream } from 'hucre/xlsx';
import { type Column, type ColumnType, type Row, writeWorkbook } from '../src/index.ts';
import { installPeers } from './install-peers.ts';

const types: readonly ColumnType[] = [
  'text',
  'text',
  'text',
  'money',
  'date',
  'integer',
  'text',
  'boolean',
  'text',
  'number',
];
const columns: Column[] = Array.from({ length: 30 }, (_, at) => ({
  key: `c${at}`,
  title: `第${at + 1}列`,
  type: types[at % types.length]!,
}));

const samples: Readonly<Record<ColumnType, (row: number) => unknown>> = {
  text: (row) =>
    row % 3 === 0 ? `44052418800101${String(row % 10_000).padStart(4, '0')}` : `红星机械厂第${row % 977}车间工会小组`,
  number: (row) => (row % 1000) / 8,
  integer: (row) => row % 400,
  money: (row) => (row * 37) % 500_000,
  date: (row) => `2026-${String((row % 12) + 1).padStart(2, '0')}-${String((row % 28) + 1).padStart(2, '0')}`,
  'date-time': (row) => new Date(row * 60_000).toISOString(),
  boolean: (row) => row % 2 === 0,
};

function* rows(count: number): Generator<Row> {
  for (let row = 0; row < count; row += 1) {
    yield Object.fromEntries(columns.map(({ key, type }) => [key, samples[type](row)]));
  }
}

const writers: Readonly<Record<string, (count: number) => AsyncIterable<Uint8Array>>> = {
  'rows alone': async function* (count) {
    for (const row of rows(count)) if (row.c0 === undefined) yield new Uint8Array();
  },
  hearth: (count) => writeWorkbook({ sheets: [{ name: '导出', columns, rows: rows(count) }] }),
  'hearth, level 1': (count) => writeWorkbook({ sheets: [{ name: '导出', columns, rows: rows(count) }] }, { level: 1 }),
  exceljs: (count) => exceljsStream(count),
  hucre: (count) => writeXlsxStream(hucreRows(count), { name: '导出', columns: hucreColumns }),
};

const formats: Partial<Record<ColumnType, string>> = { text: '@', money: '#,##0.00', date: 'yyyy-mm-dd', integer: '0' };
const hucreColumns = columns.map(({ title, type }) => ({
  header: title,
  ...(formats[type] && { numFmt: formats[type] }),
}));

/** The peer is no part of the office: where it is not installed, nothing else may look for it. */
async function* exceljsStream(count: number): AsyncGenerator<Uint8Array> {
  const { exceljsStream: write } = await import(new URL('peers/exceljs.ts', import.meta.url).href);
  const own = columns.map(({ key, title, type }) => ({ key, header: title, numFmt: formats[type] }));
  yield* write(own, hucreRows(count));
}

function* hucreRows(count: number) {
  for (const row of rows(count)) {
    yield columns.map(({ key, type }) =>
      type === 'date' ? new Date(`${row[key]}T00:00:00Z`) : (row[key] as string | number | boolean),
    );
  }
}

async function measure(name: string, count: number): Promise<void> {
  let bytes = 0;
  const sink = new Writable({
    write(chunk, _, done) {
      bytes += chunk.length;
      done();
    },
  });
  const start = performance.now();
  await pipeline(writers[name]!(count), sink);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  const rss = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name.padEnd(16)} cpu ${cpu.toFixed(1)} s  wall ${wall.toFixed(1)} s  rss ${rss.toFixed(0)} MB  file ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

const [count = '100000', only] = process.argv.slice(2);
if (only !== undefined) await measure(only, Number(count));
else {
  installPeers();
  for (const name of Object.keys(writers)) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), count, name], { stdio: 'inherit' });
  }
}
