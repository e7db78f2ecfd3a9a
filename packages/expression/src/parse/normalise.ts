/**
 * Full-width characters of a Chinese keyboard as the ASCII that FEEL wants. Texts in quotes and known names stay as
 * they are. `offsets[i]` is where the i-th normalised character came from, so that problems point into what was typed.
 */
export interface Normalised {
  text: string;
  offsets: number[];
}

const REPLACEMENTS: Record<string, string> = {
  '　': ' ',
  '，': ',',
  '、': ',',
  '×': '*',
  '÷': '/',
  '−': '-',
  '—': '-',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '【': '[',
  '】': ']',
  '。': '.',
  '\ufeff': ' ',
  '\u200b': ' ',
  '\u00a0': ' ',
};

/** Opening quotation marks and what closes them. */
const QUOTES: Record<string, string> = { '"': '"', '“': '”', '”': '”', '＂': '＂' };

/** `names` are those that have such characters themselves. Letters come out composed (NFC), as names are kept. */
export function normalise(input: string, names: readonly string[]): Normalised {
  const composed = input.normalize('NFC');
  if (composed === input) return replaced(input, names);
  const origins = originsOf(composed, input);
  const { text, offsets } = replaced(composed, names);
  return { text, offsets: offsets.map((offset) => origins[offset] ?? input.length) };
}

/** Where each character of a composed text began in the text as it was typed. */
function originsOf(composed: string, input: string): number[] {
  const origins: number[] = [];
  for (const { segment, index } of new Intl.Segmenter('zh').segment(input)) {
    for (let unit = segment.normalize('NFC').length; unit > 0; unit--) origins.push(index);
  }
  return origins.length === composed.length ? origins : [];
}

function replaced(input: string, names: readonly string[]): Normalised {
  const out: Normalised = { text: '', offsets: [] };
  let at = 0;
  while (at < input.length) {
    const character = input[at] ?? '';
    const words = wordsAt(input, at);
    const name = longestAt(names, input, at);
    if (words) at = copyWords(out, words, at);
    else if (name) at = copy(out, input, at, name.length);
    else if (QUOTES[character]) at = copyText(out, input, at, QUOTES[character]);
    else at = emit(out, asciiOf(character), at);
  }
  out.offsets.push(input.length);
  return out;
}

/**
 * Functions whose names have an `and` in them, which the grammar takes for the operator in long expressions. With
 * underscores they are one name, and everything stays in its place.
 */
const FUNCTIONS_WITH_AND = /(years\s+and\s+months\s+duration|date\s+and\s+time)(?=\s*[(（])/y;

function wordsAt(input: string, at: number): string | undefined {
  FUNCTIONS_WITH_AND.lastIndex = at;
  return FUNCTIONS_WITH_AND.exec(input)?.[0];
}

function copyWords(out: Normalised, words: string, from: number): number {
  for (const [index, character] of [...words].entries())
    emit(out, /\s/.test(character) ? '_' : character, from + index);
  return from + words.length;
}

export function asciiOf(character: string): string {
  const known = REPLACEMENTS[character];
  if (known) return known;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

const longestAt = (names: readonly string[], input: string, at: number): string =>
  names.reduce((best, name) => (name.length > best.length && input.startsWith(name, at) ? name : best), '');

function emit(out: Normalised, text: string, from: number): number {
  out.text += text;
  for (let index = 0; index < text.length; index++) out.offsets.push(from);
  return from + 1;
}

function copy(out: Normalised, input: string, from: number, length: number): number {
  for (let index = from; index < from + length; index++) emit(out, input[index] ?? '', index);
  return from + length;
}

/** A text in quotes: the quotes become ASCII, the inside stays; an ASCII quote inside Chinese ones is escaped. */
function copyText(out: Normalised, input: string, from: number, close: string): number {
  emit(out, '"', from);
  let at = from + 1;
  while (
    at < input.length &&
    input[at] !== close &&
    !(close === '”' && input[at] === '"' && !input.includes(close, at))
  ) {
    if (input[at] === '\\' && at + 1 < input.length) at = copy(out, input, at, 2);
    else at = emit(out, input[at] === '"' ? '\\"' : (input[at] ?? ''), at);
  }
  return at < input.length ? emit(out, '"', at) : at;
}
