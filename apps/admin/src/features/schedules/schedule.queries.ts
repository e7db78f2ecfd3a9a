import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId, once } from '../../lib/client.ts';
import type { Slot } from '../../lib/wire.ts';

export interface SlotSearch {
  task?: string;
  schedule?: string;
  unit?: string;
  state?: Slot['state'];
  page?: number;
}

/** A list is read a page at a time; the grid of one schedule takes as many as one answer may hold. */
const pageSizeOf = ({ schedule, state }: SlotSearch): number => (schedule && !state ? 200 : 20);

export const slotsQuery = (search: SlotSearch) =>
  queryOptions({
    queryKey: ['slots', search],
    queryFn: () =>
      answer(api.GET('/api/schedules', { params: { query: { ...search, pageSize: pageSizeOf(search) } } })),
    placeholderData: keepPreviousData,
  });

/** Opens the case of a slot; gives it with the reader's work item, if it is theirs. */
export function openSlot(id: string, attempt: string) {
  return answer(api.POST('/api/schedules/slots/{id}/open', { params: byId(id), ...once(attempt) }));
}
