import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword, leastPasswordCost, openCase } from '@hearth/engine';
import { insertAccount, insertOrgUnit, insertPerson, insertPostHolding, inTransaction } from '@hearth/storage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../cli.ts';
import { createHost } from '../host/host.ts';
import { formsFolder } from '../host/root.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { words } from '../words.ts';

let office: OfficePlace;
beforeEach(async () => {
  office = await officePlace();
});
afterEach(() => office.remove());

/** Runs the command line on the office's database and its folder of definitions. */
async function hearth(args: string[], forms: string) {
  const out: string[] = [];
  const env = { ...office.env, HEARTH_FORMS: forms };
  const terminal = { out: (line: string) => out.push(line), err: () => undefined, env, words: words(env) };
  const code = await main(args, { ...terminal, input: (async function* () {})() });
  return { code, out };
}

/** A draft of a task of the repository, begun on the version in the folder. */
async function officeWithDraft(forms: string): Promise<string> {
  const { databaseUrl, dataDir } = office;
  const host = await createHost({ dataDir, forms, ...(databaseUrl ? { databaseUrl } : {}) });
  const [first] = host.definitions.all();
  if (!first) throw new Error('no definitions');
  const { definition } = first;
  const unit = { id: 'unit', name: '总工会', level: definition.task.start.levels?.[0] ?? 'county', parent: null };
  await insertOrgUnit(host.db, unit);
  await insertPerson(host.db, { id: 'boss', name: '郑管理' });
  const passwordHash = await hashPassword('x', leastPasswordCost);
  await insertAccount(host.db, { name: 'boss', personId: 'boss', passwordHash });
  for (const post of ['admin', ...definition.task.start.posts]) {
    const holding = { id: post, personId: 'boss', post, unitId: 'unit', from: '2020-01-01', to: null };
    await insertPostHolding(host.db, holding);
  }
  await inTransaction(host.db, (trx) => openCase(host.context, trx, definition, { unit: 'unit', actor: 'boss' }));
  await host.close();
  return definition.id;
}

test('a changed folder is a new version; a dry run tells, the move moves, and the typed tables are written anew', async () => {
  const forms = join(office.dataDir, 'forms');
  // One task is enough, and quick to read.
  const [folder = ''] = readdirSync(formsFolder).filter((name) => existsSync(join(formsFolder, name, 'task.json')));
  for (const name of ['posts.json', folder]) cpSync(join(formsFolder, name), join(forms, name), { recursive: true });
  const task = await officeWithDraft(forms);
  const file = join(forms, folder, 'task.json');
  const source = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...source, title: `${source.title}（新）` }));
  const tried = await hearth(['migrate', task, '--dry-run', '--json'], forms);
  expect(tried.out.map((line) => JSON.parse(line))).toMatchObject([{ moves: true, problems: [] }]);
  expect((await hearth(['migrate', task], forms)).code).toBe(0);
  expect((await hearth(['migrate', task, '--dry-run'], forms)).out).toEqual(['全部可以迁移。']);
  expect((await hearth(['rebuild', task, '--json'], forms)).out).toEqual(['{"cases":1}']);
  expect((await hearth(['verify'], forms)).code).toBe(0);
  expect((await hearth(['rebuild', 'nothing'], forms)).code).toBe(2);
  expect((await hearth(['migrate', task, '--to', 'nothing'], forms)).code).toBe(2);
});
