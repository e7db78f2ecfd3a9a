import type { Page } from '@hearth/definition';
import type { FormState, InstancePath } from '@hearth/kernel';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { FormMode } from '../form-context.ts';
import { isOfUse } from '../is-of-use.ts';
import { anyVisible, subscribeAll } from '../use-slot.ts';
import { fieldsOf } from './pages.ts';

/**
 * The pages to show, each with the sections to show. On the screen those are left out in which there is nothing to fill
 * in and nothing to read, unless that would leave nothing; paper has every visible field. Tells of a section that
 * comes or goes, and of nothing else.
 */
export function useVisiblePages(state: FormState, pages: readonly Page[], mode: FormMode): readonly Page[] {
  const subscribe = useCallback(
    (listener: () => void) => subscribeAll(state, pages.flatMap(fieldsOf), listener),
    [state, pages],
  );
  const withGiven = useMemo(() => givenFields(state, pages), [state, pages]);
  const shownKeys = () => {
    const ofUse = mode === 'print' ? [] : keysOfUse(state, withGiven, mode);
    return (ofUse.length > 0 ? ofUse : keysWhere(pages, ({ fields }) => anyVisible(state, fields))).join('\n');
  };
  const keys = useSyncExternalStore(subscribe, shownKeys, shownKeys);
  return useMemo(() => pagesWith(pages, new Set(keys.split('\n'))), [pages, keys]);
}

type Section = Page['sections'][number];

const keyOf = (page: Page, section: Section): string => `${page.id} ${section.id}`;

interface PageWithGiven {
  page: Page;
  /** Its fields whose answers are given, not computed. */
  given: string[];
}

function givenFields(state: FormState, pages: readonly Page[]): PageWithGiven[] {
  const computed = new Set(state.form.fields.filter((field) => field.computed).map(({ key }) => key));
  return pages.map((page) => ({ page, given: fieldsOf(page).filter((key) => !computed.has(key)) }));
}

/** What is computed over blanks, a sum of nothing, is no reason to come to a page that also has fields of its own. */
function keysOfUse(state: FormState, pages: readonly PageWithGiven[], mode: FormMode): string[] {
  const use = (path: InstancePath) => isOfUse(state, path, mode);
  const worthwhile = pages.filter(({ given }) => given.length === 0 || given.some(use)).map(({ page }) => page);
  return keysWhere(worthwhile, ({ fields }) => fields.some(use));
}

const keysWhere = (pages: readonly Page[], wanted: (section: Section) => boolean): string[] =>
  pages.flatMap((page) => page.sections.filter(wanted).map((section) => keyOf(page, section)));

function pagesWith(pages: readonly Page[], keys: ReadonlySet<string>): Page[] {
  return pages
    .map((page) => ({ ...page, sections: page.sections.filter((section) => keys.has(keyOf(page, section))) }))
    .filter(({ sections }) => sections.length > 0);
}
