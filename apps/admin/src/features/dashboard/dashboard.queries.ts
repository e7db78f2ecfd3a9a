import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';
import type { DashboardSearch } from './dashboard-search.ts';

type Where = Pick<DashboardSearch, 'from' | 'to' | 'unit'>;

/** A figure told apart, as it is asked of the server. */
export type StatisticsWish = Where & { figure: string; by: string; compare?: boolean };

export const figuresQuery = queryOptions({
  queryKey: ['statistics', 'figures'],
  queryFn: async () => (await answer(api.GET('/api/statistics/figures'))).items,
  staleTime: 300_000,
});

export const overviewQuery = (where: Where) =>
  queryOptions({
    queryKey: ['statistics', 'overview', where],
    queryFn: async () => answer(api.GET('/api/statistics/overview', { params: { query: where } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const statisticsQuery = (wish: StatisticsWish) =>
  queryOptions({
    queryKey: ['statistics', 'figure', wish],
    queryFn: async () => answer(api.GET('/api/statistics', { params: { query: wish } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The number of one bar or point, with its records. */
export const numberQuery = (wish: StatisticsWish & { row: string; series: string }) =>
  queryOptions({
    queryKey: ['statistics', 'number', wish],
    queryFn: async () => answer(api.GET('/api/statistics/number', { params: { query: wish } })),
    staleTime: 60_000,
  });

/** Where the table lies as a file. */
export function tableAddress({ compare, ...wish }: StatisticsWish, format: 'xlsx' | 'csv'): string {
  const query = Object.entries({ ...wish, ...(compare ? { compare: 'true' } : {}), format });
  return `/api/statistics/file?${new URLSearchParams(query.filter((one): one is [string, string] => Boolean(one[1])))}`;
}
