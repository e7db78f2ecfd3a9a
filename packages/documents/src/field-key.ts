import { parse } from '@hearth/expression/parse';

const longest = 60;

/**
 * A name that expressions can use for a field that is called so in a file: letters, digits, `_` and Chinese, no word of the language, not
 * among those that are taken. 帮扶情况/日期 becomes 帮扶情况_日期, a second 备注 becomes 备注2.
 */
export function fieldKey(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}_（）]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longest - 3);
  const begun = /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
  const base = begun === '_' ? '字段' : readsAsName(begun) ? begun : `${begun}_`;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}${number}`)) return `${base}${number}`;
}

function readsAsName(name: string): boolean {
  if (name === '_row') return false;
  const parsed = parse(name, { [name]: { kind: 'number' } });
  return parsed.ok && parsed.ast.k === 'name' && parsed.ast.name === name;
}
