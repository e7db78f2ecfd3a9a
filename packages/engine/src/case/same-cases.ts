import { createHash } from 'node:crypto';
import type { Definition, Expression, Unique } from '@hearth/definition';
import { compile, type Env, isTrue, type Json, namesRead, type Problem, scopeOf } from '@hearth/expression';
import { type CaseState, type Document, escapePointer } from '@hearth/kernel';
import { type CaseKey, casesWithKeys, type Db, lockKeys, type SameCase, setCaseKeys } from '@hearth/storage';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { recordsIn } from './case-text.ts';

/** A case before and after a command, as far as it is compared with others. */
export interface Compared {
  definition: Definition;
  before: CaseState | undefined;
  after: CaseState;
  env: Env;
  unitName(unit: string): string;
}

/** What a case has that others may not have too. */
interface OwnKey extends CaseKey {
  unique: Unique<Expression>;
  /** JSON pointer of the first field that the key reads. */
  pointer: string;
}

/**
 * Keeps what a case may not have in common with others, and refuses it when another has it already; that one is named. Only what a command
 * brings in is looked at, in the transaction of the command.
 */
export async function keepApart(trx: Db, compared: Compared): Promise<void> {
  const { definition, before, after, env } = compared;
  if (!definition.task.unique) return;
  const was = before ? keysThatCount(definition, before, env) : [];
  const is = keysThatCount(definition, after, env);
  const known = new Set(was.map(({ key }) => key));
  const added = is.filter(({ key }) => !known.has(key));
  await refuseSame(trx, added, compared);
  if (added.length > 0 || is.length < was.length) await setCaseKeys(trx, after.id, is);
}

/** Other cases that are about the same as this one, each with the rule that says so. */
export async function sameCases(
  db: Db,
  definition: Definition,
  state: CaseState,
  env: Env,
): Promise<(SameCase & { unique: Unique<Expression> })[]> {
  const own = new Map(keysOf(definition, state.document, env).map(({ key, unique }) => [key, unique]));
  const found = await casesWithKeys(db, [...own.keys()], state.id);
  return found.flatMap((one) => {
    const unique = own.get(one.key);
    return unique ? [{ ...one, unique }] : [];
  });
}

async function refuseSame(trx: Db, added: readonly OwnKey[], { after, unitName }: Compared): Promise<void> {
  const strict = added.filter(({ unique }) => unique.level !== 'warning');
  const keys = strict.map(({ key }) => key);
  await lockKeys(trx, keys);
  const found = await casesWithKeys(trx, keys, after.id);
  const problems = strict.flatMap(({ key, unique, pointer }): Problem[] => {
    const other = found.find((one) => one.key === key);
    if (!other) return [];
    const named = { number: other.number ?? '', unit: unitName(other.unitId), case: other.caseId };
    return [problem('same-case', { message: unique.message, ...named }, pointer)];
  });
  if (problems.length > 0) throw new Refusal(422, problems);
}

/** A case counts while it runs, and after an end that the rule names: by default a good one. */
function keysThatCount(definition: Definition, { status, result, document }: CaseState, env: Env): OwnKey[] {
  if (status === 'draft') return [];
  const good = definition.workflow.results.flatMap(({ id, tone }) => (tone === 'success' ? [id] : []));
  return keysOf(definition, document, env).filter(
    ({ unique }) => status !== 'ended' || (unique.results ?? good).includes(result ?? ''),
  );
}

/** The keys of a document, each once. */
function keysOf({ id: task, task: { unique: rules = [] } }: Definition, document: Document, env: Env): OwnKey[] {
  const found = rules.flatMap((unique) =>
    placesOf(document, unique.over).flatMap((place) => {
      const value = ({ ast }: Expression): Json => compile(ast)(place.scope, env);
      if (unique.when && !isTrue(value(unique.when))) return [];
      const parts = unique.key.map(value);
      if (parts.some((part) => part === null || part === '')) return [];
      const key = createHash('sha256')
        .update(JSON.stringify([task, unique.id, parts]))
        .digest('hex');
      return [{ rule: unique.id, key, unique, pointer: place.pointer + firstFieldOf(unique) }];
    }),
  );
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

function firstFieldOf({ key }: Unique<Expression>): string {
  const [name] = key[0] ? namesRead(key[0].ast) : [];
  return name === undefined ? '' : `/${escapePointer(name.split('.')[0] ?? '')}`;
}

interface Place {
  scope: ReturnType<typeof scopeOf>;
  record: Document;
  pointer: string;
}

/** The document itself, or every row of a group in it. */
function placesOf(document: Document, over: string | undefined): Place[] {
  const root: Place = { scope: scopeOf(document), record: document, pointer: '' };
  const keys = over === undefined ? [] : over.split('.');
  return keys.reduce<Place[]>((places, key) => places.flatMap((place) => inside(place, key)), [root]);
}

const inside = ({ scope, record, pointer }: Place, key: string): Place[] =>
  recordsIn(record[key]).map((inner, index) => ({
    scope: scopeOf(inner, scope),
    record: inner,
    pointer: `${pointer}/${escapePointer(key)}${Array.isArray(record[key]) ? `/${index}` : ''}`,
  }));
