import { queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answer(api.GET('/api/sessions'))).items,
});

export async function endSession(id: string): Promise<void> {
  await answer(api.DELETE('/api/sessions/{id}', { params: byId(id) }));
}

export async function changePassword(current: string, next: string): Promise<void> {
  await answer(api.PUT('/api/session/password', { body: { current, next } }));
}
