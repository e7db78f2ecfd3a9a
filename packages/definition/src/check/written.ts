import type { Automatic } from '../blocks/automatic.ts';
import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import type { Field } from '../form.ts';
import { kindOf } from '../kinds/index.ts';
import { stepsOf } from '../walk/steps.ts';
import { overlaps, writtenAt } from '../walk/written.ts';
import type { Checked } from './finding.ts';
import type { Others } from './related.ts';

/** Whether a field has a value without anybody editing it. */
export const fillsItself = (field: Field): boolean =>
  field.computed !== undefined ||
  field.prefill !== undefined ||
  field.schema.default !== undefined ||
  kindOf(field).valueType === 'none';

/** Whether any step or the field itself can give it a value; for a group or section, to anything in it. */
export function isEverFilled(field: Field, checked: Checked): boolean {
  const { definition, places, others } = checked;
  if (fillsItself(field)) return true;
  if (filledFromOutside(definition, others).some((path) => overlaps(path, field.path))) return true;
  if (places.some((place) => writtenAt(place, definition.form).some((path) => overlaps(path, field.path)))) return true;
  return (field.fields ?? []).some((inner) => isEverFilled(inner, checked));
}

/** Fields that have a value when a case is opened by a schedule or through a link of another task. */
function filledFromOutside({ id, task }: Definition, { tasks = [] }: Others = {}): string[] {
  const linked = tasks.flatMap((other) => [
    ...(other.task.links ?? []).flatMap((link) => (link.task === id ? (link.set ?? []) : [])),
    ...stepsOf(other.workflow).flatMap(({ step }) => (step.type === 'automatic' ? setInOther(step, other, id) : [])),
  ]);
  return [...(task.schedules ?? []).flatMap(({ set = [] }) => set), ...linked].map(({ field }) => field);
}

const setInOther = ({ open = [] }: Automatic<Expression>, { task }: Definition, id: string) =>
  open.flatMap(({ link, set = [] }) => (task.links?.some((one) => one.id === link && one.task === id) ? set : []));
