import { functionNames } from '@hearth/expression/parse';
import type { NameView } from '../condition/names.ts';
import { isTextKey, type Texts } from '../text/texts.ts';

/** Something that can be put into a formula. */
export interface Suggestion {
  /** What is written. */
  insert: string;
  label: string;
  /** What it is: the field's title, what the function does. */
  help: string;
  /** Where the cursor stands afterwards, counted from the end of what is written. */
  back: number;
}

const WORD = /[\p{L}_][\p{L}\p{Nd}_]*$/u;

/** The word before the cursor that is being typed, and where it begins. */
export function wordBefore(text: string, caret: number): { word: string; from: number } {
  const word = WORD.exec(text.slice(0, caret))?.[0] ?? '';
  return { word, from: caret - word.length };
}

/** Whether something can follow: at the beginning, and behind an operator, a bracket, a comma or a blank. */
export const expectsName = (text: string, caret: number): boolean =>
  /(^|[\s(（[,，=<>+\-*/])$/.test(text.slice(0, caret));

/** Fields and functions that fit what is being typed, best first. With nothing typed: every field, then the functions most used. */
export function suggestionsFor(word: string, names: readonly NameView[], t: Texts): Suggestion[] {
  const wanted = word.toLowerCase();
  const all = [...names.flatMap(ofName), ...functionNames.flatMap((name) => ofFunction(name, t))];
  const rank = ({ label, help }: Suggestion): number => {
    const own = label.toLowerCase();
    if (own.startsWith(wanted)) return 0;
    return own.includes(wanted) ? 1 : help.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return all
    .map((one) => ({ one, at: rank(one) }))
    .filter(({ at, one }) => at < 3 && one.insert !== word)
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function ofName({ name, title, rows }: NameView): Suggestion[] {
  const own = { insert: name, label: name, help: title === name ? '' : title, back: 0 };
  const inner = (rows ?? []).map((row) => ({
    insert: `${name}.${row.name}`,
    label: `${name}.${row.name}`,
    help: row.title === row.name ? '' : row.title,
    back: 0,
  }));
  return [own, ...inner];
}

/** A function that nobody explains in the locale files is not offered; it can still be typed. */
function ofFunction(name: string, t: Texts): Suggestion[] {
  const key = `fn.${name}`;
  if (!isTextKey(key)) return [];
  const bare = key === 'fn.today' || key === 'fn.now';
  return [{ insert: `${name}()`, label: `${name}()`, help: t(key), back: bare ? 0 : 1 }];
}
