import { answer, api, byId, once } from '../../lib/client.ts';

/** The ways in which work goes to another person. */
export type HandOverKind = 'transfer' | 'delegate' | 'addSigner';

export interface HandOverCommand {
  to: string;
  /** Why, or what the signer is asked. */
  words?: string;
  revision: number;
}

export function handOver(id: string, kind: HandOverKind, { to, words, revision }: HandOverCommand, attempt: string) {
  const rest = { params: byId(id), ...once(attempt) };
  const reason = { to, revision, ...(words && { reason: words }) };
  if (kind === 'transfer') return answer(api.POST('/api/work-items/{id}/transfer', { ...rest, body: reason }));
  if (kind === 'delegate') return answer(api.POST('/api/work-items/{id}/delegate', { ...rest, body: reason }));
  const body = { to, revision, ...(words && { question: words }) };
  return answer(api.POST('/api/work-items/{id}/add-signer', { ...rest, body }));
}

export function handBack(id: string, body: { note?: string; revision: number }, attempt: string) {
  return answer(api.POST('/api/work-items/{id}/hand-back', { params: byId(id), body, ...once(attempt) }));
}

export function signFor(id: string, body: { agree: boolean; comment?: string; revision: number }, attempt: string) {
  return answer(api.POST('/api/work-items/{id}/sign', { params: byId(id), body, ...once(attempt) }));
}
