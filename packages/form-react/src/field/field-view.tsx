import { type Field, kindOf } from '@hearth/definition';
import { type ComponentType, memo } from 'react';
import type { FormMode } from '../form-context.ts';
import { GroupView } from '../group/group-view.tsx';
import { EditField } from './edit-field.tsx';
import type { FieldProps } from './field-props.ts';
import { NoteField } from './note-field.tsx';
import { ReadField } from './read-field.tsx';
import { SectionField } from './section-field.tsx';

const views = {
  rows: memo(GroupView),
  fields: memo(SectionField),
  note: memo(NoteField),
  edit: memo(EditField),
  read: memo(ReadField),
};

/** What shows a field, whatever it is. Chosen outside of React, so that no component stands between a run of fields and its fields. */
export function viewOf(field: Field, mode: FormMode): ComponentType<FieldProps> {
  const { holds, valueType } = kindOf(field);
  if (holds) return views[holds];
  if (valueType === 'none') return views.note;
  return mode === 'edit' ? views.edit : views.read;
}
