import { parse } from '@hearth/expression/parse';

const MAX_NAME = 60;

/** The key that a label makes: letters, digits and Chinese characters of it; `''` when nothing is left. */
export function nameFrom(label: string): string {
  const letters = label
    .normalize('NFC')
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[^\p{L}\p{Nd}_]+/gu, '_');
  const name = letters.replace(/^_+|_+$/g, '').slice(0, MAX_NAME);
  return name === '' ? '' : isName(name) ? name : `_${name}`.slice(0, MAX_NAME);
}

/** Whether formulas can read the name: not a word of the language, no digit first, not the id of rows. */
function isName(name: string): boolean {
  if (name === '_row' || /^\p{Nd}/u.test(name)) return false;
  const parsed = parse(name, { [name]: { kind: 'number' } });
  return parsed.ok && parsed.ast.k === 'name' && parsed.ast.name === name;
}

/** The name itself, or with the first number that makes it another than all those taken. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let count = 2; ; count += 1) {
    const numbered = `${name.slice(0, MAX_NAME - 4)}${count}`;
    if (!taken.includes(numbered)) return numbered;
  }
}
