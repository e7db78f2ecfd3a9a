import { type Field, kindOf } from '@hearth/definition';

/** Whether a field has a value without anybody filling it in, or only holds other fields. */
export const fillsItself = (field: Field): boolean =>
  field.computed !== undefined ||
  field.prefill !== undefined ||
  field.schema.default !== undefined ||
  kindOf(field).valueType === 'none' ||
  kindOf(field).holds !== undefined;
