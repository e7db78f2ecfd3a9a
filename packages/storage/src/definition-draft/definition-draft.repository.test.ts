import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../database.ts';
import { insertPerson } from '../person/person.repository.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import {
  type DefinitionDraftRecord,
  deleteDefinitionDraft,
  findDefinitionDraft,
  forgetDefinitionReader,
  insertDefinitionDraft,
  listDefinitionDrafts,
  listDefinitionReaders,
  noteDefinitionReader,
  saveDefinitionDraft,
} from './definition-draft.repository.ts';

let db: Db;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ db, close } = await temporaryDatabase());
  await insertPerson(db, { id: 'wang', name: '王敏' });
  await insertPerson(db, { id: 'li', name: '李芳' });
});
afterEach(() => close());

const draft: DefinitionDraftRecord = {
  ...{ id: 'd1', task: 'vaccination', title: '疫苗登记', baseHash: null, revision: 1 },
  ...{ createdBy: 'wang', createdAt: '2026-01-01T00:00:00Z', savedBy: 'wang', savedAt: '2026-01-01T00:00:00Z' },
  files: { task: { id: 'vaccination' }, form: {}, workflow: {}, figures: {} },
};
const later = { ...draft, title: '职工疫苗登记', savedBy: 'li', savedAt: '2026-01-02T00:00:00Z' };

test('a draft is only replaced by whoever has seen its last revision', async () => {
  await insertDefinitionDraft(db, draft);
  expect(await saveDefinitionDraft(db, draft, later)).toBe(true);
  expect(await saveDefinitionDraft(db, draft, draft)).toBe(false);
  expect(await findDefinitionDraft(db, 'd1')).toEqual({ ...later, revision: 2 });
  expect((await listDefinitionDrafts(db)).map(({ title, revision }) => [title, revision])).toEqual([
    ['职工疫苗登记', 2],
  ]);
});

test('windows that are open are known until they are closed or silent', async () => {
  await insertDefinitionDraft(db, draft);
  const seen = (personId: string, window: string, seenAt: string) =>
    noteDefinitionReader(db, { draftId: 'd1', personId, window, seenAt });
  await seen('wang', 'a', '2026-01-01T00:00:00Z');
  await seen('wang', 'a', '2026-01-01T00:01:00Z');
  await seen('li', 'b', '2026-01-01T00:00:00Z');
  const open = async (since: string) => (await listDefinitionReaders(db, since, 'd1')).map(({ personId }) => personId);
  expect(await open('2026-01-01T00:00:00Z')).toEqual(['li', 'wang']);
  expect(await open('2026-01-01T00:00:30Z')).toEqual(['wang']);
  await forgetDefinitionReader(db, { draftId: 'd1', personId: 'wang', window: 'a' });
  expect(await open('2026-01-01T00:00:00Z')).toEqual(['li']);
  await deleteDefinitionDraft(db, 'd1');
  expect(await findDefinitionDraft(db, 'd1')).toBeUndefined();
});
