import type { Definition } from '@hearth/definition';
import type { Document } from '@hearth/kernel';
import { insertAudit } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { type Sight, sensitivePaths } from './mask-document.ts';

/** Records that somebody read sensitive values whole, by their paths; nothing when the document holds none or shows masks. */
export async function auditReading(
  context: EngineContext,
  read: { personId: string; caseId: string; definition: Definition; document: Document; sight: Sight },
): Promise<void> {
  if (!read.sight.sensitive) return;
  const paths = sensitivePaths(read.definition.form.fields, read.document);
  if (paths.length === 0) return;
  await insertAudit(context.db, {
    id: context.newId(),
    at: context.clock(),
    personId: read.personId,
    action: 'read-sensitive',
    caseId: read.caseId,
    detail: { paths },
  });
}
