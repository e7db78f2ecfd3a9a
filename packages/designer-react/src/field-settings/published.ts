import { allFields } from '@hearth/definition';
import type { Designer } from '../designer.ts';
import type { DraftField } from '../draft/fields.ts';

/** Whether a field of that id is in the published version of this task: cases may hold answers to it. */
export function isPublished(designer: Designer, { id }: DraftField): boolean {
  const { draft } = designer.state();
  const own = designer.world.others?.tasks?.find((task) => task.id === draft.task.id);
  return own !== undefined && allFields(own.form.fields).some((field) => field.id === id);
}
