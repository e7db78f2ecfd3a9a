import { queryOptions } from '@tanstack/react-query';
import { answer, api, byId } from '../../lib/client.ts';
import { sendFile } from '../../lib/send-file.ts';
import type { NewPerson, NewPost, PeopleRoster, UnitRoster } from '../../lib/wire.ts';
import { operationsKey } from '../operations/operations.queries.ts';

/** One person with accounts, posts of all times and sessions. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [operationsKey, 'person', id],
    queryFn: () => answer(api.GET('/api/people/{id}', { params: byId(id) })),
  });

export const addPerson = (body: NewPerson) => answer(api.POST('/api/people', { body }));
export const renamePerson = ({ id, name }: { id: string; name: string }) =>
  answer(api.PUT('/api/people/{id}', { params: byId(id), body: { name } }));
export const endSessions = (id: string) => answer(api.DELETE('/api/people/{id}/sessions', { params: byId(id) }));
export const resetPassword = (id: string) => answer(api.POST('/api/people/{id}/password', { params: byId(id) }));
export const dropSecondFactor = (id: string) =>
  answer(api.DELETE('/api/people/{id}/second-factor', { params: byId(id) }));

export const givePost = ({ person, ...body }: NewPost & { person: string }) =>
  answer(api.POST('/api/people/{id}/posts', { params: byId(person), body }));

interface HoldingKey {
  person: string;
  holding: string;
}
export const datePost = ({ person, holding, ...body }: HoldingKey & { from: string; to: string | null }) =>
  answer(api.PUT('/api/people/{id}/posts/{holding}', { params: { path: { id: person, holding } }, body }));
export const withdrawPost = ({ person, holding }: HoldingKey) =>
  answer(api.DELETE('/api/people/{id}/posts/{holding}', { params: { path: { id: person, holding } } }));

export const addUnit = (body: { name: string; level: string; parent: string | null }) =>
  answer(api.POST('/api/units', { body }));
export const renameUnit = ({ id, name }: { id: string; name: string }) =>
  answer(api.PUT('/api/units/{id}', { params: byId(id), body: { name } }));

export const moveUnit = ({ id, ...body }: { id: string; parent: string; on: string }) =>
  answer(api.POST('/api/units/{id}/move', { params: byId(id), body }));

/** What hangs on a unit that somebody thinks of closing. */
export const hangingOnUnit = (id: string) =>
  queryOptions({
    queryKey: [operationsKey, 'unit-closing', id],
    queryFn: () => answer(api.GET('/api/units/{id}/closing', { params: byId(id) })),
  });
export const closeUnit = ({ id, ...body }: { id: string; on: string; successor: string | null }) =>
  answer(api.POST('/api/units/{id}/closing', { params: byId(id), body }));
export const reopenUnit = (id: string) => answer(api.DELETE('/api/units/{id}/closing', { params: byId(id) }));

export type RosterKind = 'people' | 'units';
export type RosterAnswer = Partial<PeopleRoster & UnitRoster> & Pick<UnitRoster, 'added' | 'findings'>;

/** Looks through a workbook of people or units, or takes it in. */
export const sendRoster = ({ kind, file, dryRun }: { kind: RosterKind; file: File; dryRun: boolean }) =>
  sendFile<RosterAnswer>(`/api/roster/${kind}${dryRun ? '?dryRun=true' : ''}`, file);
