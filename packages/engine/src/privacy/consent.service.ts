import { fieldByPath } from '@hearth/definition';
import { type ConsentRecord, type Db, findReadableCase, listConsents, withdrawConsents } from '@hearth/storage';
import type { FoundCase } from '../case/find-case.ts';
import type { EngineContext } from '../context.ts';
import { noteDeed } from '../org/note-deed.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** What was consented to in a case and taken back, as far as the reader sees names. */
export async function consentsOf(db: Db, { found, definition }: FoundCase, org: OrgSnapshot) {
  const named = (id: string) => ({ id, name: org.personName(id) });
  return (await listConsents(db, found.id)).map((one: ConsentRecord) => ({
    ...{ field: one.field, title: fieldByPath(definition.form.fields, one.field)?.title ?? one.field },
    ...{
      text: one.text,
      version: one.version.slice(0, 8),
      recordedAt: one.recordedAt,
      recordedBy: named(one.recordedBy),
    },
    givenBy: found.seesWhole && one.givenBy !== '' ? one.givenBy : null,
    withdrawn:
      one.withdrawnAt === null
        ? null
        : {
            at: one.withdrawnAt,
            by: named(one.withdrawnBy ?? ''),
            why: found.seesWhole ? (one.withdrawnWhy ?? '') : '',
          },
  }));
}

/**
 * Writes down that somebody takes their consent back. What was done until then stays right; nothing is stopped by itself, as money may be on
 * its way: whoever opens the case is told not to use the data any further, and once the case has ended it is cleared without waiting for its
 * time (PIPL art. 15 and 47). For those who see the case whole.
 */
export async function takeConsentBack(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  { caseId, reason }: { caseId: string; reason: string },
): Promise<void> {
  const found = await findReadableCase(trx, person.reader, caseId);
  if (!found) throw refuse(404, 'case-not-found');
  if (!found.seesWhole && !person.admin) throw refuse(403, 'consent-not-yours');
  const at = context.clock();
  const taken = await withdrawConsents(trx, caseId, { by: person.id, at, why: reason });
  if (taken === 0) throw refuse(409, 'consent-none');
  await noteDeed(context, trx, person, 'consent-withdrawn', { case: caseId });
}
