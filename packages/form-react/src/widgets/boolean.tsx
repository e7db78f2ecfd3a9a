import type { Field } from '@hearth/definition';
import { useForm } from '../form-context.ts';
import { leaving } from './leaving.ts';
import type { Widget, WidgetProps } from './widget.ts';

/** Yes and no side by side, so that "not yet answered" looks different from "no". */
function YesNo({ value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const { 'aria-required': required, ...group } = control;
  return (
    <div className="hf-choices" role="radiogroup" aria-required={required} {...group} onBlur={leaving(onLeave)}>
      {([true, false] as const).map((answer) => (
        <label key={String(answer)} className="hf-choice">
          <input type="radio" name={control.id} checked={value === answer} onChange={() => onChange(answer)} />
          <span>{t(answer ? 'boolean.yes' : 'boolean.no')}</span>
        </label>
      ))}
      {typeof value === 'boolean' && !required && (
        <button type="button" className="hf-link hf-quiet hf-clear" onClick={() => onChange(null)}>
          {t('choice.clear')}
        </button>
      )}
    </div>
  );
}

function Tick({ value, control, onChange, onLeave }: WidgetProps) {
  return (
    <span className="hf-choice hf-tick">
      <input
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => onChange(target.checked)}
        onBlur={onLeave}
        {...control}
      />
    </span>
  );
}

export const yesNo: Widget = {
  name: 'yes-no',
  rank: (field: Field) => (field.kind === 'boolean' ? 2 : 0),
  component: YesNo,
  label: 'group',
};

export const tick: Widget = {
  name: 'tick',
  rank: (field: Field) => (field.kind === 'boolean' && field.schema.widget === 'checkbox' ? 3 : 0),
  component: Tick,
  label: 'native',
};
