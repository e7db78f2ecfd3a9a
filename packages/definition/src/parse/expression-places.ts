import type { Json } from '@hearth/expression';
import type { Step } from '../blocks/index.ts';
import { isObject } from '../json/equal.ts';
import { below } from '../json/pointer.ts';
import type { Wanted } from './expression.ts';

/** Where expressions stand in a step, and what they must give. `*` is every item of a list. */
interface Place {
  at: string;
  wanted: Wanted;
  /** Read in the scope of the rows inside the step, not of the step itself. */
  inside?: true;
}

const due: Place = { at: 'due.on', wanted: 'date' };

const placesOf: Record<Step<unknown>['type'], Place[]> = {
  userTask: [due],
  signOff: [due],
  choice: [{ at: 'branches.*.when', wanted: 'boolean' }],
  parallel: [],
  forEach: [
    { at: 'where', wanted: 'boolean', inside: true },
    { at: 'rowTitle', wanted: 'text', inside: true },
  ],
  wait: [{ at: 'until.on', wanted: 'date' }],
  publicNotice: [{ at: 'text', wanted: 'text' }],
  externalReply: [due],
  automatic: [{ at: 'set.*.to', wanted: 'any' }],
  end: [],
};

/** An expression that was found: its text, its pointer from the step, and how to put the compiled one in its place. */
export interface FoundExpression {
  text: string;
  pointer: string;
  wanted: Wanted;
  inside: boolean;
  replace(compiled: unknown): void;
}

/** All expressions of a step, not of the steps inside it. */
export function expressionsOf(step: Step<unknown>): FoundExpression[] {
  return placesOf[step.type].flatMap(({ at, wanted, inside }) =>
    find(step as unknown as Json, at.split('.'), '').map((found) => ({ ...found, wanted, inside: inside ?? false })),
  );
}

type Found = Pick<FoundExpression, 'text' | 'pointer' | 'replace'>;

function find(value: Json | undefined, [key, ...rest]: string[], pointer: string): Found[] {
  if (key === '*') {
    return Array.isArray(value) ? value.flatMap((item, index) => find(item, rest, below(pointer, index))) : [];
  }
  if (key === undefined || !isObject(value)) return [];
  const inner = value[key];
  const at = below(pointer, key);
  if (rest.length > 0) return find(inner, rest, at);
  const replace = (compiled: unknown): void => {
    value[key] = compiled as Json;
  };
  return typeof inner === 'string' ? [{ text: inner, pointer: at, replace }] : [];
}
