import { byName } from '../../lib/by-name.ts';
import type { Slot } from '../../lib/wire.ts';

export interface SlotGrid {
  /** First days of the periods, the latest first. */
  periods: string[];
  rows: { id: string; title: string; cells: (Slot | undefined)[] }[];
}

/** The slots of one schedule as a table: a row for each unit or entry, a column for each of the latest periods. */
export function slotGrid(slots: readonly Slot[], most: number): SlotGrid {
  const periods = [...new Set(slots.map(({ from }) => from))].sort().reverse().slice(0, most);
  const bySubject = Map.groupBy(slots, ({ unit, entry }) => entry?.id ?? unit.id);
  const rows = [...bySubject].map(([id, own]) => ({
    id,
    title: subjectOf(own[0]),
    cells: periods.map((period) => own.find(({ from }) => from === period)),
  }));
  return { periods, rows: rows.sort((a, b) => byName({ name: a.title }, { name: b.title })) };
}

const subjectOf = (slot: Slot | undefined): string =>
  slot ? [slot.unit.name, slot.entry?.title].filter(Boolean).join(' · ') : '';

/** A period in few signs: `2025-03`, `2025 Q1`, `2025`, a day; of weeks and half-years the first and the last day. */
export function periodText({ every, from, to }: Pick<Slot, 'every' | 'from' | 'to'>): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (every === 'month') return `${year}-${from.slice(5, 7)}`;
  if (every === 'quarter') return `${year} Q${(month + 2) / 3}`;
  if (every === 'year') return year;
  return from === to ? from : `${from.slice(5)} ~ ${to.slice(5)}`;
}
