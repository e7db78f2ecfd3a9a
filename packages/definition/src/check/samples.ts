import { type Ast, type Json, partsOf } from '@hearth/expression';
import type { Field } from '../form.ts';
import { kindOf } from '../kinds/index.ts';

/** A value to try, and how to tell it to a person. */
export interface Sample {
  value: Json;
  text: string;
}

/**
 * The values of a field that can make a difference to the given guards: every option, yes and no, and, for a number, each
 * number that the guards mention with its neighbours; blank too where the form allows it. Nothing when there is no such list.
 */
export function samplesOf(field: Field, guards: readonly Ast[]): Sample[] | undefined {
  const values = valuesOf(field, guards);
  if (!values) return undefined;
  const samples = values.map((value) => ({ value, text: `${field.title}=${kindOf(field).text(value, field)}` }));
  return mayBeBlank(field) ? [...samples, { value: null, text: `${field.title}没有填` }] : samples;
}

const mayBeBlank = (field: Field): boolean => !field.required || field.visibleWhen !== undefined;

function valuesOf(field: Field, guards: readonly Ast[]): Json[] | undefined {
  const kind = kindOf(field);
  if (kind.offers === 'one') return (field.options ?? []).map((option) => option.value);
  if (kind.valueType === 'boolean') return [true, false];
  return kind.valueType === 'number' ? numbersFor(field, guards) : undefined;
}

function numbersFor({ schema }: Field, guards: readonly Ast[]): number[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema as {
    minimum?: number;
    maximum?: number;
  };
  const step = schema.type === 'integer' ? 1 : 0.01;
  const mentioned = new Set(guards.flatMap(numbersIn));
  const tried = [...mentioned].flatMap((n) => [n - step, n, n + step]);
  if (Number.isFinite(minimum)) tried.push(minimum);
  if (Number.isFinite(maximum)) tried.push(maximum);
  return [...new Set(tried.length > 0 ? tried : [0])].filter((n) => n >= minimum && n <= maximum).sort((a, b) => a - b);
}

function numbersIn(ast: Ast): number[] {
  if (ast.k === 'lit') return typeof ast.v === 'number' ? [ast.v] : [];
  if (ast.k === 'neg' && ast.of.k === 'lit' && typeof ast.of.v === 'number') return [-ast.of.v];
  return partsOf(ast).flatMap(numbersIn);
}
