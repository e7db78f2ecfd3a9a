import { createHash } from 'node:crypto';
import { allFields, type Definition, type Field } from '@hearth/definition';
import type { Document } from '@hearth/kernel';
import { type Db, insertConsent, listConsents, withdrawConsents } from '@hearth/storage';
import { recordsIn } from '../case/case-text.ts';
import type { Step } from '../case/save-case.ts';
import type { EngineContext } from '../context.ts';

/**
 * Records what a command has brought about: a field by which somebody consents was answered with yes, so there is a consent to the text of
 * that field as this version has it; it was changed to something else, so the consent is taken back. Nothing of a draft: only what is handed
 * in has been said.
 */
export async function noteConsents(
  context: EngineContext,
  trx: Db,
  { definition, before, after, world }: Step,
): Promise<void> {
  const fields = consentFields(definition);
  const wasHandedIn = before !== undefined && before.state.status !== 'draft';
  if (fields.length === 0 || after.status === 'draft' || (wasHandedIn && before.state.document === after.document))
    return;
  const standing = (await listConsents(trx, after.id)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const at = context.clock();
  const by = world.actor ?? after.initiator;
  for (const field of fields) {
    const known = standing.find((one) => one.field === field.path);
    const isGiven = valueAt(after.document, field.path) === true;
    if (known && !isGiven) await withdrawConsents(trx, after.id, { field: field.path, by, at, why: '' });
    if (known || !isGiven) continue;
    const text = String(field.schema.consent);
    await insertConsent(trx, {
      ...{ id: context.newId(), caseId: after.id, field: field.path, text, version: versionOf(text) },
      ...{ givenBy: giverOf(field, after.document), recordedBy: by, recordedAt: at },
    });
  }
}

/** Fields outside of groups by which somebody consents to a text. */
const consentFields = ({ form }: Definition): Field[] =>
  allFields(form.fields).filter(({ schema }) => typeof schema.consent === 'string');

/** The same text is the same version, whatever else of the form changes. */
const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function giverOf({ schema: { consentBy } }: Field, document: Document): string {
  const name = typeof consentBy === 'string' ? valueAt(document, consentBy) : undefined;
  return typeof name === 'string' ? name : '';
}

function valueAt(document: Document, path: string): unknown {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let records: Document[] = [document];
  for (const key of keys) records = records.flatMap((one) => recordsIn(one[key]));
  return records[0]?.[last];
}
