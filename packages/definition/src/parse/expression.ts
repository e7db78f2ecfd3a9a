import type { Kind, Type, TypeScope } from '@hearth/expression';
import { parse } from '@hearth/expression/parse';
import type { Expression } from '../expression.ts';
import type { Report } from './report.ts';

/** What an expression must give: `text` is anything that prints on one line, `any` nothing in particular. */
export type Wanted = Kind | 'text';

const printable: Kind[] = ['string', 'number', 'date', 'date-time', 'time', 'any'];

/**
 * Parses one expression of a file and reports what is wrong with it, at `path` with offsets into the text.
 * A broken one comes back with a blank AST, so that reading goes on; the definition is refused anyway.
 */
export function compileText(text: string, scope: TypeScope, wanted: Wanted, path: string, report: Report): Expression {
  return compiled(text, scope, wanted, path, report, false);
}

/** The same for an expression over a document that is not known here: only the names given have a type, and any other may be a field. */
export function compileForeign(
  text: string,
  known: TypeScope,
  wanted: Wanted,
  path: string,
  report: Report,
): Expression {
  return compiled(text, known, wanted, path, report, true);
}

function compiled(
  text: string,
  scope: TypeScope,
  wanted: Wanted,
  path: string,
  report: Report,
  open: boolean,
): Expression {
  const parsed = parse(text, scope, { open, ...(wanted === 'boolean' && { expect: 'boolean' as const }) });
  if (!parsed.ok) {
    report.take(parsed.problems, path);
    return { text, ast: { k: 'lit', v: null } };
  }
  if (!fits(parsed.type, wanted)) {
    report.add(
      'expression-wrong-result',
      path,
      { expected: wanted, actual: parsed.type.kind },
      { from: 0, to: text.length },
    );
  }
  return { text, ast: parsed.ast };
}

function fits(type: Type, wanted: Wanted): boolean {
  if (wanted === 'any' || wanted === 'boolean' || type.kind === 'any') return true;
  if (wanted === 'text') return printable.includes(type.kind);
  return type.kind === wanted;
}
