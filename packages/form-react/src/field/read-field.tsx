import { useForm } from '../form-context.ts';
import { fieldIds } from '../ids.ts';
import { useSlot } from '../use-slot.ts';
import { widgetFor } from '../widgets/registry.ts';
import type { FieldProps } from './field-props.ts';
import { FieldValue } from './field-value.tsx';

/** One pair of a description list. */
export function ReadField({ field, path }: FieldProps) {
  const { state, idPrefix } = useForm();
  const { value, visible } = useSlot(state, path);
  if (!visible) return null;
  return (
    <div className={widgetFor(field)?.wide ? 'hf-pair hf-wide' : 'hf-pair'} id={fieldIds(idPrefix, path).control}>
      <dt>{field.title}</dt>
      <dd>
        <FieldValue field={field} value={value} />
      </dd>
    </div>
  );
}
