import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type CaseFilters, toQuery } from '../../lib/case-filters.ts';
import { answer, api, byId, once } from '../../lib/client.ts';
import { kept } from '../../lib/local/kept-answers.ts';
import type { CaseDetail } from '../../lib/wire.ts';

export const casesQuery = (filters: CaseFilters) =>
  queryOptions({
    queryKey: ['cases', filters],
    queryFn: () => answer(api.GET('/api/cases', { params: { query: toQuery(filters) } })),
    placeholderData: keepPreviousData,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () =>
      kept(
        `case/${id}`,
        async () => (await answer(api.GET('/api/cases/{id}', { params: byId(id) }))) as unknown as CaseDetail,
      ),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'history'],
    queryFn: () => answer(api.GET('/api/cases/{id}/history', { params: byId(id) })),
  });

export interface InterruptCommand {
  interrupt: string;
  reason?: string;
  revision: number;
}

export function interruptCase(id: string, body: InterruptCommand, attempt: string) {
  return answer(api.POST('/api/cases/{id}/interrupt', { params: byId(id), body, ...once(attempt) }));
}

/** 特事特办. */
export function callEmergency(
  id: string,
  body: { emergency: string; reason: string; revision: number },
  attempt: string,
) {
  return answer(api.POST('/api/cases/{id}/emergency', { params: byId(id), body, ...once(attempt) }));
}

/** `document`: the answers that change, by key of the form. */
export function correctCase(
  id: string,
  body: { document: Record<string, unknown>; reason: string; revision: number },
  attempt: string,
) {
  return answer(api.POST('/api/cases/{id}/correct', { params: byId(id), body, ...once(attempt) }));
}

/** Opens a case of another task from this one; its first work goes to those who may start it. */
export function openLinkedCase(id: string, body: { link: string; revision: number }, attempt: string) {
  return answer(api.POST('/api/cases/{id}/links', { params: byId(id), body, ...once(attempt) }));
}

export function resumeCase(id: string, body: { revision: number }, attempt: string) {
  return answer(api.POST('/api/cases/{id}/resume', { params: byId(id), body, ...once(attempt) }));
}

export interface ObjectionCommand {
  instance: string;
  text: string;
  by?: string;
  revision: number;
}

export function recordObjection(id: string, body: ObjectionCommand, attempt: string) {
  return answer(api.POST('/api/cases/{id}/object', { params: byId(id), body, ...once(attempt) }));
}

/** Writes down that somebody takes their consent back. */
export const withdrawConsent = (id: string, reason: string) =>
  answer(api.POST('/api/cases/{id}/withdraw-consent', { params: byId(id), body: { reason } }));

/** What is asked for when everything filtered is exported. */
export const exportQuery = (filters: CaseFilters) => toQuery(filters, 'all');

/** Address of the file with all filtered rows; the browser downloads it with its own cookie. */
export function exportAddress(filters: CaseFilters, format: 'xlsx' | 'csv'): string {
  const query = Object.entries(toQuery(filters, 'all')).map(([name, value]) => [name, String(value)]);
  return `/api/exports?${new URLSearchParams([...query, ['format', format]])}`;
}
