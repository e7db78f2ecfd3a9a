import { allFields, type Definition } from '@hearth/definition';
import { type Db, listConsents } from '@hearth/storage';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

/** Titles of the fields by which somebody consented in a case and took it back, where no other consent stands. */
export async function withdrawnIn(db: Db, definition: Definition, caseId: string): Promise<string[]> {
  const asking = allFields(definition.form.fields).filter(({ schema }) => typeof schema.consent === 'string');
  if (asking.length === 0) return [];
  const known = await listConsents(db, caseId);
  const standing = new Set(known.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ field }) => field));
  const gone = new Set(known.map(({ field }) => field).filter((field) => !standing.has(field)));
  return asking.filter(({ path }) => gone.has(path)).map(({ title }) => title);
}

/**
 * Work on a case in which consent was taken back goes on only with a word why: what was done until then stays right and what the law
 * demands goes on (PIPL art. 13, 15, 47), such as entering in the books what was paid, or saying no; what needs the consent does not.
 * Which of them it is, a program cannot know.
 */
export async function refuseWithoutReason(
  db: Db,
  definition: Definition,
  caseId: string,
  comment: string | undefined,
): Promise<void> {
  if (comment !== undefined && comment.trim() !== '') return;
  const titles = await withdrawnIn(db, definition, caseId);
  if (titles.length > 0) throw new Refusal(422, [problem('consent-withdrawn', { titles }, '/comment')]);
}
