/** A text cut at its braces. */
export type Piece = string | Placeholder;

export interface Placeholder {
  /** As it was written, for messages. */
  source: string;
  /** One name, or several that are added and subtracted. */
  terms: { sign: 1 | -1; task?: string; name: string }[];
  /** The words behind |. */
  words: string[];
}

/** Cuts `资助{students|数}名` into texts and placeholders. A brace without its partner is text. */
export function piecesOf(text: string): Piece[] {
  return text.split(/(\{[^{}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    return /^\{.*\}$/s.test(part) ? [placeholderOf(part.slice(1, -1))] : [part];
  });
}

function placeholderOf(source: string): Placeholder {
  const [names = '', options = ''] = source.split(/[|｜]/, 2);
  const signed = ` + ${names.trim()}`.match(/\s[+-]\s+\S+/g) ?? [];
  const terms = signed.map((term) => {
    const [, sign, name = ''] = term.match(/^\s([+-])\s+(\S+)$/) ?? [];
    return { sign: sign === '-' ? (-1 as const) : (1 as const), ...nameOf(name) };
  });
  return { source, terms, words: options.trim() === '' ? [] : options.trim().split(/\s+/) };
}

function nameOf(written: string): { task?: string; name: string } {
  const at = written.indexOf('.');
  return at < 0 ? { name: written } : { task: written.slice(0, at), name: written.slice(at + 1) };
}
