import type { DefinitionDraft, Place } from '../../draft/draft.ts';
import { type Command, type Edit, type Refusal, refuse } from '../../history/edit.ts';
import { type DraftPage, type DraftSection, freeId, pagesOf, withPages } from './layout.ts';

interface At {
  page: number;
  section: number;
}

const emptySection = (id: string): DraftSection => ({ id, title: undefined, help: undefined, columns: 2, fields: [] });

const edited = (draft: DefinitionDraft, pages: readonly DraftPage[], edit: Omit<Edit, 'draft'>): Edit => {
  const form = withPages(draft.form, pages);
  return { ...edit, draft: form === draft.form ? draft : { ...draft, form } };
};

const selected = (page: number, section?: number): Place => ({
  file: 'form',
  pointer: `/layout/pages/${page}${section === undefined ? '' : `/sections/${section}`}`,
});

/** Puts an empty section behind another one, or at the end of a page. */
export const addSection: Command<{ page: number; after?: number; title: string }> = (draft, { page, after, title }) => {
  const pages = pagesOf(draft.form);
  const sections = pages[page]?.sections;
  if (!sections) return refuse('section-gone', '');
  const at = after === undefined ? sections.length : after + 1;
  const fresh = {
    ...emptySection(
      freeId(
        's',
        sections.map(({ id }) => id),
      ),
    ),
    title,
  };
  const next = pages.with(page, { ...pages[page]!, sections: sections.toSpliced(at, 0, fresh) });
  return edited(draft, next, { label: 'edit.section-added', select: selected(page, at) });
};

export interface SetSection extends At {
  change: Partial<Pick<DraftSection, 'title' | 'help' | 'columns'>>;
}

/** Changes title, help or number of columns; an empty text takes it away. */
export const setSection: Command<SetSection> = (draft, { page, section, change }) => {
  const pages = pagesOf(draft.form);
  const before = pages[page]?.sections[section];
  if (!before) return refuse('section-gone', '');
  const said = Object.fromEntries(
    Object.entries(change).map(([key, value]) => [key, value === '' ? undefined : value]),
  );
  const next = withSectionAt(pages, { page, section }, { ...before, ...said });
  const merge = `section ${page} ${section} ${Object.keys(change).join()}`;
  return edited(draft, next, { label: 'edit.section-changed', select: selected(page, section), merge });
};

const withSectionAt = (pages: readonly DraftPage[], { page, section }: At, next: DraftSection): DraftPage[] =>
  pages.with(page, { ...pages[page]!, sections: pages[page]!.sections.with(section, next) });

/** Takes a section away; its fields go to the one before, or after. */
export const removeSection: Command<At> = (draft, { page, section }) => {
  const pages = pagesOf(draft.form);
  const sections = pages[page]?.sections;
  const gone = sections?.[section];
  if (!sections || !gone) return refuse('section-gone', '');
  const left = sections.toSpliced(section, 1);
  if (gone.fields.length > 0 && left.length === 0) return refuse('last-section', '');
  const heir = Math.max(0, section - 1);
  const before = left[heir];
  const fields =
    section === 0 ? [...gone.fields, ...(before?.fields ?? [])] : [...(before?.fields ?? []), ...gone.fields];
  const kept = before ? left.with(heir, { ...before, fields }) : left;
  return edited(draft, pages.with(page, { ...pages[page]!, sections: kept }), {
    label: 'edit.section-removed',
    select: before ? selected(page, heir) : selected(page),
  });
};

/** Moves a section up or down, over the edge of its page into the next one. */
export const moveSection: Command<At & { by: -1 | 1 }> = (draft, { page, section, by }) => {
  const pages = pagesOf(draft.form);
  const moved = pages[page]?.sections[section];
  if (!moved) return refuse('section-gone', '');
  const without = pages.with(page, { ...pages[page]!, sections: pages[page]!.sections.toSpliced(section, 1) });
  const within = section + by >= 0 && section + by < pages[page]!.sections.length;
  const to = within ? page : page + by;
  const target = without[to];
  if (!target) return refuse('at-the-edge', '');
  const at = within ? section + by : by < 0 ? target.sections.length : 0;
  const next = without.with(to, { ...target, sections: target.sections.toSpliced(at, 0, moved) });
  return edited(draft, next, { label: 'edit.section-moved', select: selected(to, at) });
};

/** Puts a page with one empty section at the end. */
export const addPage: Command<{ title: string }> = (draft, { title }) => {
  const pages = pagesOf(draft.form);
  const id = freeId(
    'page-',
    pages.map((page) => page.id),
  );
  const next = [...pages, { id, title, sections: [emptySection('s1')] }];
  return edited(draft, next, { label: 'edit.page-added', select: selected(pages.length) });
};

export const setPage: Command<{ page: number; title: string }> = (draft, { page, title }) => {
  const pages = pagesOf(draft.form);
  if (!pages[page]) return refuse('section-gone', '');
  const next = pages.with(page, { ...pages[page], title });
  return edited(draft, next, { label: 'edit.page-changed', select: selected(page), merge: `page ${page}` });
};

/** Takes a page away; its sections go to the one before, or after. */
export const removePage: Command<{ page: number }> = (draft, { page }) => {
  const pages = pagesOf(draft.form);
  const gone = pages[page];
  if (!gone) return refuse('section-gone', '');
  const left = pages.toSpliced(page, 1);
  const heir = Math.max(0, page - 1);
  const before = left[heir];
  if (!before) return refuse('last-page', '');
  const full = gone.sections.filter(({ fields }) => fields.length > 0);
  const inherited = full.map((section, at) => ({ ...section, id: `${gone.id}-${section.id || at}` }));
  const sections = page === 0 ? [...inherited, ...before.sections] : [...before.sections, ...inherited];
  const next = left.with(heir, { ...before, sections });
  return edited(draft, next, { label: 'edit.page-removed', select: selected(heir) });
};

export const movePage: Command<{ page: number; by: -1 | 1 }> = (draft, { page, by }): Edit | Refusal => {
  const pages = pagesOf(draft.form);
  const moved = pages[page];
  if (!moved || !pages[page + by]) return refuse('at-the-edge', '');
  const next = pages.toSpliced(page, 1).toSpliced(page + by, 0, moved);
  return edited(draft, next, { label: 'edit.page-moved', select: selected(page + by) });
};
