import { endOfDay, isDate, startOfDay } from '@hearth/china';
import { type CaseFilter, type CaseOrder, type CaseSort, defaultCaseSort } from '@hearth/storage';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import type { CaseListQuery } from './case.schema.ts';

/** A query's days as instants: from the beginning of the first day to the end of the last, in Shanghai. */
export function filterOf(query: Omit<CaseListQuery, 'page' | 'pageSize'>): CaseFilter {
  const { sort: _, from, to, ...same } = query;
  return {
    ...same,
    ...(from === undefined ? {} : { from: startOfDay(dayOf(from, 'from')) }),
    ...(to === undefined ? {} : { before: endOfDay(dayOf(to, 'to')) }),
  };
}

/** `-number` = by number, the last first. */
export function sortOf(sort: string | undefined): CaseSort {
  if (sort === undefined) return defaultCaseSort;
  return sort.startsWith('-')
    ? { by: sort.slice(1) as CaseOrder, direction: 'desc' }
    : { by: sort as CaseOrder, direction: 'asc' };
}

function dayOf(text: string, name: string): string {
  if (!isDate(text)) throw new Refusal(400, [problem('request-wrong-value', { name }, `/${name}`)]);
  return text;
}
