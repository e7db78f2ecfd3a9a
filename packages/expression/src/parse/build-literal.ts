import type { Ast, TemporalKind } from '../ast.ts';
import { digitsOf } from '../decimal.ts';
import { Clock, Day, Moment } from '../temporal.ts';
import { parseTemporal, temporalParsers } from '../temporal-text.ts';
import { ANY, BOOLEAN, NUMBER, STRING } from '../type.ts';
import { misfit, refuse, type Surroundings, sourceOf, type Typed } from './surroundings.ts';
import { childrenOf, type TreeNode } from './tree.ts';
import { unreadableIn } from './unreadable.ts';

export const buildNull = (): Typed => ({ ast: { k: 'lit', v: null }, type: ANY });

export const buildBoolean = (node: TreeNode, around: Surroundings): Typed => ({
  ast: { k: 'lit', v: sourceOf(node, around) === 'true' },
  type: BOOLEAN,
});

export function buildNumber(node: TreeNode, around: Surroundings): Typed {
  const written = sourceOf(node, around).replace(/\s/g, '');
  const value = Number(written);
  if (!Number.isFinite(value) || written.length > 60) return refuse(node, 'expression.number-too-large', around);
  const exact = digitsOf(written.startsWith('-.') ? `-0${written.slice(1)}` : written);
  const keeps = exact === digitsOf(String(value));
  return { ast: keeps ? { k: 'lit', v: value || 0 } : { k: 'dec', v: exact }, type: NUMBER };
}

export function buildString(node: TreeNode, around: Surroundings): Typed {
  const v = textOfLiteral(sourceOf(node, around));
  const unreadable = unreadableIn(v);
  if (unreadable) {
    return refuse(node, 'expression.unreadable-character', around, { character: unreadable.character });
  }
  return { ast: { k: 'lit', v }, type: STRING };
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };

/** The text that a literal in quotes stands for (DMN 1.5, grammar rule 35: `\uXXXX` and `\UXXXXXX`). */
export function textOfLiteral(quoted: string): string {
  const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))/g;
  return quoted.slice(1, -1).replace(escapes, (whole, short?: string, long?: string, plain?: string) => {
    if (short) return String.fromCharCode(Number.parseInt(short, 16));
    const point = long ? Number.parseInt(long, 16) : 0;
    if (long) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return plain !== undefined && ESCAPES[plain] !== undefined ? ESCAPES[plain] : whole;
  });
}

/** `@"2026-01-01"`: the kind follows from the form of the text. */
export function buildAt(node: TreeNode, around: Surroundings): Typed {
  const [literal] = childrenOf(node);
  const text = literal ? textOfLiteral(sourceOf(literal, around)) : '';
  if (hasZone(text)) return refuse(node, 'expression.time-zone', around);
  const value = parseTemporal(text);
  if (value) return temporal(kindOfTemporal(value), text);
  misfit(node, 'expression.bad-literal', around, { text });
  return buildNull();
}

/** The constant of `date("…")` and its like; null when the text is none, undefined when it has a foreign time zone. */
export function constantOf(kind: TemporalKind, text: string): Typed | null | undefined {
  if (hasZone(text)) return undefined;
  return temporalParsers[kind](text) ? temporal(kind, text) : null;
}

const temporal = (kind: TemporalKind, v: string): Typed => ({
  ast: { k: 'at', kind, v } satisfies Ast,
  type: { kind },
});

function kindOfTemporal(value: NonNullable<ReturnType<typeof parseTemporal>>): TemporalKind {
  if (value instanceof Day) return 'date';
  if (value instanceof Moment) return 'date-time';
  return value instanceof Clock ? 'time' : 'duration';
}

/** A named zone or an offset: this language knows the wall clock of Asia/Shanghai only. */
const hasZone = (text: string): boolean =>
  /\d(@[A-Z]|Z$|[+-]\d\d:\d\d(:\d\d)?(@|$))/.test(text) && !text.endsWith('+08:00');
