import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../../lib/api.gen.ts';
import { answer, api, byId, once } from '../../lib/client.ts';

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: async () => (await answer(api.GET('/api/campaigns'))).items,
  staleTime: 30_000,
});

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', id],
    queryFn: () => answer(api.GET('/api/campaigns/{id}', { params: byId(id) })),
  });

export type NewCampaign = paths['/api/campaigns']['post']['requestBody']['content']['application/json'];

export function createCampaign(body: NewCampaign, attempt: string) {
  return answer(api.POST('/api/campaigns', { body, ...once(attempt) }));
}

/** 催办: the units named, or all that are behind. */
export function urgeUnits({ id, units }: { id: string; units?: string[] }, attempt: string) {
  const body = units ? { units } : {};
  return answer(api.POST('/api/campaigns/{id}/reminders', { params: byId(id), body, ...once(attempt) }));
}

export function closeCampaign(id: string, attempt: string) {
  return answer(api.POST('/api/campaigns/{id}/close', { params: byId(id), ...once(attempt) }));
}

/** Opens a draft of the campaign's task; it carries the campaign. */
export function startInCampaign({ id, unit }: { id: string; unit: string }, attempt: string) {
  return answer(api.POST('/api/campaigns/{id}/cases', { params: byId(id), body: { unit }, ...once(attempt) }));
}
