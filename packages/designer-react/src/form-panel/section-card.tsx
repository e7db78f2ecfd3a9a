import { kindOf } from '@hearth/definition';
import type { DraftSection } from '../commands/form/layout.ts';
import { fieldAt } from '../draft/fields.ts';
import { useDesigner, useDesignerState, useDraft, useTexts } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';
import { hold, overNow, useSideOf } from './drag.ts';
import { dropCarried } from './drop.ts';
import { FieldCard } from './field-card.tsx';

interface Props {
  section: DraftSection;
  page: number;
  index: number;
}

/** A section of a page with its fields in columns. */
export function SectionCard({ section, page, index }: Props) {
  const t = useTexts();
  const designer = useDesigner();
  const { edits } = useCanvas();
  const form = useDraft((draft) => draft.form);
  const pointer = `/layout/pages/${page}/sections/${index}`;
  const selected = useDesignerState(({ selection }) => selection?.file === 'form' && selection.pointer === pointer);
  const side = useSideOf(pointer);
  const select = () => designer.select({ file: 'form', pointer });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the heading inside is a button that does the same
    <section
      className={`df-section ${selected ? 'df-selected' : ''} ${side ? 'df-drop-inside' : ''}`}
      aria-label={section.title ?? t('canvas.section', { n: index + 1 })}
      onClick={(event) => {
        event.stopPropagation();
        select();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        hold({ spot: { owner: '', page, section: index }, beside: pointer, side: 'inside' });
      }}
      onDrop={(event) => dropCarried(event, edits, overNow())}
    >
      <button type="button" className="df-section-title" onClick={select}>
        {section.title ?? <span className="df-soft">{t('canvas.untitled-section')}</span>}
      </button>
      {section.help && <p className="df-soft df-section-help">{section.help}</p>}
      <div className={`df-grid df-columns-${section.columns}`}>
        {section.fields.map((key, at) => {
          const field = fieldAt(form, key);
          if (!field) return null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a card keeps nothing, and must stay where it is when its name changes
            <div key={at} className={kindOf(field).holds ? 'df-wide' : undefined}>
              <FieldCard
                field={field}
                spot={spotAt(page, index, at)}
                across={section.columns > 1 && !kindOf(field).holds}
              />
            </div>
          );
        })}
      </div>
      {section.fields.length === 0 && <p className="df-empty">{t('canvas.empty')}</p>}
    </section>
  );
}

/** One object for each place, so that a card whose place stays renders no more often than its field changes. */
const spots = new Map<string, { owner: ''; page: number; section: number; index: number }>();

function spotAt(page: number, section: number, index: number) {
  const key = `${page} ${section} ${index}`;
  const spot = spots.get(key) ?? { owner: '' as const, page, section, index };
  spots.set(key, spot);
  return spot;
}
