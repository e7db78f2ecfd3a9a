import { kindOf } from '@hearth/definition';
import { memo } from 'react';
import { useForm } from '../form-context.ts';
import { GroupView } from '../group/group-view.tsx';
import { EditField } from './edit-field.tsx';
import type { FieldProps } from './field-props.ts';
import { NoteField } from './note-field.tsx';
import { ReadField } from './read-field.tsx';
import { SectionField } from './section-field.tsx';

const holders = { rows: GroupView, fields: SectionField };

/** One field of the form, whatever it is. */
export const FieldView = memo(function FieldView({ field, path }: FieldProps) {
  const { mode } = useForm();
  const kind = kindOf(field);
  if (kind.holds) {
    const Holder = holders[kind.holds];
    return <Holder field={field} path={path} />;
  }
  if (kind.valueType === 'none') return <NoteField field={field} path={path} />;
  return mode === 'edit' ? <EditField field={field} path={path} /> : <ReadField field={field} path={path} />;
});
