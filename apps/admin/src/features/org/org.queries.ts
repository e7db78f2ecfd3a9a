import { queryOptions } from '@tanstack/react-query';
import { byName } from '../../lib/by-name.ts';
import { answer, api } from '../../lib/client.ts';
import { kept } from '../../lib/local/kept-answers.ts';

/** Units and people with their names in the order of a Chinese list. */
export const orgQuery = queryOptions({
  queryKey: ['org'],
  queryFn: async () => {
    const org = await kept('org', () => answer(api.GET('/api/org')));
    return { ...org, units: org.units.toSorted(byName), people: org.people.toSorted(byName) };
  },
  staleTime: 5 * 60_000,
});
