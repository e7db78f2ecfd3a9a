import { type Field, typeScope } from '@hearth/definition';
import {
  compile,
  type Env,
  type Json,
  type Problem,
  type Scope,
  scopeOf,
  type Type,
  type TypeScope,
} from '@hearth/expression';
import { parse } from '@hearth/expression/parse';
import { type DefinitionDraft, isObject } from '../draft/draft.ts';
import { fieldAt, fieldsOf } from '../draft/fields.ts';
import { scopeAt, settingsOf } from '../draft/scopes.ts';
import { sampleEnv, sampleOf } from './sample.ts';

/** What is said about a formula while it is typed. */
export type Look = { ok: true; type: Type; result: Json | undefined } | { ok: false; problems: Problem[] };

/** The names that a formula at a place reads: those of the form there, and what the place adds. */
export function typesAt(draft: DefinitionDraft, path: string, extra?: TypeScope, entry?: readonly Field[]): TypeScope {
  const scope = scopeAt(draft, path);
  if (!extra && !entry) return scope;
  return { ...extra, ...scope, ...(entry && typeScope({ fields: [...entry] }, '')) };
}

/** Reads a formula and runs it on made-up answers. `open`: names of another form may stand in it, and nothing is run. */
export function lookAt(text: string, draft: DefinitionDraft, path: string, types: TypeScope, open = false): Look {
  const parsed = parse(text, types, { open });
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const result = open ? undefined : compile(parsed.ast)(sampleScope(draft, path), envOf(draft));
  return { ok: true, type: parsed.type, result };
}

/** The whole made-up document, and the first row of each group on the way to the place. */
function sampleScope(draft: DefinitionDraft, path: string): Scope {
  const document = sampleOf(fieldsOf(draft.form));
  let record: Record<string, Json> = document;
  let scope = scopeOf(document);
  const steps = path === '' ? [] : path.split('.');
  for (const [at, step] of steps.entries()) {
    const inner: Json = record[step] ?? null;
    const next: Json = Array.isArray(inner) ? (inner[0] ?? {}) : inner;
    if (!isObject(next) || !fieldAt(draft.form, steps.slice(0, at + 1).join('.'))) return scope;
    record = next;
    scope = scopeOf(next, scope);
  }
  return scope;
}

const envOf = ({ task }: DefinitionDraft): Env => ({
  ...sampleEnv,
  settings: Object.fromEntries(Object.entries(settingsOf(task)).map(([name, { value }]) => [name, value])),
});
