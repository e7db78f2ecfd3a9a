import { answer, api, byId, once } from '../../lib/client.ts';
import type { DraftDocument } from '../../lib/draft-saver.ts';

export interface CompleteCommand {
  outcome: string;
  document?: DraftDocument;
  comment?: string;
  revision: number;
}

export function completeWorkItem(id: string, body: CompleteCommand, attempt: string) {
  return answer(api.POST('/api/work-items/{id}/complete', { params: byId(id), body, ...once(attempt) }));
}

/** A browser lets a request of this many characters outlive its page. */
const OUTLIVES_PAGE = 30_000;

export function saveDraft(id: string, document: DraftDocument, draftRevision: number | undefined) {
  return answer(
    api.PUT('/api/work-items/{id}/draft', {
      params: byId(id),
      body: { document, ...(draftRevision !== undefined && { draftRevision }) },
      keepalive: JSON.stringify(document).length < OUTLIVES_PAGE,
    }),
  );
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
