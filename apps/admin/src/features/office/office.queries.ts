import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/client.ts';
import { sendFile } from '../../lib/send-file.ts';
import type { OfficeChanges } from '../../lib/wire.ts';
import { operationsKey } from '../operations/operations.queries.ts';

/** What everybody may know of the office before they sign in: its name, picture and ways in. */
export const officeQuery = queryOptions({
  queryKey: ['office'],
  queryFn: () => answer(api.GET('/api/office')),
  staleTime: 5 * 60_000,
  retry: false,
});

export const officeSettingsQuery = queryOptions({
  queryKey: [operationsKey, 'office'],
  queryFn: () => answer(api.GET('/api/office/settings')),
});

export const saveOffice = (body: OfficeChanges) => answer(api.PUT('/api/office/settings', { body }));
export const saveLogo = (file: File) => sendFile<undefined>('/api/office/logo', file, 'PUT');
export const dropLogo = () => answer(api.DELETE('/api/office/logo'));
export const tryMail = (to: string) => answer(api.POST('/api/office/test-mail', { body: { to } }));
