import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProjectConfiguration } from 'vitest/config';

/** Words by which a test file that opens a database is known. */
const opening = /\b(temporaryDatabase|temporaryPlace|testOffice|engineOffice|officePlace|raceOffice)\(/;

/**
 * The projects of a `vitest.config.ts` whose tests run on both databases: every test with SQLite, and those that open a database once
 * more with PostgreSQL, on one server for the whole command. Tests are written once; `temporaryDatabase` gives them the right one.
 */
export function onBothDatabases(): TestProjectConfiguration[] {
  const files = globSync('{src,e2e}/**/*.test.ts').filter((file) => opening.test(readFileSync(file, 'utf8')));
  const globalSetup = fileURLToPath(new URL('./postgres-setup.ts', import.meta.url));
  return [
    { extends: true, test: { name: 'sqlite' } },
    {
      extends: true,
      test: { name: 'postgres', include: files, globalSetup, env: { HEARTH_TEST_DATABASE: 'postgres' } },
    },
  ];
}
