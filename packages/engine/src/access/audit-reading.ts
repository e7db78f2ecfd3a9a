import type { Definition } from '@hearth/definition';
import type { Document } from '@hearth/kernel';
import { type AuditRecord, insertAudit } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { type Sight, sensitivePaths } from './mask-document.ts';

/** Records that somebody read sensitive values whole, by their paths; nothing when the document holds none or shows masks. */
export async function auditReading(
  context: EngineContext,
  read: { personId: string; caseId: string; definition: Definition; document: Document; sight: Sight },
): Promise<void> {
  if (!read.sight.sensitive) return;
  const paths = sensitivePaths(read.definition.form.fields, read.document);
  await auditPaths(context, read.personId, [{ caseId: read.caseId, paths }]);
}

/** Records which sensitive values somebody read whole, by case; nothing of a case without any. */
export async function auditPaths(
  { db, newId, clock }: EngineContext,
  personId: string,
  reads: readonly { caseId: string; paths: string[] }[],
): Promise<void> {
  const at = clock();
  const records = reads.flatMap(({ caseId, paths }): AuditRecord[] =>
    paths.length === 0 ? [] : [{ id: newId(), at, personId, action: 'read-sensitive', caseId, detail: { paths } }],
  );
  await insertAudit(db, ...records);
}
