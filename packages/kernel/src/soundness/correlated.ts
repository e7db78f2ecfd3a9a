import {
  allFields,
  type Definition,
  type Expression,
  type Field,
  fieldByPath,
  overlaps,
  resolveName,
  rowsAround,
  writtenAt,
} from '@hearth/definition';
import { type Ast, type Json, namesRead } from '@hearth/expression';
import type { StepPlace } from '../workflow/definition-index.ts';
import { type Answer, holdsFor, readsTheClock, valuesOf } from './possible-answers.ts';
import { meets } from './write-beside-read.ts';

/** Most combinations of answers that are told apart for choices that hang together. */
const MOST = 512;

/**
 * Choices whose conditions read the same fields, so that what one took says what the next can take. `combinations` are the answers
 * that make a difference, `taken` which branch each choice takes for each of them (-1 = none).
 */
export interface Correlated {
  id: string;
  /** Dotted path of the group of whose rows each has answers of its own; `''` = the document. */
  scope: string;
  paths: readonly string[];
  combinations: readonly Json[][];
  taken: ReadonlyMap<string, readonly number[]>;
  /** For each step that can change some of the fields, places of those in `paths`. */
  written: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Asked {
  place: StepPlace;
  fields: ReadonlyMap<string, Field>;
  scope: string;
}

/**
 * The groups of choices whose answers can be listed and cannot change unnoticed: where data may be corrected at any time, where another
 * branch or owed work may write while a choice reads, or where a field follows the clock or a setting, each choice is free.
 */
export function correlatedChoices(definition: Definition, places: readonly StepPlace[]): Correlated[] {
  if (definition.task.correct?.length) return [];
  const asked = places.flatMap((place) => askedAt(definition, place) ?? []);
  return grouped(asked).flatMap((group, at) => correlated(definition, group, places, `c${at}`) ?? []);
}

function askedAt(definition: Definition, place: StepPlace): Asked | undefined {
  const { step, scope } = place;
  if (step.type !== 'choice') return undefined;
  const asts = step.branches.flatMap(({ when }) => (when ? [when.ast] : []));
  if (asts.some(readsTheClock)) return undefined;
  const fields = new Map<string, Field>();
  for (const name of asts.flatMap(namesRead)) {
    const field = name.includes('.') ? undefined : resolveName(definition.form, scope, name);
    if (!field || sourcesOf(definition, field) === undefined) return undefined;
    fields.set(name, field);
  }
  const scopes = [...fields.values()].map(({ path }) => rowsAround(definition.form, path));
  const deepest = scopes.reduce((one, other) => (other.length > one.length ? other : one), '');
  return fields.size > 0 ? { place, fields, scope: deepest } : undefined;
}

/** Choices of one scope that share fields, directly or through another one. */
function grouped(asked: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = [];
  for (const one of asked) {
    const near = groups.filter((group) => group.some((other) => other.scope === one.scope && share(other, one)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), one]);
  }
  return groups;
}

const share = (a: Asked, b: Asked): boolean =>
  [...a.fields.values()].some(({ path }) => [...b.fields.values()].some((other) => other.path === path));

function correlated(
  definition: Definition,
  group: readonly Asked[],
  places: readonly StepPlace[],
  id: string,
): Correlated | undefined {
  const fields = [
    ...new Map(group.flatMap((one) => [...one.fields.values()].map((field) => [field.path, field]))).values(),
  ];
  const guards = group.flatMap(({ place }) => guardsOf(place));
  const combinations = combined(
    fields.map((field) =>
      valuesOf(
        field,
        guards.flatMap((guard) => guard?.ast ?? []),
      ),
    ),
  );
  if (!combinations) return undefined;
  const paths = fields.map(({ path }) => path);
  const written = writersOf(definition, fields, places);
  const scope = group[0]?.scope ?? '';
  const readers = group.map(({ place }) => place);
  const writers = places.filter(({ step }) => written.has(step.id));
  if (meets(definition, readers, writers, scope, places)) return undefined;
  const taken = new Map(group.map((one) => [one.place.step.id, branchesFor(one, paths, combinations, definition)]));
  return { id, scope, paths, combinations, taken, written };
}

const guardsOf = ({ step }: StepPlace): (Expression | undefined)[] =>
  step.type === 'choice' ? step.branches.map(({ when }) => when) : [];

/** Every combination of the values of several fields; nothing when there are too many or some cannot be listed. */
function combined(values: readonly (Json[] | undefined)[]): Json[][] | undefined {
  let all: Json[][] = [[]];
  for (const some of values) {
    if (!some || all.length * some.length > MOST) return undefined;
    all = all.flatMap((one) => some.map((value) => [...one, value]));
  }
  return all;
}

function branchesFor(
  { place, fields }: Asked,
  paths: readonly string[],
  combinations: readonly Json[][],
  definition: Definition,
): number[] {
  const guards = guardsOf(place);
  const otherwise = guards.indexOf(undefined);
  return combinations.map((values) => {
    const answer: Answer = Object.fromEntries(
      [...fields].map(([name, { path }]) => [name, values[paths.indexOf(path)] ?? null]),
    );
    const first = guards.findIndex((guard) => guard && holdsFor(guard, answer, definition));
    return first < 0 ? otherwise : first;
  });
}

function writersOf(
  definition: Definition,
  fields: readonly Field[],
  places: readonly StepPlace[],
): Map<string, Set<number>> {
  const written = new Map<string, Set<number>>();
  const sources = fields.map((field) => sourcesOf(definition, field) ?? []);
  for (const place of places) {
    const paths = writtenAt(place, definition.form);
    const touched = sources.flatMap((rests, at) =>
      rests.some((source) => paths.some((path) => overlaps(path, source))) ? [at] : [],
    );
    if (touched.length > 0) written.set(place.step.id, new Set(touched));
  }
  return written;
}

/** The paths on which a field's value rests: its own, and those that its formula or its being shown reads; nothing when also the clock or a setting. */
function sourcesOf({ form }: Definition, field: Field, seen: readonly string[] = []): string[] | undefined {
  if (seen.includes(field.path)) return [];
  const scope = field.path.split('.').slice(0, -1).join('.');
  const around = field.path.split('.').map((_, at, keys) => keys.slice(0, at + 1).join('.'));
  const shown = around.flatMap((path) => fieldByPath(form.fields, path)?.visibleWhen ?? []);
  const sources = [field.path];
  for (const { ast } of [...shown, ...(field.computed ? [field.computed] : [])]) {
    const inner = sourcesOfAst({ form } as Definition, ast, scope, [...seen, field.path]);
    if (!inner) return undefined;
    sources.push(...inner);
  }
  return sources;
}

function sourcesOfAst(definition: Definition, ast: Ast, scope: string, seen: readonly string[]): string[] | undefined {
  if (readsTheClock(ast)) return undefined;
  const sources: string[] = [];
  for (const name of namesRead(ast)) {
    const field = resolveName(definition.form, scope, name);
    const inner = field && allFields([field]).map((one) => sourcesOf(definition, one, seen));
    if (!inner || inner.includes(undefined)) return undefined;
    sources.push(...inner.flatMap((paths) => paths ?? []));
  }
  return sources;
}
