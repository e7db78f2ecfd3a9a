import type { Field } from '@hearth/definition';
import type { ReactNode } from 'react';
import { useForm } from '../form-context.ts';
import type { FieldIds } from '../ids.ts';
import { fieldHints } from './field-hints.ts';
import type { FieldProps } from './field-props.ts';
import { FieldValue } from './field-value.tsx';
import { ProblemList } from './problem-list.tsx';
import { useControl } from './use-control.ts';

/** A field with its label, help and problems. One that may not be edited shows its value in the same place. */
export function EditField({ field, path }: FieldProps) {
  const { locale, t } = useForm();
  const { slot, ids, widget, props, problems } = useControl(field, path);
  if (!slot.visible) return null;
  const Component = widget?.component;
  const hints = fieldHints(field, t);
  const wide = widget?.wide ? 'hf-field hf-wide' : 'hf-field';
  if (!slot.editable) return <FixedField field={field} ids={ids} value={slot.value} className={wide} />;
  return (
    <div className={wide}>
      <div className="hf-head">
        {labelOf(field, ids, slot.required && <RequiredMark />, widget?.label === 'group')}
        {hints.length > 0 && (
          <span id={ids.help} className="hf-help">
            {hints.map((hint) => (
              <span key={hint} className="hf-hint">
                {hint}
              </span>
            ))}
          </span>
        )}
      </div>
      {Component ? (
        <Component {...props} />
      ) : (
        <span id={ids.control}>{t('form.unsupported', { kind: field.kind })}</span>
      )}
      {problems.length > 0 && <ProblemList id={ids.problems} problems={problems} locale={locale} />}
    </div>
  );
}

/** No component of its own: each field has one, and a form has many. */
function labelOf(field: Field, ids: FieldIds, mark: ReactNode, group: boolean): ReactNode {
  if (group) {
    return (
      <span id={ids.label} className="hf-label">
        {mark}
        {field.title}
      </span>
    );
  }
  return (
    <label id={ids.label} htmlFor={ids.control} className="hf-label">
      {mark}
      {field.title}
    </label>
  );
}

function RequiredMark() {
  const { t } = useForm();
  return (
    <span className="hf-required" title={t('form.required')} aria-hidden="true">
      *
    </span>
  );
}

interface FixedFieldProps {
  field: Field;
  ids: FieldIds;
  value: Parameters<typeof FieldValue>[0]['value'];
  className: string;
}

/** A computed answer is read out when it changes. How to fill a field in is told only to whoever may fill it in. */
function FixedField({ field, ids, value, className }: FixedFieldProps) {
  return (
    <div className={`${className} hf-fixed`}>
      <div className="hf-head">
        <span id={ids.label} className="hf-label">
          {field.title}
        </span>
        {field.computed && field.help && <span className="hf-help">{field.help}</span>}
      </div>
      <output
        id={ids.control}
        className="hf-output"
        aria-labelledby={ids.label}
        aria-live={field.computed ? 'polite' : 'off'}
      >
        <FieldValue field={field} value={value} />
      </output>
    </div>
  );
}
