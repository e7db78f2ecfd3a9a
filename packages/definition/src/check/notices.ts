import { namesRead, type Problem } from '@hearth/expression';
import type { Field } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { allFields, fieldByPath, fieldsIn, resolveName } from '../walk/fields.ts';
import { type Checked, inWorkflow, type Place } from './finding.ts';

/** What a public notice shows of people must be masked, and its sentence may not quote it (PIPL art. 6, 25, 28). */
export function checkNotices(checked: Checked): Problem[] {
  return checked.places.flatMap((place) => [...unmasked(place, checked), ...quoted(place, checked)]);
}

const isPublic = (field: Field): boolean => field.sensitivity === 'public';

function unmasked({ step, scope, pointer }: Place, { definition }: Checked): Problem[] {
  if (step.type !== 'publicNotice') return [];
  return step.show.flatMap((item, index) => {
    const field = fieldByPath(fieldsIn(definition.form, scope), item.field);
    const open = field && item.mask === undefined ? allFields([field]).find((one) => !isPublic(one)) : undefined;
    return open
      ? [inWorkflow('notice-unmasked', pointer + pointerOf(['show', index]), { name: open.title, title: step.title })]
      : [];
  });
}

function quoted({ step, scope, pointer }: Place, { definition }: Checked): Problem[] {
  if (step.type !== 'publicNotice' || !step.text) return [];
  const fields = namesRead(step.text.ast).flatMap((name) => resolveName(definition.form, scope, name) ?? []);
  const open = fields.find((field) => field.fields === undefined && !isPublic(field));
  return open ? [inWorkflow('notice-quotes', `${pointer}/text`, { name: open.title, title: step.title })] : [];
}
