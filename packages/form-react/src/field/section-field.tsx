import { useForm } from '../form-context.ts';
import { fieldIds } from '../ids.ts';
import { useSlot } from '../use-slot.ts';
import { FieldGrid } from './field-grid.tsx';
import type { FieldProps } from './field-props.ts';

/** Fields that belong together, kept as one object. */
export function SectionField({ field, path }: FieldProps) {
  const { state, idPrefix } = useForm();
  const ids = fieldIds(idPrefix, path);
  if (!useSlot(state, path).visible) return null;
  return (
    <fieldset className="hf-wide hf-fieldset" id={ids.control}>
      <legend className="hf-legend">{field.title}</legend>
      {field.help && <p className="hf-help">{field.help}</p>}
      <FieldGrid columns={2} fields={field.fields ?? []} base={path} />
    </fieldset>
  );
}
