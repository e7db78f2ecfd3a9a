import { kindOf } from '@hearth/definition';
import type { DraftField } from '../draft/fields.ts';
import { useTexts } from '../react/designer-context.tsx';
import { KindIcon } from './kind-icon.tsx';

/** How a field will look when it is filled in: only its outline, told from what its kind says of itself. */
export function FieldMock({ field }: { field: DraftField }) {
  const t = useTexts();
  const { offers, valueType, refersTo } = kindOf(field);
  if (valueType === 'none') return <p className="df-mock-note">{field.help}</p>;
  if (field.schema.computed !== undefined)
    return (
      <div className="df-mock-computed">
        <span>{String(field.schema.computed)}</span>
      </div>
    );
  if (offers) return <Options field={field} many={offers === 'many'} />;
  if (valueType === 'boolean')
    return (
      <div className="df-mock-options">
        <span className="df-mock-radio">{t('value.yes')}</span>
        <span className="df-mock-radio">{t('value.no')}</span>
      </div>
    );
  if (refersTo === 'file' || valueType === 'record')
    return (
      <div className="df-mock-drop">
        <KindIcon kind={field.kind} />
      </div>
    );
  return (
    <div className={`df-mock-input df-mock-${field.kind}`}>
      <span>{typeof field.schema.prefill === 'string' ? field.schema.prefill : ''}</span>
      <span className="df-mock-unit">
        {typeof field.schema.measureWord === 'string' ? field.schema.measureWord : <KindIcon kind={field.kind} />}
      </span>
    </div>
  );
}

const SHOWN = 6;

function Options({ field, many }: { field: DraftField; many: boolean }) {
  const options = (field.options ?? []).filter(({ retired }) => !retired);
  return (
    <div className="df-mock-options">
      {options.slice(0, SHOWN).map(({ value, title }) => (
        <span key={value} className={many ? 'df-mock-check' : 'df-mock-radio'}>
          {title}
        </span>
      ))}
      {options.length > SHOWN && <span className="df-soft">+{options.length - SHOWN}</span>}
    </div>
  );
}
