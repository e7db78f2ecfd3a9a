import type { Page } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useForm } from '../form-context.ts';
import { useProblems } from '../use-problems.ts';
import { fieldsOf } from './pages.ts';

interface PageTabsProps {
  pages: readonly Page[];
  current: string;
  onOpen(page: string): void;
}

/** The pages of the form, in order; arrow keys go from one to the next. */
export function PageTabs({ pages, current, onOpen }: PageTabsProps) {
  const { state, t, idPrefix } = useForm();
  const problems = useProblems(state);
  const strip = useRef<HTMLDivElement>(null);
  // On a phone the open page's tab may stand outside of the strip; only the strip is moved, never the screen.
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (tab && current) strip.current?.scrollTo?.({ left: tab.offsetLeft - strip.current.offsetLeft - 24 });
  }, [current]);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const tabs = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role=tab]')];
    const next = tabs[(tabs.indexOf(document.activeElement as HTMLButtonElement) + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  };
  return (
    <div ref={strip} className="hf-tabs" role="tablist" aria-label={t('form.pages')} onKeyDown={press}>
      {pages.map((page, index) => (
        <PageTab
          key={page.id}
          page={page}
          number={index + 1}
          id={`${idPrefix}page-${page.id}`}
          selected={page.id === current}
          problems={problems}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

interface PageTabProps {
  page: Page;
  number: number;
  id: string;
  selected: boolean;
  problems: readonly Problem[];
  onOpen(page: string): void;
}

function PageTab({ page, number, id, selected, problems, onOpen }: PageTabProps) {
  const { state, t } = useForm();
  const fields = useMemo(() => fieldsOf(page), [page]);
  const wrong = problems.filter(
    ({ path, level }) => level !== 'warning' && fields.includes(state.pathOf(path).split(/[.[]/)[0] ?? ''),
  ).length;
  return (
    <button
      type="button"
      role="tab"
      id={`${id}-tab`}
      aria-selected={selected}
      aria-controls={selected ? id : undefined}
      tabIndex={selected ? 0 : -1}
      className={selected ? 'hf-tab hf-tab-on' : 'hf-tab'}
      onClick={() => onOpen(page.id)}
    >
      <span className="hf-tab-number" aria-hidden="true">
        {number}
      </span>
      {page.title}
      {wrong > 0 && (
        <span className="hf-badge">
          {wrong}
          <span className="hf-hidden">{t('group.problems', { n: wrong })}</span>
        </span>
      )}
    </button>
  );
}
