import { deleteDefinitionDraft, findDefinitionDraft } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { stale } from '../definition-draft/definition-draft.service.ts';
import { refuse } from '../problems/refusal.ts';

/** The draft that is published, at the revision that its author saw. */
export interface PublishedDraft {
  id: string;
  revision: number;
}

/** What is published is no draft any more; what somebody has saved since then is not thrown away with it. */
export async function closeDraft(context: EngineContext, { id, revision }: PublishedDraft): Promise<void> {
  const draft = await findDefinitionDraft(context.db, id);
  if (!draft) throw refuse(404, 'definition-draft-not-found');
  if (draft.revision !== revision) throw await stale(context, draft);
  await deleteDefinitionDraft(context.db, id);
}
