import type { Problem } from '@hearth/expression';
import type { Definition } from '../definition.ts';
import type { AppendedRow, RegisterWrite } from '../effects.ts';
import type { Expression } from '../expression.ts';
import type { Field, Form } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { knownNames } from '../json/suggestion.ts';
import { kindOf } from '../kinds/index.ts';
import type { RegisterDefinition } from '../register.ts';
import type { Setting } from '../task.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { allFields, fieldByPath, fieldSetsTo } from '../walk/fields.ts';
import { figureNames, typeOfField } from '../walk/type-scope.ts';
import { checkCarried, checkForeignNames, type Written } from './carried.ts';
import { type Checked, finding, inWorkflow, type Place } from './finding.ts';
import { type Others, type Related, registerNamed } from './related.ts';
import { isLessClose } from './sensitivity.ts';

/** References, writes and figures lead to registers that exist and have the fields named. */
export function checkRegisters({ definition, places, others }: Checked): Problem[] {
  if (!others) return [];
  return [
    ...allFields(definition.form.fields).flatMap((field) =>
      checkReference(field, definition.form, definition.task.settings ?? {}, others),
    ),
    ...places.flatMap((place) => writes(place, definition, others)),
    ...counted(definition, others),
  ];
}

/** The register, or the finding that there is none of that id. */
function found(
  id: string,
  others: Others,
  { file, pointer }: Written,
): { register: Related } | { problems: Problem[] } {
  const register = registerNamed(id, others);
  if (register) return { register };
  const ids = (others.registers ?? []).map((one) => one.id);
  return { problems: [finding(file, 'unknown-register', pointer, { name: id, known: knownNames(id, ids) })] };
}

/** What a register-ref field fills in and asks of the entries. */
export function checkReference(field: Field, form: Form, settings: Record<string, Setting>, others: Others): Problem[] {
  const id = field.schema.register;
  if (typeof id !== 'string') return [];
  const pointer = pointerOf(pointerParts(form, field.path));
  const asked = found(id, others, { file: 'form', pointer: `${pointer}/register` });
  if ('problems' in asked) return asked.problems;
  const scope = field.path.split('.').slice(0, -1).join('.');
  const own = fieldSetsTo(form, scope).flatMap((fields) => fields.map(({ key }) => key));
  const names = [...own, ...Object.keys(settings)];
  return [
    ...filled(field, scope, asked.register, form, pointer),
    ...(field.where
      ? checkForeignNames(field.where, asked.register, { file: 'form', pointer: `${pointer}/where` }, names)
      : []),
  ];
}

function filled({ fill = {} }: Field, scope: string, register: Related, form: Form, pointer: string): Problem[] {
  return Object.entries(fill).flatMap(([own, theirs]) => {
    const at = pointer + pointerOf(['fill', own]);
    const from = fieldByPath(register.form.fields, theirs);
    const to = fieldByPath(form.fields, scope === '' ? own : `${scope}.${own}`);
    if (!from) {
      const known = knownNames(
        theirs,
        register.form.fields.map(({ key }) => key),
      );
      return [finding('form', 'other-field-unknown', at, { name: theirs, other: register.title, known })];
    }
    if (!to) return [];
    const [expected, actual] = [typeOfField(to)?.kind ?? 'none', typeOfField(from)?.kind ?? 'none'];
    if (expected !== actual) return [finding('form', 'expression-wrong-result', at, { expected, actual })];
    return isLessClose(to, from)
      ? [finding('form', 'held-less-closely', at, { name: to.title, other: from.title }, 'warning')]
      : [];
  });
}

function writes({ step, pointer, scope }: Place, { form }: Definition, others: Others): Problem[] {
  if (step.type !== 'automatic') return [];
  return (step.register ?? []).flatMap((write, index) => {
    const at = `${pointer}/register/${index}`;
    const asked = found(write.register, others, { file: 'workflow', pointer: `${at}/register` });
    if ('problems' in asked) return asked.problems;
    const definition = others.registers?.find(({ id }) => id === write.register);
    return [
      ...checkCarried(write.set, asked.register, { file: 'workflow', pointer: `${at}/set` }, { form, scope }),
      ...(write.append ?? []).flatMap((row, nth) =>
        appended(row, asked.register, `${at}/append/${nth}`, { form, scope }),
      ),
      ...(definition ? newEntry(write, definition, at, step.title) : []),
    ];
  });
}

/** A row is carried over as the fields of its group are. */
function appended(
  { group, set }: AppendedRow<Expression>,
  register: Related,
  at: string,
  from: { form: Form; scope: string },
): Problem[] {
  const field = fieldByPath(register.form.fields, group);
  if (field && kindOf(field).holds === 'rows') {
    const inRow = set.map((one) => ({ ...one, field: `${group}.${one.field}` }));
    return checkCarried(inRow, register, { file: 'workflow', pointer: `${at}/set` }, from);
  }
  const groups = register.form.fields.filter((one) => kindOf(one).holds === 'rows').map(({ key }) => key);
  const params = { name: group, other: register.title, known: knownNames(group, groups) };
  return [finding('workflow', 'other-field-unknown', `${at}/group`, params)];
}

/** An entry that is not named may have to be found or added: the write must say who or what it is, and fill in what an entry needs. */
function newEntry(
  { entry, set, append = [] }: RegisterWrite<Expression>,
  { register, form }: RegisterDefinition,
  at: string,
  title: string,
): Problem[] {
  const keys = [...set.map(({ field }) => field), ...append.map(({ group }) => group)];
  const params = { title, register: register.title };
  const told = register.identifiers.some((identifier) => identifier.every((key) => keys.includes(key)));
  if (entry === undefined && !told) return [inWorkflow('register-write-unidentified', at, params)];
  const missing = form.fields.filter(
    ({ key, required, computed, visibleWhen }) => required && !computed && !visibleWhen && !keys.includes(key),
  );
  return told && missing.length > 0
    ? [inWorkflow('register-write-incomplete', at, { ...params, fields: missing.map((one) => one.title) }, 'warning')]
    : [];
}

/** Figures over the entries of a register. */
function counted({ figures }: Definition, others: Others): Problem[] {
  return figures.flatMap(({ source, where, date, measure, joint }, index) => {
    if (!source) return [];
    const pointer = `/${index}`;
    const asked = found(source.register, others, { file: 'figures', pointer: `${pointer}/source/register` });
    if ('problems' in asked) return asked.problems;
    const [[way = '', argument] = []] = Object.entries(measure) as [string, Expression | true][];
    const parts = { where, date, joint, [`measure/${way}`]: argument === true ? undefined : argument };
    return Object.entries(parts).flatMap(([key, expression]) =>
      expression
        ? checkForeignNames(
            expression,
            asked.register,
            { file: 'figures', pointer: `${pointer}/${key}` },
            Object.keys(figureNames),
          )
        : [],
    );
  });
}
