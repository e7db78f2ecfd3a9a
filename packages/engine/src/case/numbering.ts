import { shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { type Db, lastNumber } from '@hearth/storage';

/** Where and when a number is given. */
export interface Numbered {
  unitId: string;
  unitName: string;
  now: string;
}

/** A number that is free, and the count it comes from. */
export interface FreeNumber {
  number: string;
  scope: string;
}

/** The next number of the task, not taken yet. The count begins anew each year. Take it in the same transaction, if it is used. */
export async function freeNumber(trx: Db, { task }: Definition, at: Numbered): Promise<FreeNumber> {
  const year = shanghaiDate(at.now).slice(0, 4);
  const scope = task.numbering.per === 'unit' ? `${task.id}/${at.unitId}/${year}` : `${task.id}/${year}`;
  const seq = (await lastNumber(trx, scope)) + 1;
  return { number: formatNumber(task.numbering.pattern, { year, seq, unit: at.unitName }), scope };
}

/** A pattern with its places filled: `帮扶〔{year}〕{seq:4}号` → `帮扶〔2025〕0012号`. */
export function formatNumber(pattern: string, parts: { year: string; seq: number; unit: string }): string {
  return pattern.replace(/\{(year|unit|seq)(?::(\d+))?\}/g, (_whole, name: 'year' | 'unit' | 'seq', width) =>
    String(parts[name]).padStart(Number(width ?? 0), '0'),
  );
}
