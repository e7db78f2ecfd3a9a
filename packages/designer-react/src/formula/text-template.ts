import type { TypeScope } from '@hearth/expression';

/** Kinds of values that print in the middle of a sentence. */
const printed: readonly string[] = ['string', 'number', 'date', 'time', 'date-time'];

/** Whether a value of this kind can stand in a sentence. */
export const isPrinted = (kind: string): boolean => printed.includes(kind);

/**
 * A formula that only puts texts and fields one after the other, as the sentence that it makes: `"发给" + 姓名` is 发给{姓名}.
 * Undefined when a formula does more than that.
 */
export function sentenceOf(formula: string, types: TypeScope): string | undefined {
  if (formula.trim() === '') return '';
  let sentence = '';
  let rest = formula.trim();
  for (;;) {
    const [whole, part, joined] = /^("(?:[^"\\]|\\.)*"|[^"+]+?)\s*(\+\s*|$)/s.exec(rest) ?? [];
    if (whole === undefined || part === undefined) return undefined;
    const words = part.startsWith('"') ? literalOf(part, types) : fieldOf(part.trim(), types);
    if (words === undefined) return undefined;
    sentence += words;
    rest = rest.slice(whole.length);
    if (rest === '') return joined === '' ? sentence : undefined;
  }
}

function literalOf(text: string, types: TypeScope): string | undefined {
  try {
    const words = String(JSON.parse(text));
    const isAmbiguous = [...words.matchAll(field)].some(([, name]) => isKnown(name!, types));
    return isAmbiguous ? undefined : words;
  } catch {
    return undefined;
  }
}

function fieldOf(part: string, types: TypeScope): string | undefined {
  const name = /^string\(([^()]+)\)$/.exec(part)?.[1]?.trim() ?? part;
  const isRight = isKnown(name, types) && (part === name) === (typeAt(name, types)?.kind === 'string');
  return isRight ? `{${name}}` : undefined;
}

/** The formula that makes a sentence; what stands in braces and is no field's name stays as it is. */
export function formulaOf(sentence: string, types: TypeScope): string {
  if (sentence === '') return '';
  const parts: string[] = [];
  let words = '';
  const endWords = () => {
    if (words !== '') parts.push(JSON.stringify(words));
    words = '';
  };
  for (const part of sentence.split(/(\{[^{}]*\})/)) {
    const name = part.startsWith('{') ? part.slice(1, -1).trim() : '';
    if (!isKnown(name, types)) words += part;
    else {
      endWords();
      parts.push(typeAt(name, types)?.kind === 'string' ? name : `string(${name})`);
    }
  }
  endWords();
  return parts.join(' + ');
}

const field = /\{([^{}]*)\}/g;

const isKnown = (name: string, types: TypeScope): boolean => isPrinted(typeAt(name, types)?.kind ?? '');

/** `住址.区` reads a field of a section. */
function typeAt(name: string, types: TypeScope): { kind: string } | undefined {
  let found: { kind: string; fields?: TypeScope } | undefined;
  let within: TypeScope | undefined = types;
  for (const key of name.split('.')) {
    found = within && Object.hasOwn(within, key) ? (within[key] as typeof found) : undefined;
    within = found?.fields;
  }
  return found;
}
