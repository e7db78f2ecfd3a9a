import { allFields } from '@hearth/definition';
import type { Designer } from '../designer.ts';
import type { DraftField } from '../draft/fields.ts';

/** Whether a field of that id is in the published version of this task: cases may hold answers to it. */
export function isPublished(designer: Designer, { id }: DraftField): boolean {
  const { published } = designer.world;
  return published !== undefined && allFields(published.form.fields).some((field) => field.id === id);
}
