import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import type { KeptReport, ReportView } from '../../lib/wire.ts';
import type { ReportSearch } from './report-search.ts';
import type { TemplateDraft } from './template-draft.ts';

type Wish = Omit<ReportSearch, 'report'>;

export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: async () => (await answer(api.GET('/api/reports'))).items,
  staleTime: 300_000,
});

export const reportQuery = (id: string, wish: Wish) =>
  queryOptions({
    queryKey: ['report', id, wish],
    queryFn: async () =>
      (await answer(api.GET('/api/reports/{id}', { params: { ...byId(id), query: wish } }))) as unknown as ReportView,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The records behind a number of a report over some units. */
export const evidenceQuery = (key: string, unit: string) =>
  queryOptions({
    queryKey: ['report-number', key, unit],
    queryFn: () => answer(api.GET('/api/report-numbers', { params: { query: { key, unit } } })),
    staleTime: 60_000,
  });

/** The office's own Word files for one use, and the names that may stand in them. */
export const wordTemplatesQuery = (use: string) =>
  queryOptions({
    queryKey: ['word-templates', use],
    queryFn: () => answer(api.GET('/api/word-templates', { params: { query: { use } } })),
    staleTime: 60_000,
  });

/** Where the same report lies as a file. */
export function reportAddress(id: string, wish: Wish, format: 'docx' | 'md' | 'json'): string {
  return `/api/reports/${encodeURIComponent(id)}/file?${new URLSearchParams({ ...wish, format })}`;
}

export const keptListQuery = queryOptions({
  queryKey: ['kept-reports'],
  queryFn: async () => (await answer(api.GET('/api/report-issues'))).items,
});

export const keptQuery = (id: string) =>
  queryOptions({
    queryKey: ['kept-report', id],
    queryFn: async () =>
      (await answer(api.GET('/api/report-issues/{id}', { params: byId(id) }))) as unknown as KeptReport,
  });

interface OpenedTemplate {
  template: TemplateDraft;
  versions: { version: number; savedBy: string; savedAt: string; template: TemplateDraft }[];
}

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ['report-template', id],
    queryFn: async () =>
      (await answer(api.GET('/api/reports/{id}/template', { params: byId(id) }))) as unknown as OpenedTemplate,
  });

/** What a template that is not saved would say. */
export const previewQuery = (template: TemplateDraft) =>
  queryOptions({
    queryKey: ['report-preview', template],
    queryFn: async () =>
      (await answer(api.POST('/api/report-preview', { body: { template } }))) as unknown as ReportView,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    retry: false,
  });
