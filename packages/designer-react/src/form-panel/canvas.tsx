import { type KeyboardEvent, useRef } from 'react';
import { pagesOf } from '../commands/form/layout.ts';
import { addPage, addSection } from '../commands/form/sections.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';
import { canvasKey } from './canvas-keys.ts';
import { SectionCard } from './section-card.tsx';

interface Props {
  page: number;
  onPage(page: number): void;
}

/** The form as it is being made: the sections of one page, and tabs for the pages. */
export function Canvas({ page, onPage }: Props) {
  const t = useTexts();
  const designer = useDesigner();
  const canvas = useCanvas();
  const form = useDraft((draft) => draft.form);
  const pages = pagesOf(form, t('canvas.first-page'));
  const shown = pages[page] ?? pages[0]!;
  const at = pages.indexOf(shown);
  const ground = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => canvasKey(event, { designer, canvas, page: at, ground: ground.current });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on any card come here
    <div
      className="df-canvas"
      ref={ground}
      onKeyDown={onKeyDown}
      onClick={() => designer.select({ file: 'form', pointer: '' })}
    >
      <div className="df-pages">
        <div className="df-page-tabs" role="tablist" aria-label={t('canvas.pages')}>
          {pages.map((one, index) => (
            <button
              key={one.id}
              type="button"
              role="tab"
              aria-selected={index === at}
              className={index === at ? 'df-page df-page-on' : 'df-page'}
              onClick={(event) => {
                event.stopPropagation();
                onPage(index);
                designer.select({ file: 'form', pointer: `/layout/pages/${index}` });
              }}
            >
              {one.title || t('canvas.untitled-page')}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="df-page df-page-new"
          onClick={(event) => {
            event.stopPropagation();
            designer.run(addPage, { title: t('page.new', { n: pages.length + 1 }) });
            onPage(pages.length);
          }}
        >
          + {t('canvas.add-page')}
        </button>
      </div>
      <div className="df-sheet">
        {shown.sections.map((section, index) => (
          <SectionCard key={section.id} section={section} page={at} index={index} />
        ))}
        <button
          type="button"
          className="df-add-section"
          onClick={(event) => {
            event.stopPropagation();
            designer.run(addSection, { page: at, title: t('section.new') });
          }}
        >
          + {t('canvas.add-section')}
        </button>
      </div>
    </div>
  );
}
