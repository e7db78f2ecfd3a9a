import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@hearth/expression';

export type Files = Record<'task' | 'form' | 'workflow' | 'figures', JsonObject>;
export type JsonObject = { [key: string]: Json };

/** The four files of a definition below `forms/`. */
export function filesOf(folder: string): Files {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return { task: read('task'), form: read('form'), workflow: read('workflow'), figures: read('figures') };
}

export const objectAt = (json: Json | undefined): JsonObject => (json ?? {}) as JsonObject;
export const listAt = (json: Json | undefined): JsonObject[] => (Array.isArray(json) ? (json as JsonObject[]) : []);
export const textsAt = (json: Json | undefined): string[] => (Array.isArray(json) ? json.map(String) : []);

/** A field of the form with what holds it. */
export interface WrittenField {
  path: string;
  key: string;
  schema: JsonObject;
  required: boolean;
}

/** The fields of a form in the order of its pages, a group before its own. */
export function fieldsOf(form: JsonObject): WrittenField[] {
  const root = objectAt(form.schema);
  const order = pagesOf(form).flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  return order.flatMap((key) => fieldAndInner(key, root, ''));
}

function fieldAndInner(key: string, holder: JsonObject, before: string): WrittenField[] {
  const schema = objectAt(objectAt(holder.properties)[key]);
  const path = before + key;
  const field = { path, key, schema, required: textsAt(holder.required).includes(key) };
  const items = objectAt(schema.items);
  return [
    field,
    ...Object.keys(objectAt(items.properties)).flatMap((inner) => fieldAndInner(inner, items, `${path}.`)),
  ];
}

export interface WrittenSection {
  title: string;
  columns: number;
  fields: string[];
}

export function pagesOf(form: JsonObject): { title: string; sections: WrittenSection[] }[] {
  return listAt(objectAt(form.layout).pages).map((page) => ({
    title: String(page.title),
    sections: listAt(page.sections).map(({ title, columns, fields }) => ({
      title: String(title),
      columns: Number(columns ?? 2),
      fields: textsAt(fields),
    })),
  }));
}

/** The rules of a form, and those of its groups, with the path of what holds each. */
export function rulesOf(form: JsonObject): { owner: string; rule: JsonObject }[] {
  const root = objectAt(form.schema);
  const inner = Object.entries(objectAt(root.properties)).flatMap(([key, schema]) =>
    listAt(objectAt(objectAt(schema).items).rules).map((rule) => ({ owner: key, rule })),
  );
  return [...listAt(root.rules).map((rule) => ({ owner: '', rule })), ...inner];
}

/** Every step with those in branches. */
export const stepsOf = (steps: Json | undefined): JsonObject[] =>
  listAt(steps).flatMap((step) => [step, ...listAt(step.branches).flatMap(({ steps: inner }) => stepsOf(inner))]);
