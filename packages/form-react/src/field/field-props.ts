import type { Field } from '@hearth/definition';
import type { InstancePath } from '@hearth/kernel';

export interface FieldProps {
  field: Field;
  path: InstancePath;
}
