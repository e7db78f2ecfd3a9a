import type { Automatic } from '../blocks/automatic.ts';
import type { Expression } from '../expression.ts';
import type { Form } from '../form.ts';
import { allFields, fieldByPath, fieldsIn } from './fields.ts';
import type { PlacedStep } from './steps.ts';

/** Dotted paths from the form of every field that a step may change, leaves and groups as they are named there. */
export function writtenAt({ step, scope }: Pick<PlacedStep<Expression>, 'step' | 'scope'>, form: Form): string[] {
  if (step.type === 'automatic') return setBy(step).map((path) => absolute(path, scope));
  const edited = 'fields' in step ? (step.fields?.edit ?? []) : [];
  const paths = edited.flatMap((path) =>
    path === '*' ? fieldsIn(form, scope).map((field) => field.path) : absolute(path, scope),
  );
  return [...paths, ...paths.flatMap((path) => filledFrom(path, form))];
}

const absolute = (path: string, scope: string): string => (scope === '' ? path : `${scope}.${path}`);

/** Paths from its scope of the fields that an automatic step gives a value. */
const setBy = ({ measure = [], set = [], register = [], open = [] }: Automatic<unknown>): string[] => [
  ...[...measure, ...set].map(({ field }) => field),
  ...register.flatMap(({ keep }) => keep ?? []),
  ...open.flatMap(({ take = [] }) => take.map(({ field }) => field)),
];

/** Fields that are filled in when an entry is picked in a field, or in one inside it. */
function filledFrom(path: string, form: Form): string[] {
  const field = fieldByPath(form.fields, path);
  return allFields(field ? [field] : []).flatMap(({ path: at, key, fill }) =>
    Object.keys(fill ?? {}).map((own) => at.slice(0, at.length - key.length) + own),
  );
}

/** Whether two dotted paths name the same thing or one names a part of the other. */
export const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
