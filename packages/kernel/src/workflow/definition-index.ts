import {
  type Definition,
  type Expression,
  type Field,
  type PlacedStep,
  type Step,
  scopeInside,
  stepsOf,
  type UserTask,
} from '@hearth/definition';

export type AnyStep = Step<Expression>;

/** A step with where it stands; `group` is the dotted path of the group in whose rows it runs, if it lies in a forEach. */
export interface StepPlace extends PlacedStep<Expression> {
  group?: string;
}

/** What the kernel looks up again and again in one published definition. */
export interface DefinitionIndex {
  definition: Definition;
  /** Steps by id, in the order in which the workflow names them. */
  places: ReadonlyMap<string, StepPlace>;
  /** Fields by dotted path. */
  fields: ReadonlyMap<string, Field>;
  first: UserTask<Expression>;
  hasForEach: boolean;
}

const indexes = new WeakMap<Definition, DefinitionIndex>();

/** The index of a definition, made once: a published definition never changes. */
export function indexOf(definition: Definition): DefinitionIndex {
  const known = indexes.get(definition);
  if (known) return known;
  const index = makeIndex(definition);
  indexes.set(definition, index);
  return index;
}

/** The place of a step that the state or the workflow names. A name that is not there is a fault of whoever stored the case. */
export function placeOf(index: DefinitionIndex, step: string): StepPlace {
  const place = index.places.get(step);
  if (!place) throw new Error(`definition ${index.definition.id} has no step ${step}`);
  return place;
}

/** Dotted path of the group whose rows a forEach takes. */
export function groupOf(index: DefinitionIndex, forEach: string): string {
  const { step, scope } = placeOf(index, forEach);
  return scopeInside(step, scope);
}

function makeIndex(definition: Definition): DefinitionIndex {
  const first = definition.workflow.steps[0];
  if (first?.type !== 'userTask') throw new Error(`definition ${definition.id} does not begin with a userTask`);
  const placed = stepsOf(definition.workflow);
  const places = new Map(
    placed.map((place): [string, StepPlace] => [
      place.step.id,
      { ...place, ...(place.scope !== '' && { group: place.scope }) },
    ]),
  );
  const fields = new Map<string, Field>();
  addFields(fields, definition.form.fields);
  return { definition, places, fields, first, hasForEach: placed.some(({ step }) => step.type === 'forEach') };
}

function addFields(fields: Map<string, Field>, list: readonly Field[]): void {
  for (const field of list) {
    fields.set(field.path, field);
    addFields(fields, field.fields ?? []);
  }
}
