import type { Field } from '@hearth/definition';
import { bankCard } from './bank-card.tsx';
import { tick, yesNo } from './boolean.tsx';
import { checkboxes } from './checkboxes.tsx';
import { date } from './date.tsx';
import { file } from './file.tsx';
import { location } from './location.tsx';
import { longText } from './long-text.tsx';
import { lookup } from './lookup.tsx';
import { money } from './money.tsx';
import { number } from './number.tsx';
import { radio } from './radio.tsx';
import { rating } from './rating.tsx';
import { region } from './region.tsx';
import { select } from './select.tsx';
import { signature } from './signature.tsx';
import { text } from './text.tsx';
import type { Place, Widget } from './widget.ts';

const widgets: Widget[] = [
  text,
  longText,
  number,
  money,
  date,
  select,
  radio,
  checkboxes,
  yesNo,
  tick,
  bankCard,
  lookup,
  region,
  file,
  signature,
  location,
  rating,
];

/** Which widget each field has got, until another widget joins. */
let chosen = nothingChosen();

function nothingChosen(): Record<Place, WeakMap<Field, Widget | undefined>> {
  return { line: new WeakMap(), cell: new WeakMap() };
}

/** Adds a widget to all forms of this page. It is used where its rank is the highest; of equals the latest wins. */
export function registerWidget(widget: Widget): void {
  widgets.push(widget);
  chosen = nothingChosen();
}

/** The names of all widgets of this page. */
export const registeredWidgets = (): string[] => widgets.map(({ name }) => name);

/** The widget that suits a field best in this place; nothing for a kind that nobody can fill in. */
export function widgetFor(field: Field, place: Place = 'line'): Widget | undefined {
  const here = chosen[place];
  if (!here.has(field)) here.set(field, bestFor(field, place));
  return here.get(field);
}

function bestFor(field: Field, place: Place): Widget | undefined {
  let best: { widget: Widget; rank: number } | undefined;
  for (const widget of widgets) {
    const rank = widget.rank(field, place);
    if (rank > 0 && rank >= (best?.rank ?? 0)) best = { widget, rank };
  }
  return best?.widget;
}
