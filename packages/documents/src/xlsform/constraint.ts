import { type FeelName, toFeel } from './to-feel.ts';
import { readXPath, type XPath } from './xpath.ts';

type Json = string | number | boolean;

/** A constraint as keywords of the field, or as a condition that is checked as a rule. */
export type Constraint = { readonly keywords: Readonly<Record<string, Json>> } | { readonly assert: string };

/**
 * Reads a constraint. Limits of a number and patterns become keywords of the field; whatever else becomes a rule.
 *
 * @throws NotRead
 */
export function readConstraint(text: string, self: FeelName, find: (name: string) => FeelName | undefined): Constraint {
  const x = readXPath(text);
  const keywords = { ...limitsIn(x, self.type === 'number') };
  return Object.keys(keywords).length > 0 ? { keywords } : { assert: toFeel(text, { self, find }).text };
}

const limits: Record<string, string> = {
  '>=': 'minimum',
  '>': 'exclusiveMinimum',
  '<=': 'maximum',
  '<': 'exclusiveMaximum',
};

/** The limits that the whole constraint consists of; nothing when it says more than that. */
function limitsIn(x: XPath, isNumber: boolean): Record<string, Json> | undefined {
  if (x.k === 'two' && x.op === 'and') {
    const [a, b] = [limitsIn(x.a, isNumber), limitsIn(x.b, isNumber)];
    return a && b ? { ...a, ...b } : undefined;
  }
  if (x.k === 'two' && isNumber && x.a.k === 'self') return limit(limits[x.op], x.b);
  if (x.k === 'two' && x.a.k === 'call') return lengthLimit(x.op, x.a, x.b);
  if (x.k !== 'call' || x.fn !== 'regex' || x.args[0]?.k !== 'self' || x.args[1]?.k !== 'text') return undefined;
  const pattern = x.args[1].text;
  // XLSForms match the whole value.
  return { pattern: `^(?:${pattern.replace(/^\^/, '').replace(/\$$/, '')})$` };
}

function limit(keyword: string | undefined, by: XPath): Record<string, Json> | undefined {
  const value =
    by.k === 'number' ? Number(by.text) : by.k === 'minus' && by.of.k === 'number' ? -Number(by.of.text) : NaN;
  return keyword === undefined || Number.isNaN(value) ? undefined : { [keyword]: value };
}

function lengthLimit(op: string, call: Extract<XPath, { k: 'call' }>, by: XPath): Record<string, Json> | undefined {
  if (call.fn !== 'string-length' || call.args[0]?.k !== 'self' || by.k !== 'number') return undefined;
  const length = Number(by.text);
  if (op === '=') return { minLength: length, maxLength: length };
  const found: Record<string, Record<string, number>> = {
    '>=': { minLength: length },
    '>': { minLength: length + 1 },
    '<=': { maxLength: length },
    '<': { maxLength: length - 1 },
  };
  return found[op];
}
