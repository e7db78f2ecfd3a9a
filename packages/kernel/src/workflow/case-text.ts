import type { CaseState } from './case-state.ts';

/** Texts of parts that were written before. A part of a case is never changed, only replaced, so that its text stays true. */
const texts = new WeakMap<object, string>();

/**
 * A case as JSON text, equal to `JSON.stringify(state)`. Most of a case is as it was after the command before: only what was replaced since is
 * written anew, so that keeping a case costs by what happened and not by its age.
 */
export function caseText(state: CaseState): string {
  let text = '';
  for (const key in state) {
    const value: unknown = state[key as keyof CaseState];
    if (value === undefined) continue;
    text += `${text === '' ? '{' : ','}"${key}":${maps.has(key) ? mapText(value as object) : partText(value)}`;
  }
  return `${text}}`;
}

const maps = new Set(['document', 'steps', 'workItems', 'timers']);

function mapText(map: object): string {
  const known = texts.get(map);
  if (known !== undefined) return known;
  let text = '';
  for (const [key, value] of Object.entries(map))
    if (value !== undefined) text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:${partText(value)}`;
  text = text === '' ? '{}' : `${text}}`;
  texts.set(map, text);
  return text;
}

function partText(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  texts.set(part, text);
  return text;
}
