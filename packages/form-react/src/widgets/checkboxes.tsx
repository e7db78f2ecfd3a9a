import type { Json } from '@hearth/expression';
import { leaving } from './leaving.ts';
import { offered } from './options.ts';
import { groupProps, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** More choices than this stand in columns, so that they can be surveyed. */
const IN_A_LINE = 4;

/** Several of the choices; the answer keeps their order of the form, whatever was ticked first. */
function Checkboxes({ field, value, control, onChange, onLeave }: WidgetProps) {
  const given: Json[] = Array.isArray(value) ? value : [];
  const options = offered(field, value);
  const toggle = (choice: Json, on: boolean) => {
    const wanted = (item: Json) => (item === choice ? on : given.includes(item));
    const known = options.map((option): Json => option.value);
    onChange([...known.filter(wanted), ...given.filter((item) => !known.includes(item))]);
  };
  return (
    <fieldset
      className={options.length > IN_A_LINE ? 'hf-bare hf-choices hf-choices-many' : 'hf-bare hf-choices'}
      {...groupProps(control)}
      onBlur={leaving(onLeave)}
    >
      {options.map((option) => (
        <label key={option.value} className="hf-choice">
          <input
            type="checkbox"
            checked={given.includes(option.value)}
            onChange={({ target }) => toggle(option.value, target.checked)}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </fieldset>
  );
}

export const checkboxes: Widget = {
  name: 'checkboxes',
  rank: ofKind('multiple-choice'),
  component: Checkboxes,
  label: 'group',
};
