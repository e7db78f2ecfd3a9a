import type { paths } from './api.gen.ts';

/** Filters, order and page of the case list as they stand in the address, so that a list can be bookmarked and sent to a colleague. */
export interface CaseFilters {
  task?: string;
  unit?: string;
  status?: CaseStatus;
  result?: string;
  q?: string;
  from?: string;
  to?: string;
  overdue?: true;
  mine?: true;
  sort?: CaseSort;
  page?: number;
  pageSize?: number;
}

/** Columns by which the server can sort; `-` in front turns the order round. */
const sortable = ['openedAt', 'submittedAt', 'endedAt', 'number', 'title', 'unit', 'status'] as const;
export type CaseSort = (typeof sortable)[number] | `-${(typeof sortable)[number]}`;

export const caseStatuses = ['draft', 'running', 'suspended', 'ended'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const DEFAULT_PAGE_SIZE = 20;
export const pageSizes = [20, 50, 100];

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads filters from an address. Whatever does not make sense is left out, never an error: addresses get cut and edited by hand. */
export function readCaseFilters(search: Record<string, unknown>): CaseFilters {
  const filters: CaseFilters = {};
  for (const name of ['task', 'unit', 'result', 'q'] as const) {
    const value = text(search[name]);
    if (value) filters[name] = value;
  }
  for (const name of ['from', 'to'] as const) {
    const value = text(search[name]);
    if (value && day.test(value)) filters[name] = value;
  }
  const status = caseStatuses.find((known) => known === search.status);
  if (status) filters.status = status;
  for (const name of ['overdue', 'mine'] as const) if (String(search[name]) === 'true') filters[name] = true;
  const sort = text(search.sort);
  if (sort && isSort(sort)) filters.sort = sort;
  const page = Number(search.page);
  if (Number.isInteger(page) && page > 1) filters.page = page;
  const pageSize = Number(search.pageSize);
  if (pageSizes.includes(pageSize) && pageSize !== DEFAULT_PAGE_SIZE) filters.pageSize = pageSize;
  return filters;
}

/** Applies a change of filters; anything but turning the page leads back to page one. `undefined` takes a filter away. */
export function changeCaseFilters(
  filters: CaseFilters,
  change: { [Name in keyof CaseFilters]: CaseFilters[Name] | undefined },
): CaseFilters {
  const next = { ...filters, ...change };
  if (!('page' in change)) delete next.page;
  return readCaseFilters(next);
}

/** How many filters narrow the list, order and page not counted. */
export function countCaseFilters(filters: CaseFilters): number {
  const { sort: _sort, page: _page, pageSize: _pageSize, ...narrowing } = filters;
  return Object.keys(narrowing).length;
}

/** What the server calls a query of `GET /api/cases`. */
type CaseQuery = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

/** The query of `GET /api/cases`; for `GET /api/exports` the page is left away, because an export holds all filtered rows. */
export function toQuery(filters: CaseFilters, rows: 'page' | 'all' = 'page'): CaseQuery {
  const { page, pageSize, ...rest } = filters;
  return rows === 'page' ? { ...rest, page: page ?? 1, pageSize: pageSize ?? DEFAULT_PAGE_SIZE } : rest;
}

/** `-openedAt` → newest first. A second click turns the order round, a third takes it away. */
export function nextSort(current: string | undefined, column: string): string | undefined {
  if (current === column) return `-${column}`;
  return current === `-${column}` ? undefined : column;
}

function isSort(value: string): value is CaseSort {
  return sortable.some((column) => value === column || value === `-${column}`);
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}
