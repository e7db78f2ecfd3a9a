import { maskNames } from '@hearth/china';
import type { FieldKind } from '@hearth/definition';
import type { Locale } from '@hearth/expression';
import { textsOf } from '../text/texts.ts';
import { levelsOf, type World } from '../world.ts';
import { widgetsOf } from './keywords.ts';

interface Around {
  kind: FieldKind;
  world: World;
  words(value: string): string;
  locale: Locale;
}

interface Choice {
  value: string;
  label: string;
}

/** Keywords whose text names something that the office or the language has. */
const offers: Record<string, (around: Around) => Choice[]> = {
  register: ({ world }) =>
    (world.others?.registers ?? []).map(({ id, register }) => ({ value: id, label: register.title })),
  level: ({ world }) => levelsOf(world).map(({ id, title }) => ({ value: id, label: title })),
  mask: ({ locale }) => maskNames.map((value) => ({ value, label: textsOf(locale)(`mask.${value}` as 'mask.name') })),
  widget: ({ kind, words }) => widgetsOf(kind).map((value) => ({ value, label: words(value) })),
};

/** What can be picked for a keyword; undefined where anything may be typed. */
export function choicesFor(keyword: string, around: Around): Choice[] | undefined {
  const found = offers[keyword]?.(around);
  return found && found.length > 0 ? found : undefined;
}
