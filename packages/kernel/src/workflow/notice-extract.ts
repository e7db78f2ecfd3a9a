import { maskOf } from '@hearth/china';
import { type Field, kindOf, type NoticeItem } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { StepInstance } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { isGroup, recordOf, rowsOf } from './document-path.ts';
import { type CaseView, fieldsOf, surroundingsOfStep } from './scope.ts';

/** One line of what is posted: `value` is the text as the public sees it, a list of texts for the column of a group. */
export interface ExtractLine {
  field: string;
  title: string;
  value: string | string[];
}

/** What a public notice shows of a case, masked on the day it is posted, so that later changes do not alter what was shown. */
export function extractOf(view: CaseView, at: StepInstance, show: readonly NoticeItem[]): ExtractLine[] {
  const scope = surroundingsOfStep(view, at.step, at.row).at(-1) ?? {};
  const fields = fieldsOf(view.index, placeOf(view.index, at.step).group);
  return show.flatMap((item) => {
    const found = textsAt(fields, scope, item.field.split('.'), item.mask);
    return found ? [{ field: item.field, title: item.title ?? found.title, value: found.value }] : [];
  });
}

function textsAt(
  fields: readonly Field[],
  record: Record<string, Json>,
  [key, ...rest]: string[],
  mask: string | undefined,
): { title: string; value: string | string[] } | undefined {
  const field = fields.find((each) => each.key === key);
  if (!field) return undefined;
  const value = record[field.key];
  if (rest.length === 0) return { title: field.title, value: textOf(field, value, mask) };
  if (!isGroup(field)) return textsAt(field.fields ?? [], recordOf(value), rest, mask);
  const title = textsAt(field.fields ?? [], {}, rest, mask)?.title;
  if (title === undefined) return undefined;
  return { title, value: rowsOf(value).flatMap((row) => textsAt(field.fields ?? [], row, rest, mask)?.value ?? []) };
}

/** A field above `public` without a mask of its own is hidden: a notice never fails open. */
function textOf(field: Field, value: Json | undefined, mask: string | undefined): string {
  if (value === undefined || value === null) return '';
  const text = kindOf(field).text(value, field);
  if (mask !== undefined) return maskOf(mask)(text);
  return field.sensitivity === 'public' ? text : maskOf('none')(text);
}
