import type { Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Field } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { allFields, fieldByPath, fieldsIn } from '../walk/fields.ts';
import { fieldsShown } from '../walk/values-shown.ts';
import { type Checked, finding, inWorkflow } from './finding.ts';
import { closest, isLessClose } from './sensitivity.ts';

/**
 * Titles and list columns are read by everybody who meets the case, and are kept as plain text: no mask reaches them. A field that
 * takes over another's value must be held as closely, else the masks of the first are for nothing.
 */
export function checkDisclosure(checked: Checked): Problem[] {
  return [...inCaseTitle(checked), ...inRowTitles(checked), ...inList(checked), ...takenOver(checked)];
}

function inCaseTitle({ definition: { task, form } }: Checked): Problem[] {
  if (!task.caseTitle) return [];
  const field = closest(fieldsShown(task.caseTitle, form, ''));
  if (!field || field.sensitivity === 'public') return [];
  const params = { name: field.title };
  return field.sensitivity === 'sensitive'
    ? [finding('task', 'title-tells-sensitive', '/caseTitle', params)]
    : [finding('task', 'title-tells-personal', '/caseTitle', params, 'warning')];
}

/** The people who work on a row may know whose it is; more than that is too much for an inbox. */
function inRowTitles({ definition: { form }, places }: Checked): Problem[] {
  return places.flatMap(({ step, pointer }) => {
    if (step.type !== 'forEach' || !step.rowTitle) return [];
    const field = closest(fieldsShown(step.rowTitle, form, step.in));
    if (field?.sensitivity !== 'sensitive') return [];
    return [inWorkflow('row-title-tells-sensitive', `${pointer}/rowTitle`, { name: field.title, title: step.title })];
  });
}

function inList({ definition: { task, form } }: Checked): Problem[] {
  return (task.list ?? []).flatMap((path, index) => {
    const field = fieldByPath(form.fields, path);
    const hidden = field && allFields([field]).find((one) => one.sensitivity === 'sensitive');
    return hidden
      ? [finding('task', 'list-tells-sensitive', pointerOf(['list', index]), { name: hidden.title }, 'warning')]
      : [];
  });
}

function takenOver({ definition: { form }, places }: Checked): Problem[] {
  const computed = allFields(form.fields).flatMap((field) => {
    const scope = field.path.split('.').slice(0, -1).join('.');
    const from = field.computed && lessClosely(field, field.computed, scope);
    const at = `${pointerOf(pointerParts(form, field.path))}/sensitivity`;
    return from ? [finding('form', 'held-less-closely', at, names(field, from), 'warning')] : [];
  });
  const set = places.flatMap(({ step, scope, pointer }) => {
    if (step.type !== 'automatic') return [];
    return (step.set ?? []).flatMap(({ field: path, to }, index) => {
      const field = fieldByPath(fieldsIn(form, scope), path);
      const from = field && lessClosely(field, to, scope);
      const at = pointer + pointerOf(['set', index]);
      return from ? [inWorkflow('held-less-closely', at, names(field, from), 'warning')] : [];
    });
  });
  return [...computed, ...set];

  function lessClosely(field: Field, expression: Expression, scope: string): Field | undefined {
    const from = closest(fieldsShown(expression, form, scope));
    return from && isLessClose(field, from) ? from : undefined;
  }
}

const names = (field: Field, from: Field) => ({ name: field.title, other: from.title });
