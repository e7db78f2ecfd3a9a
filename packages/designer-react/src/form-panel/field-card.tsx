import { kindOf } from '@hearth/definition';
import { type DragEvent, type MouseEvent, memo, useEffect, useRef } from 'react';
import type { Spot } from '../commands/form/spot.ts';
import { type DraftField, ownerOf } from '../draft/fields.ts';
import { useDesignerState, useFindings, useLocale, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { useCanvas } from './canvas-context.ts';
import { CardTools } from './card-tools.tsx';
import { carry, hold, letGo, overNow, useSideOf } from './drag.ts';
import { dropCarried } from './drop.ts';
import { FieldMarks } from './field-marks.tsx';
import { FieldMock } from './field-mock.tsx';
import { KindIcon } from './kind-icon.tsx';
import { meansField } from './selection.ts';

interface Props {
  field: DraftField;
  /** Where the card stands; something dropped before it comes here. */
  spot: Spot;
  /** Several cards stand in one line. */
  across: boolean;
}

/** One field on the canvas: to be selected, dragged, and, if it holds fields, filled. */
export const FieldCard = memo(function FieldCard({ field, spot, across }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const { edits, marked, pick } = useCanvas();
  const { path, pointer } = field;
  const selected = useDesignerState(({ selection }) => meansField(selection, pointer));
  const side = useSideOf(path);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { top = 0, bottom = 0 } = card.current?.getBoundingClientRect() ?? {};
    if (selected && (bottom < 0 || top > innerHeight)) card.current?.scrollIntoView({ block: 'center' });
  }, [selected]);
  const findings = useFindings({ file: 'form', pointer });
  const { holds } = kindOf(field);
  const wrong = findings.some(({ level }) => level === 'error');
  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    pick(path, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const onDragOver = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const after = across ? event.clientX > left + width / 2 : event.clientY > top + height / 2;
    hold({
      spot: { ...spot, index: (spot.index ?? 0) + (after ? 1 : 0) },
      beside: path,
      side: after ? 'after' : 'before',
    });
  };
  const classes = [
    'df-card',
    selected && 'df-selected',
    marked.includes(path) && 'df-marked',
    wrong && 'df-wrong',
    side && `df-drop-${side}`,
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds controls of its own, so it can be no button
    // biome-ignore lint/a11y/useKeyWithClickEvents: the canvas listens to the keys of all its cards
    <div
      ref={card}
      className={classes.filter(Boolean).join(' ')}
      data-path={path}
      role="group"
      aria-label={t('canvas.field', { title: field.title, kind: kindOf(field).title[locale] })}
      aria-current={selected || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a card is selected and moved with the keyboard
      tabIndex={0}
      draggable
      onClick={onClick}
      onDragStart={(event) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', field.title);
        carry({ path });
      }}
      onDragEnd={letGo}
      onDragOver={onDragOver}
      onDrop={(event) => dropCarried(event, edits, overNow())}
    >
      <div className="df-card-head">
        <KindIcon kind={field.kind} />
        <span className="df-card-title">
          {field.required && <span className="df-required">*</span>}
          {field.title}
        </span>
        <FieldMarks field={field} />
      </div>
      {holds ? <InnerFields field={field} /> : <FieldMock field={field} />}
      {findings.length > 0 && !holds && <FindingList place={{ file: 'form', pointer }} most={2} />}
      {selected && <CardTools field={field} />}
    </div>
  );
});

/** The fields inside a group or section. */
function InnerFields({ field }: { field: DraftField }) {
  const t = useTexts();
  const { edits } = useCanvas();
  const fields = field.fields ?? [];
  const side = useSideOf(`${field.path}.`);
  const spot = { owner: field.path };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only something dragged is heard
    <div
      className={`df-inner ${side ? 'df-drop-inside' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        hold({ spot, beside: `${field.path}.`, side: 'inside' });
      }}
      onDrop={(event) => dropCarried(event, edits, overNow())}
    >
      {fields.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as the cards of a section
        <FieldCard key={index} field={inner} spot={spotAt(inner, index)} across={kindOf(field).holds === 'rows'} />
      ))}
      {fields.length === 0 && (
        <p className="df-empty">{t(kindOf(field).holds === 'rows' ? 'canvas.empty-group' : 'canvas.empty-section')}</p>
      )}
    </div>
  );
}

const spotAt = ({ path }: DraftField, index: number): Spot => ({ owner: ownerOf(path), index });
