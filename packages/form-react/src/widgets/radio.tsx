import { useForm } from '../form-context.ts';
import { leaving } from './leaving.ts';
import { IN_SIGHT, offered } from './options.ts';
import type { Widget, WidgetProps } from './widget.ts';

/** Choices that are all in sight. One that is not required can be taken back. */
function RadioGroup({ field, value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const { 'aria-required': required, ...group } = control;
  const chosen = value !== null && value !== '';
  return (
    <div className="hf-choices" role="radiogroup" aria-required={required} {...group} onBlur={leaving(onLeave)}>
      {offered(field, value).map((option) => (
        <label key={option.value} className="hf-choice">
          <input
            type="radio"
            name={control.id}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.title}
            {option.retired && t('choice.retired')}
          </span>
        </label>
      ))}
      {chosen && !required && (
        <button type="button" className="hf-link hf-quiet" onClick={() => onChange(null)}>
          {t('choice.clear')}
        </button>
      )}
    </div>
  );
}

export const radio: Widget = {
  name: 'radio',
  rank: (field, place) => {
    // In a table a column of choices would be as wide as all of them together.
    if (field.kind !== 'single-choice' || place === 'cell') return 0;
    if (field.schema.widget === 'radio') return 9;
    return field.schema.widget !== 'select' && offered(field, null).length <= IN_SIGHT ? 2 : 0;
  },
  component: RadioGroup,
  label: 'group',
};
