import { answer, api, byId, once } from '../../lib/client.ts';
import type { DraftBase, DraftDocument } from '../../lib/draft-saver.ts';
import { amendAnswer, forgetAnswer } from '../../lib/local/kept-answers.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { atServer } from './case-begun-here.ts';

export interface CompleteCommand {
  outcome: string;
  document: DraftDocument;
  comment?: string;
  revision: number;
}

/** Work that was begun here without a server is opened there first, and its answers are kept as its draft. */
export async function completeWorkItem(local: string, command: CompleteCommand, attempt: string) {
  const { id, revision, fresh } = await atServer(local);
  const body = { ...command, revision: revision ?? command.revision };
  if (fresh) await saveDraft(id, command.document, { draftRevision: 0, revision: body.revision });
  const done = await answer(api.POST('/api/work-items/{id}/complete', { params: byId(id), body, ...once(attempt) }));
  await forgetAnswer(`work-item/${id}`);
  return done;
}

/** A browser lets a request of this many characters outlive its page. */
const OUTLIVES_PAGE = 30_000;

/** `built`: on what the draft builds; 0 as its revision = on none, so that one which another window begins meanwhile is noticed. */
export async function saveDraft(local: string, document: DraftDocument, built: DraftBase) {
  const { id, revision } = await atServer(local);
  const saved = await answer(
    api.PUT('/api/work-items/{id}/draft', {
      params: byId(id),
      body: { document, ...built, ...(revision !== undefined && { revision }) },
      keepalive: JSON.stringify(document).length < OUTLIVES_PAGE,
    }),
  );
  await amendAnswer<WorkItemDetail>(`work-item/${id}`, (detail) => ({
    ...detail,
    stored: detail.stored ?? detail.document,
    document: { ...detail.document, ...document },
    draft: { savedAt: saved.savedAt, revision: saved.draftRevision },
  }));
  return saved;
}

export interface ReplyCommand {
  body: string;
  agree: boolean;
  text: string;
  revision: number;
}

export function recordReply(id: string, body: ReplyCommand, attempt: string) {
  return answer(api.POST('/api/work-items/{id}/reply', { params: byId(id), body, ...once(attempt) }));
}

export function claimWorkItem(id: string, action: 'claim' | 'release', revision: number) {
  const options = { params: byId(id), body: { revision } };
  return action === 'claim'
    ? answer(api.POST('/api/work-items/{id}/claim', options))
    : answer(api.POST('/api/work-items/{id}/release', options));
}
