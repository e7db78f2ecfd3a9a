import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answer(api.GET('/api/sessions'))).items,
});

export async function endSession(id: string): Promise<void> {
  await answer(api.DELETE('/api/sessions/{id}', { params: byId(id) }));
}

export async function endOtherSessions(): Promise<void> {
  await answer(api.DELETE('/api/sessions'));
}

const pageSize = 10;

/** Who came in with one's account or tried to, a page at a time. */
export const ownSignInsQuery = (page: number) =>
  queryOptions({
    queryKey: ['sign-ins', page],
    queryFn: () => answer(api.GET('/api/session/sign-ins', { params: { query: { page, pageSize } } })),
    placeholderData: keepPreviousData,
  });

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => answer(api.GET('/api/session/second-factor')),
});

export const beginSecondFactor = (password: string) =>
  answer(api.POST('/api/session/second-factor', { body: { password } }));
export const confirmSecondFactor = async (code: string): Promise<string[]> =>
  (await answer(api.PUT('/api/session/second-factor', { body: { code } }))).recoveryCodes;
export const endSecondFactor = (code: string) => answer(api.POST('/api/session/second-factor/end', { body: { code } }));

export async function changePassword(current: string, next: string): Promise<void> {
  await answer(api.PUT('/api/session/password', { body: { current, next } }));
}
