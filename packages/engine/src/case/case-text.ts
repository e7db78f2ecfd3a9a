import { allFields, type Definition, type Field, kindOf, stepsOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { covers, type Document } from '@hearth/kernel';
import { fromRoot } from '../work-item/hidden-by-work.ts';

/** Longest text that a search looks through. */
const searchLength = 8000;

/**
 * What a search finds a case by, in lower case: the words around it and the values, up to personal ones or only the public ones. Never a
 * sensitive value, and never one that some step hides from whoever does it: finding it would tell what it is.
 */
export function searchText(
  definition: Definition,
  document: Document,
  around: readonly (string | undefined)[],
  upTo: 'personal' | 'public',
): string {
  const hidden = hiddenSomewhere(definition);
  const isTold = ({ sensitivity, path }: Field) =>
    !covers(hidden, path) && (sensitivity === 'public' || (upTo === 'personal' && sensitivity === 'personal'));
  return [...around, ...valueTexts(definition.form.fields, document, isTold)]
    .filter((text) => text !== undefined && text !== '')
    .join(' ')
    .slice(0, searchLength)
    .toLowerCase();
}

function valueTexts(fields: readonly Field[], record: Document, isTold: (field: Field) => boolean): string[] {
  return fields.flatMap((field) => {
    const value = record[field.key];
    if (value === undefined || value === null || !isTold(field)) return [];
    const inside = field.fields;
    if (!inside) return [kindOf(field).text(value, field)];
    return recordsIn(value).flatMap((inner) => valueTexts(inside, inner, isTold));
  });
}

/** Paths, from the root of the form, that at least one step hides. */
const hiddenSomewhere = onceFor(({ workflow }: Definition): string[] =>
  stepsOf(workflow).flatMap(({ step, scope }) => ('fields' in step ? fromRoot(scope, step.fields?.hide ?? []) : [])),
);

const namesFiles = onceFor(({ form }: Definition): boolean =>
  allFields(form.fields).some((field) => kindOf(field).refersTo === 'file'),
);

/** What is worked out of a definition, once: a published definition never changes. */
function onceFor<T>(work: (definition: Definition) => T): (definition: Definition) => T {
  const known = new WeakMap<Definition, { value: T }>();
  return (definition) => {
    const found = known.get(definition) ?? { value: work(definition) };
    known.set(definition, found);
    return found.value;
  };
}

/** The rows of a group, or the one record of a section. */
export function recordsIn(value: Json | undefined): Document[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is Document => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** Ids of the uploaded files that a document names. */
export function fileIds(definition: Definition, document: Document): string[] {
  return namesFiles(definition) ? idsIn(definition.form.fields, document) : [];
}

function idsIn(fields: readonly Field[], record: Document): string[] {
  return fields.flatMap((field) => {
    const inside = field.fields;
    const values = recordsIn(record[field.key]);
    if (inside) return values.flatMap((inner) => idsIn(inside, inner));
    if (kindOf(field).refersTo !== 'file') return [];
    return values.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  });
}
