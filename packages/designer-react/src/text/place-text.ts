import { type DefinitionDraft, isObject, type Place } from '../draft/draft.ts';
import { fieldAround } from '../draft/fields.ts';
import { get, partsOf, pointerOf } from '../draft/json.ts';
import { isTextKey, type Texts } from './texts.ts';

/** A place of the draft in words: 字段“防护情况”的显示条件. */
export function placeText(draft: DefinitionDraft, { file, pointer }: Place, t: Texts): string {
  const field = file === 'form' ? fieldAround(draft.form, pointer) : undefined;
  const parts = partsOf(pointer);
  const rule = parts.indexOf('rules');
  if (file === 'form' && rule >= 0) {
    const message = get(draft.form, `${pointerOf(parts.slice(0, rule + 2))}/message`);
    return t('place.rule', { title: String(message ?? '') });
  }
  if (field) return t('place.field', { title: field.title, part: partText(parts, t) });
  const titles = titlesOnTheWay(draft, { file, pointer });
  const part = partText(parts, t);
  return titles.length > 0
    ? t('place.in', { file: t(`file.${file}`), title: titles.join(' › '), part })
    : t('place.file', { file: t(`file.${file}`), part });
}

/** What a part of a pointer is called: the last one that has a name. */
function partText(parts: readonly string[], t: Texts): string {
  const key = parts.findLast((part) => isTextKey(`keyword.${part}`));
  return key === undefined ? '' : t(`keyword.${key}` as 'keyword.visibleWhen');
}

/** Titles of everything that stands around a place: steps, branches, outcomes, figures. */
function titlesOnTheWay(draft: DefinitionDraft, { file, pointer }: Place): string[] {
  const parts = partsOf(pointer);
  return parts.flatMap((_, at) => {
    const value = get(draft[file], pointerOf(parts.slice(0, at + 1)));
    return isObject(value) && typeof value.title === 'string' && value.title !== '' ? [`“${value.title}”`] : [];
  });
}
