import type { Problem } from '@hearth/expression';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import type { RegisterDefinition } from '../register.ts';
import { allFields, fieldByPath } from '../walk/fields.ts';
import { fieldsShown } from '../walk/values-shown.ts';
import { finding, type World } from './finding.ts';
import { checkReference } from './registers.ts';
import { checkTokensRead } from './tokens-read.ts';

/**
 * What a register that reads well may still have wrong: a title or column that tells too much, nobody to maintain it at a level, entries
 * that nothing identifies, figures that read what is not told them, references that lead nowhere.
 */
export function checkRegister(definition: RegisterDefinition, world: World = {}): Problem[] {
  return [
    ...checkTitle(definition),
    ...checkColumns(definition),
    ...checkMaintained(definition, world),
    ...checkIdentified(definition),
    ...checkCounted(definition),
    ...checkTokensRead(definition, world.others?.registers),
    ...(world.others ? references(definition, world.others) : []),
  ];
}

function checkTitle({ register: { entryTitle }, form }: RegisterDefinition): Problem[] {
  const field = fieldsShown(entryTitle, form, '').find(({ sensitivity }) => sensitivity === 'sensitive');
  return field ? [finding('register', 'title-tells-sensitive', '/entryTitle', { name: field.title })] : [];
}

function checkColumns({ register: { list = [] }, form }: RegisterDefinition): Problem[] {
  return list.flatMap((path, index) => {
    const field = fieldByPath(form.fields, path);
    const hidden = allFields(field ? [field] : []).find(({ sensitivity }) => sensitivity === 'sensitive');
    return hidden
      ? [finding('register', 'list-tells-sensitive', pointerOf(['list', index]), { name: hidden.title }, 'warning')]
      : [];
  });
}

function checkMaintained({ register: { maintain, title } }: RegisterDefinition, { posts }: World): Problem[] {
  if (!posts) return [];
  const held = new Set(posts.filter(({ id }) => maintain.posts.includes(id)).flatMap(({ levels }) => levels));
  return maintain.levels.flatMap((level, index) =>
    held.has(level)
      ? []
      : [finding('register', 'nobody-maintains-at-level', pointerOf(['maintain', 'levels', index]), { title, level })],
  );
}

/** Where every set of identifiers may be blank, one enterprise can stand there twice and nobody notices. */
function checkIdentified({ register: { identifiers, title }, form }: RegisterDefinition): Problem[] {
  const isSure = (key: string): boolean => {
    const field = fieldByPath(form.fields, key);
    return field !== undefined && (field.required || field.computed !== undefined) && !field.visibleWhen;
  };
  return identifiers.some((keys) => keys.every(isSure))
    ? []
    : [finding('register', 'identifiers-may-be-blank', '/identifiers', { title }, 'warning')];
}

/** What stands at the root counts in every town alike, unless it says at which; what may leave that blank counts in no town. */
function checkCounted({ register: { belongsTo, countsAt, title }, form, figures }: RegisterDefinition): Problem[] {
  if (belongsTo !== 'root' || figures.length === 0) return [];
  if (countsAt === undefined) {
    const unit = form.fields.find((field) => kindOf(field).refersTo === 'unit');
    return unit ? [finding('register', 'counts-everywhere', '/belongsTo', { title, name: unit.title }, 'warning')] : [];
  }
  const field = fieldByPath(form.fields, countsAt);
  return !field || (field.required && !field.visibleWhen)
    ? []
    : [finding('register', 'counts-at-may-be-blank', '/countsAt', { title, name: field.title }, 'warning')];
}

const references = ({ form, register }: RegisterDefinition, others: NonNullable<World['others']>): Problem[] =>
  allFields(form.fields).flatMap((field) => checkReference(field, form, register.settings ?? {}, others));
