import type { AskedFigure } from './sql/figures-in-sql.ts';

type Part = Pick<AskedFigure, 'value' | 'keptBack'> | undefined;

/**
 * Parts of one whole as they may stand side by side: where exactly one is kept back, the whole less the others would tell it, so the smallest of
 * the others is kept back with it.
 *
 * @returns the place of that other part; nothing when none has to go
 */
export function keptBackToo(parts: readonly Part[]): number | undefined {
  if (parts.filter((part) => part?.keptBack).length !== 1) return undefined;
  let smallest: number | undefined;
  for (const [at, part] of parts.entries()) {
    const value = part?.value ?? 0;
    if (value > 0 && (smallest === undefined || value < (parts[smallest]?.value ?? 0))) smallest = at;
  }
  return smallest;
}
