import { useForm } from '../form-context.ts';
import { offered } from './options.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** The browser's own list: fast, and right on every phone. An answer that is no choice is shown, so that it can be put right. */
export function Select({ field, value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const options = offered(field, value);
  const strange = value !== null && value !== '' && !options.some((option) => option.value === value);
  return (
    <select
      className="hf-input hf-select"
      value={asText(value)}
      onChange={({ target }) =>
        onChange(options.find((option) => String(option.value) === target.value)?.value ?? null)
      }
      onBlur={onLeave}
      {...control}
    >
      <option value="">{t('choice.none')}</option>
      {strange && <option value={asText(value)}>{asText(value)}</option>}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.retired ? option.title + t('choice.retired') : option.title}
        </option>
      ))}
    </select>
  );
}

export const select: Widget = { name: 'select', rank: ofKind('single-choice'), component: Select, label: 'native' };
