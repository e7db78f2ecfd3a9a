import type { Field, Page } from '@hearth/definition';
import { memo } from 'react';
import { useForm } from '../form-context.ts';
import { SectionView } from './section-view.tsx';

interface PageViewProps {
  page: Page;
  fields: readonly Field[];
  /** One of several, behind a tab. */
  tabbed: boolean;
}

export const PageView = memo(function PageView({ page, fields, tabbed }: PageViewProps) {
  const { idPrefix, mode } = useForm();
  const id = `${idPrefix}page-${page.id}`;
  const sections = page.sections.map((section) => <SectionView key={section.id} section={section} fields={fields} />);
  if (tabbed) {
    return (
      <div className="hf-page" id={id} role="tabpanel" aria-labelledby={`${id}-tab`}>
        {sections}
      </div>
    );
  }
  return (
    <div className="hf-page" id={id}>
      {mode === 'print' && page.title && <h2 className="hf-page-title">{page.title}</h2>}
      {sections}
    </div>
  );
});
