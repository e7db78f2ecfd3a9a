import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { fieldOf } from '../src/kinds/field.fixture.ts';
import type { FieldKind } from '../src/kinds/kind.ts';
import { kindFiles, withKind } from './new-kind.ts';

const kinds = new URL('../src/kinds/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'kind-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a new kind works before anybody has touched it', async () => {
  const file = join(folder, 'plate-number.ts');
  const { kind, test: itsTest } = kindFiles('plate-number', '车牌号', 'Plate number');
  writeFileSync(file, kind.replaceAll("'./", `'${kinds.pathname}`));
  const { plateNumber } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { plateNumber: FieldKind };
  const field = fieldOf('plate-number');
  expect(plateNumber.clean('  浙A12345 ', field)).toBe('浙A12345');
  expect(plateNumber.check('浙A12345', field)).toEqual([]);
  expect(plateNumber.check(1, field)).toMatchObject([{ code: 'not-text' }]);
  expect(itsTest).toContain("import { plateNumber } from './plate-number.ts';");
});

test('the index gets one import in its place and one entry, nothing else', () => {
  const index = readFileSync(new URL('index.ts', kinds), 'utf8');
  const before = index.split('\n');
  const after = withKind(index, 'plate-number').split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual([
    "import { plateNumber } from './plate-number.ts';",
    '  plateNumber,',
  ]);
  expect(after.length).toBe(before.length + 2);
  const place = after.indexOf("import { plateNumber } from './plate-number.ts';");
  expect(after[place - 1]).toContain("'./photo.ts'");
});
