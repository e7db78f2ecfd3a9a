import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';
import type { Payment } from '../../lib/wire.ts';

export interface PaymentSearch {
  state?: Payment['state'];
  task?: string;
  unit?: string;
  /** Days on which the money was asked for. */
  from?: string;
  to?: string;
  page?: number;
}

const PAGE_SIZE = 30;

export const paymentsQuery = (search: PaymentSearch) =>
  queryOptions({
    queryKey: ['payments', search],
    queryFn: () => answer(api.GET('/api/payments', { params: { query: { ...search, pageSize: PAGE_SIZE } } })),
    placeholderData: keepPreviousData,
  });

/** Where the whole list can be downloaded as a workbook. */
export function paymentFileAddress({ page: _page, ...search }: PaymentSearch): string {
  return `/api/payments/file?${new URLSearchParams({ format: 'xlsx', ...search })}`;
}
