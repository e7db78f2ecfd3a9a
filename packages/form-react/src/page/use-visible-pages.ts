import type { Page } from '@hearth/definition';
import type { FormState } from '@hearth/kernel';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { anyVisible, subscribeAll } from '../use-slot.ts';
import { fieldsOf } from './pages.ts';

/** The pages on which there is a field to show. Tells of a page that comes or goes, and of nothing else. */
export function useVisiblePages(state: FormState, pages: readonly Page[]): readonly Page[] {
  const subscribe = useCallback(
    (listener: () => void) => subscribeAll(state, pages.flatMap(fieldsOf), listener),
    [state, pages],
  );
  const visibleIds = () =>
    pages
      .filter((page) => anyVisible(state, fieldsOf(page)))
      .map(({ id }) => id)
      .join('\n');
  const ids = useSyncExternalStore(subscribe, visibleIds, visibleIds);
  return useMemo(() => pages.filter(({ id }) => ids.split('\n').includes(id)), [pages, ids]);
}
