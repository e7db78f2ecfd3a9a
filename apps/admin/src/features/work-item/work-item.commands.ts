import { request } from '../../lib/client.ts';
import type { DraftDocument } from '../../lib/draft-saver.ts';
import type { CaseSummary, Completed, WorkItemSummary } from '../../lib/wire.ts';

const path = (id: string) => `/api/work-items/${encodeURIComponent(id)}`;

export interface CompleteCommand {
  outcome: string;
  document?: DraftDocument;
  comment?: string;
  revision: number;
}

export function completeWorkItem(id: string, command: CompleteCommand, attempt: string) {
  return request<Completed>('POST', `${path(id)}/complete`, { body: command, headers: { 'idempotency-key': attempt } });
}

export function saveDraft(id: string, document: DraftDocument, draftRevision: number | undefined) {
  return request<{ savedAt: string; draftRevision: number }>('PUT', `${path(id)}/draft`, {
    body: { document, ...(draftRevision !== undefined && { draftRevision }) },
    // The browser lets a request of this size outlive the page.
    keepalive: JSON.stringify(document).length < 30_000,
  });
}

export function claimWorkItem(id: string, action: 'claim' | 'release', revision: number) {
  return request<{ workItem: WorkItemSummary }>('POST', `${path(id)}/${action}`, { body: { revision } });
}

export interface ReplyCommand {
  body: string;
  agree: boolean;
  text: string;
  revision: number;
}

export function recordReply(id: string, command: ReplyCommand, attempt: string) {
  return request<{ case: CaseSummary }>('POST', `${path(id)}/reply`, {
    body: command,
    headers: { 'idempotency-key': attempt },
  });
}
