import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type CaseFilters, toQuery } from '../../lib/case-filters.ts';
import { request } from '../../lib/client.ts';
import type { CaseDetail, CaseSummary, HistoryItem, Page } from '../../lib/wire.ts';

export const casesQuery = (filters: CaseFilters) =>
  queryOptions({
    queryKey: ['cases', filters],
    queryFn: () => request<Page<CaseSummary>>('GET', '/api/cases', { query: toQuery(filters) }),
    placeholderData: keepPreviousData,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => request<CaseDetail>('GET', `/api/cases/${encodeURIComponent(id)}`),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'history'],
    queryFn: () => request<{ items: HistoryItem[] }>('GET', `/api/cases/${encodeURIComponent(id)}/history`),
  });

export interface InterruptCommand {
  interrupt: string;
  reason?: string;
  revision: number;
}

export function interruptCase(id: string, command: InterruptCommand, attempt: string) {
  return request<{ case: CaseSummary }>('POST', `/api/cases/${encodeURIComponent(id)}/interrupt`, {
    body: command,
    headers: { 'idempotency-key': attempt },
  });
}

export interface ObjectionCommand {
  instance: string;
  text: string;
  by?: string;
  revision: number;
}

export function recordObjection(id: string, command: ObjectionCommand, attempt: string) {
  return request<{ case: CaseSummary }>('POST', `/api/cases/${encodeURIComponent(id)}/object`, {
    body: command,
    headers: { 'idempotency-key': attempt },
  });
}

/** Address of the file with all filtered rows; the browser downloads it with its own cookie. */
export function exportAddress(filters: CaseFilters, format: 'xlsx' | 'csv'): string {
  return `/api/exports?${new URLSearchParams({ ...toQuery(filters, 'all'), format })}`;
}
