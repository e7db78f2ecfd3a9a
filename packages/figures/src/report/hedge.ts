import type { Hedge } from './number-style.ts';

/** A round number with its word. */
export interface Hedged {
  round: number;
  word: Hedge;
}

/** What 近 and 约 may be away from the exact number, of the round one. */
const near = 0.05;

/**
 * A round number and its word, when both are true and close; nothing when the exact number must stand.
 *
 * @param step the round numbers: its multiples. Missing: one digit of numbers up to 999, two of larger ones.
 */
export function hedged(value: number, word: Hedge, step = usualStep(value)): Hedged | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const below = Math.floor(value / step) * step;
  const above = Math.ceil(value / step) * step;
  if (word === '以上') return below > 0 ? { round: below, word } : undefined;
  if (below === value) return undefined;
  if (word === '不足') return { round: above, word };
  if (word === '近') return (above - value) / above <= near ? { round: above, word } : undefined;
  if (word === '约') {
    const round = Math.round(value / step) * step;
    return round > 0 && Math.abs(round - value) / round <= near ? { round, word } : undefined;
  }
  return below > 0 ? { round: below, word } : undefined;
}

function usualStep(value: number): number {
  const digits = Math.trunc(value).toString().length;
  if (digits === 1) return 1;
  return 10 ** Math.max(1, digits <= 3 ? digits - 1 : digits - 2);
}

/** 近300人, 90%以上, 300余人; where the round number is no ten, the word stands behind the measure: 两个多月, 3年多. */
export function withHedge({ round, word }: Hedged, digits: string, measure: string, scale = ''): string {
  if (word === '近' || word === '约' || word === '不足') return `${word}${digits}${scale}${measure}`;
  if (word === '以上') return `${digits}${scale}${measure}以上`;
  if (scale !== '' || round % 10 === 0 || measure === '') return `${digits}${scale}${word}${measure}`;
  return /^个./.test(measure) ? `${digits}个${word}${measure.slice(1)}` : `${digits}${measure}${word}`;
}
