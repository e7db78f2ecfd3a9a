/**
 * Prints how much script the page of a form loads beside the shell of the app, from the built pages:
 *
 *     npm run build -w @hearth/admin && npm run size -w @hearth/admin
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../dist/assets');

/** React, the form with its kernel, and the page around it; antd, router and queries are the shell's. */
const parts = { React: /^react-.*\.js$/, 'Form and kernel': /^form-.*\.js$/, 'Work page': /^work-page-.*\.js$/ };

/** Most that these may be together, gzipped. KiB. */
const LIMIT = 150;

const names = readdirSync(folder);
const sizes = Object.entries(parts).map(([part, name]) => {
  const files = names.filter((file) => name.test(file));
  return { part, kib: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024 };
});
const total = sizes.reduce((sum, { kib }) => sum + kib, 0);
for (const { part, kib } of [...sizes, { part: 'Together', kib: total }]) {
  console.log(`${part.padEnd(16)} ${kib.toFixed(1).padStart(7)} KiB gzip`);
}
if (total > LIMIT) {
  console.error(`more than ${LIMIT} KiB`);
  process.exitCode = 1;
}
