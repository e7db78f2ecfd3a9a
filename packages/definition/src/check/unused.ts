import { namesRead, type Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Field } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import type { Schedule } from '../schedule.ts';
import { allExpressions } from '../walk/all-expressions.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { resolveName } from '../walk/fields.ts';
import { type Checked, finding } from './finding.ts';
import { isEverFilled } from './written.ts';

/** What is written down and does nothing: settings that nothing reads, fields that stay blank for ever. */
export function checkUnused(checked: Checked): Problem[] {
  return [
    ...unusedSettings(checked),
    ...checked.definition.form.fields.flatMap((field) => neverFilled(field, checked)),
  ];
}

function unusedSettings({ definition, places }: Checked): Problem[] {
  const read = new Set<unknown>(
    [
      ...places.map(({ step }) => step),
      ...(definition.workflow.emergencies ?? []),
      ...(definition.task.schedules ?? []),
    ].flatMap(settingsNamed),
  );
  for (const { ast } of (definition.task.schedules ?? []).flatMap(expressionsOfSchedule))
    for (const name of namesRead(ast)) read.add(name);
  for (const { expression, scope } of allExpressions(definition)) {
    for (const name of namesRead(expression.ast)) {
      if (!resolveName(definition.form, scope, name)) read.add(name);
    }
  }
  return Object.keys(definition.task.settings ?? {}).flatMap((name) =>
    read.has(name) ? [] : [finding('task', 'setting-unused', pointerOf(['settings', name]), { name }, 'warning')],
  );
}

/** What a schedule reads: its slot, fields of an entry, settings. */
const expressionsOfSchedule = ({ for: whom, due, set = [] }: Schedule<Expression>): Expression[] => [
  ...(whom.where ? [whom.where] : []),
  ...(due && 'on' in due ? [due.on] : []),
  ...set.map(({ to }) => to),
];

/** Settings that give a step its days: `{ setting }` as the value of one of its own keys or of its term. */
function settingsNamed(step: object): unknown[] {
  const values = Object.values(step).flatMap((value) => [value, ...(isPlain(value) ? Object.values(value) : [])]);
  return values.flatMap((value) => (isPlain(value) && 'setting' in value ? [value.setting] : []));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A required field of that sort is an error of its own; of a group without any column to fill in only the group is told. */
function neverFilled(field: Field, checked: Checked): Problem[] {
  if (kindOf(field).valueType === 'none') return [];
  if (isEverFilled(field, checked)) return (field.fields ?? []).flatMap((inner) => neverFilled(inner, checked));
  if (field.required && kindOf(field).holds === undefined) return [];
  const at = pointerOf(pointerParts(checked.definition.form, field.path));
  return [finding('form', 'field-never-filled', at, { name: field.title }, 'warning')];
}
