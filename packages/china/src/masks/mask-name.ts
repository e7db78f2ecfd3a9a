import { surnameOf } from '../codes/compound-surnames.ts';

/**
 * A name for a list that others see: the first character of the given name becomes a star.
 * `张三` → `张*`, `张三丰` → `张*丰`, `欧阳明` → `欧阳*`, `买买提·艾力` → `买买提·*`, `John Smith` → `J* S*`.
 */
export function maskName(name: string): string {
  const trimmed = name.trim();
  const [first, ...fathers] = trimmed.split(/[·•・‧∙]/);
  if (fathers.length > 0) return `${first}·*`;
  if (!/\p{Script=Han}/u.test(trimmed)) return trimmed.replace(/\S+/g, (word) => `${[...word][0]}*`);
  const chinese = trimmed.replace(/\s/g, '');
  const surname = surnameOf(chinese);
  const given = [...chinese].slice([...surname].length);
  return given.length === 0 ? '*' : `${surname}*${given.slice(1).join('')}`;
}

/** A name in a story told to the public: surname and 某. `欧阳明` → `欧阳某`; a name that is not Chinese → `某`. */
export function anonymousName(name: string): string {
  const trimmed = name.trim();
  if (/[·•・‧∙]/.test(trimmed) || !/^\p{Script=Han}/u.test(trimmed)) return trimmed === '' ? '' : '某';
  return `${surnameOf(trimmed)}某`;
}
