import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine, publishDefinitions } from '@hearth/engine';
import { migrateToLatest, openDatabase } from '@hearth/storage';
import Fastify from 'fastify';
import openapiTS, { astToString } from 'openapi-typescript';

/**
 * Writes the types of the admin app's client from the engine's own OpenAPI document: registers the engine in an app that never
 * listens, on an empty database. With `--check` it writes nothing and exits 1 when the committed file is out of date.
 */
const target = join(import.meta.dirname, '../../admin/src/lib/api.gen.ts');

async function openApiDocument(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-api-'));
  const db = openDatabase({ path: join(folder, 'hearth.db') });
  await migrateToLatest(db);
  const definitions = await publishDefinitions(db, { forms: [], posts: [], broken: [] }, new Date(0).toISOString());
  const app = Fastify();
  await app.register(engine, { db, definitions, dataDir: folder });
  await app.ready();
  const document = JSON.stringify((app as unknown as { swagger(): unknown }).swagger());
  await app.close();
  await db.destroy();
  rmSync(folder, { recursive: true });
  return document;
}

async function typesOf(document: string): Promise<string> {
  const nodes = await openapiTS(document, { alphabetize: true });
  return `// Written by \`npm run api -w @hearth/admin\` from the engine's OpenAPI document. Do not edit.\n${astToString(nodes)}`;
}

const types = await typesOf(await openApiDocument());
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') === types) process.exit(0);
  console.error('apps/admin/src/lib/api.gen.ts is out of date: npm run api -w @hearth/admin');
  process.exit(1);
}
writeFileSync(target, types);
