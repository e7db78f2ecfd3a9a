import { pagesOf } from '../commands/form/layout.ts';
import { type DraftField, fieldAt } from '../draft/fields.ts';
import { useDesigner, useDesignerState, useDraft, useTexts } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';
import { KindIcon } from './kind-icon.tsx';
import { meansField } from './selection.ts';

/** Pages, sections and fields as a list, to find and select them. */
export function Outline({ onPick }: { onPick(): void }) {
  const t = useTexts();
  const designer = useDesigner();
  const form = useDraft((draft) => draft.form);
  const pages = pagesOf(form, t('canvas.first-page'));
  const select = (pointer: string) => {
    designer.select({ file: 'form', pointer });
    onPick();
  };
  return (
    <nav className="df-outline" aria-label={t('outline.title')}>
      {pages.map((page, p) => (
        <div key={page.id}>
          <Line
            depth={0}
            pointer={`/layout/pages/${p}`}
            title={page.title || t('canvas.untitled-page')}
            onSelect={select}
          />
          {page.sections.map((section, s) => (
            <div key={section.id}>
              <Line
                depth={1}
                pointer={`/layout/pages/${p}/sections/${s}`}
                title={section.title ?? t('canvas.section', { n: s + 1 })}
                onSelect={select}
              />
              {section.fields.map((key) => {
                const field = fieldAt(form, key);
                return field && <FieldLines key={key} field={field} depth={2} onPick={onPick} />;
              })}
            </div>
          ))}
        </div>
      ))}
    </nav>
  );
}

interface LineProps {
  depth: number;
  pointer: string;
  title: string;
  onSelect(pointer: string): void;
}

function Line({ depth, pointer, title, onSelect }: LineProps) {
  const selected = useDesignerState(({ selection }) => meansField(selection, pointer));
  return (
    <button
      type="button"
      className={`df-line df-depth-${depth} ${selected ? 'df-line-on' : ''}`}
      aria-current={selected || undefined}
      onClick={() => onSelect(pointer)}
    >
      {title}
    </button>
  );
}

function FieldLines({ field, depth, onPick }: { field: DraftField; depth: number; onPick(): void }) {
  const { pick } = useCanvas();
  const selected = useDesignerState(({ selection }) => meansField(selection, field.pointer));
  return (
    <>
      <button
        type="button"
        className={`df-line df-depth-${depth} ${selected ? 'df-line-on' : ''}`}
        aria-current={selected || undefined}
        onClick={() => {
          pick(field.path, false);
          onPick();
        }}
      >
        <KindIcon kind={field.kind} />
        {field.title}
        {field.required && <span className="df-required">*</span>}
      </button>
      {(field.fields ?? []).map((inner) => (
        <FieldLines key={inner.path} field={inner} depth={depth + 1} onPick={onPick} />
      ))}
    </>
  );
}
