import type { Field, LayoutSection } from '@hearth/definition';
import { useId, useMemo } from 'react';
import { FieldGrid } from '../field/field-grid.tsx';
import { useForm } from '../form-context.ts';
import { useAnyVisible } from '../use-slot.ts';

interface SectionViewProps {
  section: LayoutSection;
  fields: readonly Field[];
}

/** A titled part of a page. Without a field to show it is not there. */
export function SectionView({ section, fields }: SectionViewProps) {
  const { state, mode } = useForm();
  const titleId = useId();
  const shown = useMemo(() => inOrder(section, fields), [section, fields]);
  if (!useAnyVisible(state, section.fields)) return null;
  // On paper the page has a heading of its own around this one.
  const Heading = mode === 'print' ? 'h3' : 'h2';
  return (
    <section className="hf-section" aria-labelledby={section.title ? titleId : undefined}>
      {section.title && (
        <Heading id={titleId} className="hf-section-title">
          {section.title}
        </Heading>
      )}
      {section.help && <p className="hf-help">{section.help}</p>}
      <FieldGrid columns={section.columns ?? 2} fields={shown} base="" />
    </section>
  );
}

function inOrder(section: LayoutSection, fields: readonly Field[]): Field[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return section.fields.flatMap((key) => byKey.get(key) ?? []);
}
