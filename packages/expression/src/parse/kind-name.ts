import type { Kind } from '../type.ts';

/** The codes under which the catalogue has the kinds' names, so that a sentence says 数字 and not `number`. */
const CODES: Record<Kind, string> = {
  number: 'expression.kind-number',
  string: 'expression.kind-string',
  boolean: 'expression.kind-boolean',
  date: 'expression.kind-date',
  'date-time': 'expression.kind-date-time',
  time: 'expression.kind-time',
  duration: 'expression.kind-duration',
  list: 'expression.kind-list',
  record: 'expression.kind-record',
  range: 'expression.kind-range',
  any: 'expression.kind-any',
};

/** A kind as a parameter of a problem; `messageOf` puts its name into the sentence. */
export const kindName = (kind: Kind): string => CODES[kind];
