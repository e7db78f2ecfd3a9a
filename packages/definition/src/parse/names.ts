import { parse } from '@hearth/expression/parse';
import type { Report } from './report.ts';

const NAME = /^[\p{L}_][\p{L}\p{Nd}_（）]*$/u;
const MAX_NAME = 60;

/**
 * Checks a name that expressions use (a field's key, a setting): letters, digits, `_`, Chinese; not first a digit; not a word of
 * the expression language; not `_row`, which every row has. Whether it is such a word is asked of the language itself: a field of that name must read as the field.
 */
export function checkName(name: string, path: string, report: Report): void {
  if (name === '_row') report.add('reserved-name', path, { name });
  else if (name.length > MAX_NAME)
    report.add('name-too-long', path, { name: name.slice(0, MAX_NAME), limit: MAX_NAME });
  else if (!NAME.test(name)) report.add('name-wrong-characters', path, { name });
  else if (!readsAsName(name)) report.add('name-is-a-word', path, { name });
}

const asked = new Map<string, boolean>();

function readsAsName(name: string): boolean {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const parsed = parse(name, { [name]: { kind: 'number' } });
  const reads = parsed.ok && parsed.ast.k === 'name' && parsed.ast.name === name;
  if (asked.size > 5000) asked.clear();
  asked.set(name, reads);
  return reads;
}
