import type { HistoryItem } from './wire.ts';

/** What one person did at one moment, however many events the history keeps of it. */
export interface HistoryEntry {
  key: number;
  at: string;
  actor: HistoryItem['actor'];
  items: HistoryItem[];
}

/** Events of one act together, the newest act first; within an act in the order in which they happened. */
export function historyEntries(items: readonly HistoryItem[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const item of items) {
    const last = entries.at(-1);
    if (last && last.at === item.at && last.actor?.id === item.actor?.id) last.items.push(item);
    else entries.push({ key: item.seq, at: item.at, actor: item.actor, items: [item] });
  }
  return entries.reverse();
}
