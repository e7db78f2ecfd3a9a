import { useForm } from '../form-context.ts';
import { useSlot } from '../use-slot.ts';
import type { FieldProps } from './field-props.ts';

/** Words on the form. */
export function NoteField({ field, path }: FieldProps) {
  const { state } = useForm();
  if (!useSlot(state, path).visible) return null;
  return (
    <div className="hf-field hf-wide hf-note">
      {field.title !== field.key && <strong>{field.title}</strong>}
      {field.help && <p>{field.help}</p>}
    </div>
  );
}
