import type { Field, Layout } from '@hearth/definition';
import type { Locale } from '@hearth/expression';
import type { FormState, InstancePath } from '@hearth/kernel';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { FormAdapters } from './adapters.ts';
import { viewOf } from './field/field-view.tsx';
import { FormContext, type FormContextValue, type FormMode } from './form-context.ts';
import { createGuide } from './guide.ts';
import { controlId } from './ids.ts';
import { firstPage } from './page/first-page.ts';
import { PageButtons } from './page/page-buttons.tsx';
import { PageTabs } from './page/page-tabs.tsx';
import { PageView } from './page/page-view.tsx';
import { pagesOf, pageWith } from './page/pages.ts';
import { useVisiblePages } from './page/use-visible-pages.ts';
import { watchPresses } from './press.ts';
import { ProblemSummary } from './summary/problem-summary.tsx';
import { textsOf } from './text/texts.ts';

export interface FormViewProps {
  state: FormState;
  /** Pages, sections and columns; without it one page with all fields. */
  layout?: Layout | undefined;
  /** Fields to show, in order; default those of the state's form. */
  fields?: readonly Field[];
  /** `edit` fills in, `read` shows page by page, `print` shows all pages as they go on paper. */
  mode?: FormMode;
  locale?: Locale;
  /** What the host does for the form. Give the same object again where nothing has changed. */
  adapters?: FormAdapters;
  /** As on a phone, for whoever looks at a form beforehand. The host keeps it narrow. */
  narrow?: boolean;
}

const noAdapters: FormAdapters = {};

/** A form: values in by its state, changes out by its state; it fetches and saves nothing itself. */
export function FormView(props: FormViewProps) {
  const { state, layout, fields = state.form.fields, mode = 'edit', locale = 'zh-CN', adapters = noAdapters } = props;
  const { narrow = false } = props;
  const idPrefix = useId();
  const form = useMemo((): FormContextValue => {
    const guide = createGuide((path: InstancePath) => controlId(idPrefix, path));
    return { state, mode, locale, t: textsOf(locale), adapters, narrow, idPrefix, guide, viewOf };
  }, [state, mode, locale, adapters, narrow, idPrefix]);
  const all = useMemo(() => pagesOf(layout, fields, form.t('form.others')), [layout, fields, form]);
  const pages = useVisiblePages(state, all, mode);
  const [wanted, setPage] = useState(() => (mode === 'edit' ? firstPage(state, pages) : pages[0])?.id ?? '');
  const current = pages.find(({ id }) => id === wanted) ?? pages[0];
  useEffect(watchPresses, []);
  useEffect(
    () =>
      form.guide.onJump((path) => {
        const page = pageWith(pages, path);
        if (page) setPage(page.id);
      }),
    [form, pages],
  );
  const open = useCallback((page: string) => setPage(page), []);
  const several = pages.length > 1 && mode !== 'print';
  const shown = several ? [current!] : pages;
  return (
    <FormContext value={form}>
      <div className={`hf hf-${mode}${narrow ? ' hf-narrow' : ''}`} lang={locale}>
        {mode === 'edit' && <ProblemSummary />}
        {several && <PageTabs pages={pages} current={current!.id} onOpen={open} />}
        {shown.map((page) => (
          <PageView key={page.id} page={page} fields={fields} tabbed={several} />
        ))}
        {several && mode === 'edit' && <PageButtons pages={pages} current={current!.id} onOpen={open} />}
      </div>
    </FormContext>
  );
}
