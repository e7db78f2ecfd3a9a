import { type Field, resolveName, typeScope } from '@hearth/definition';
import type { TypeScope } from '@hearth/expression';
import { parse } from '@hearth/expression/parse';
import type { DefinitionDraft } from './draft.ts';
import { type DraftField, fieldsOf, ownerOf, withInner } from './fields.ts';
import type { Reference } from './references.ts';
import { scopeAt, settingsOf } from './scopes.ts';

/** Whether a reference means a field, or one inside it. */
export function reads(draft: DefinitionDraft, reference: Reference, field: DraftField): boolean {
  const { kind, text, scope } = reference;
  if (kind !== 'expression') return isInside(joined(scope, text), field.path);
  const mentioned = withInner([field]).filter(({ key }) => placesOf(text, key).length > 0);
  if (mentioned.length === 0) return false;
  const parsed = parse(text, scopeAt(draft, scope), { open: true });
  if (!parsed.ok) return mentioned.some((one) => isOnlyOneOfName(draft, one));
  const fields = fieldsOf(draft.form);
  return parsed.names.some((name) => isInside(resolveName({ fields }, scope, name)?.path ?? '', field.path));
}

/** What a reference says after a field has got another key; the same text where it does not mean that field. */
export function renamer(draft: DefinitionDraft, field: DraftField, key: string): (reference: Reference) => string {
  const probed = probedScopes(draft, field);
  // Forms say the same condition of many fields.
  const known = new Map<string, string>();
  const inFormula = (text: string, scope: string): string => {
    const name = JSON.stringify([scope, text]);
    const renamed = known.get(name) ?? renamedInFormula(draft, { text, scope }, field, key, probed);
    known.set(name, renamed);
    return renamed;
  };
  return ({ kind, text, scope }) => {
    if (kind === 'expression') return inFormula(text, scope);
    if (!isInside(joined(scope, text), field.path)) return text;
    const at = field.path.split('.').length - 1 - (scope === '' ? 0 : scope.split('.').length);
    return at < 0 ? text : text.split('.').with(at, key).join('.');
  };
}

export const joined = (scope: string, path: string): string => (scope === '' ? path : `${scope}.${path}`);

const isInside = (path: string, around: string): boolean => path === around || path.startsWith(`${around}.`);

const isOnlyOneOfName = (draft: DefinitionDraft, { key }: DraftField): boolean =>
  withInner(fieldsOf(draft.form)).filter((field) => field.key === key).length === 1;

/** No name that a person gives. */
const PROBE = 'ǂprobeǂ';

/**
 * The text is kept as it was written. Whether a word in it means the field is asked of the language: beside every field of that name
 * stands a probe, and the word is replaced by the probe's name. A half-typed text is changed where only one field has the name.
 */
function renamedInFormula(
  draft: DefinitionDraft,
  { text, scope }: Pick<Reference, 'text' | 'scope'>,
  field: DraftField,
  key: string,
  probed: Probed,
): string {
  const places = placesOf(text, field.key);
  if (places.length === 0) return text;
  const replaced = (some: readonly number[], name: string): string =>
    some.toReversed().reduce((all, at) => all.slice(0, at) + name + all.slice(at + field.key.length), text);
  const meant: number[] = [];
  for (const at of places) {
    const parsed = parse(replaced([at], PROBE), probed.scopeAt(scope));
    if (!parsed.ok) return isOnlyOneOfName(draft, field) ? replaced(places, key) : text;
    if (parsed.names.some((name) => probed.isMeant(scope, name))) meant.push(at);
  }
  return replaced(meant, key);
}

/** The names of a form in which every field of one key has a probe beside it. */
interface Probed {
  scopeAt(path: string): TypeScope;
  /** Whether a name read from a scope is the probe of the very field. */
  isMeant(scope: string, name: string): boolean;
}

function probedScopes(draft: DefinitionDraft, { key, path }: DraftField): Probed {
  const probedIn = (list: readonly Field[]): Field[] =>
    list.flatMap((field) => {
      const own = field.fields ? { ...field, fields: probedIn(field.fields) } : field;
      return field.key === key ? [own, { ...own, key: PROBE, path: joined(ownerOf(field.path), PROBE) }] : [own];
    });
  const fields = probedIn(fieldsOf(draft.form));
  const probe = joined(ownerOf(path), PROBE);
  const known = new Map<string, TypeScope>();
  return {
    scopeAt(scope) {
      const names = known.get(scope) ?? typeScope({ fields }, scope, settingsOf(draft.task));
      known.set(scope, names);
      return names;
    },
    isMeant: (scope, name) =>
      isInside(resolveName({ fields }, scope, name)?.path ?? '', probe) || isInside(joined(scope, name), probe),
  };
}

const LETTER = /[\p{L}\p{Nd}_]/u;

/** Where a name stands in a formula as a word of its own, outside of texts in quotes. */
export function placesOf(text: string, name: string): number[] {
  const quoted = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(
    ({ index, 0: all }) => [index, index + all.length] as const,
  );
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const whole = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + name.length] ?? '');
    if (whole && !quoted.some(([from, to]) => at >= from && at < to)) places.push(at);
  }
  return places;
}
