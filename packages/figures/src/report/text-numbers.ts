import { type Finding, finding } from './finding.ts';

/** A number as it stands in a text, with the text around it. */
export interface TextNumber {
  number: string;
  around: string;
}

/** Every number of some texts, in reading order. */
export const numbersIn = (texts: readonly string[]): TextNumber[] =>
  texts.flatMap((text) =>
    [...text.matchAll(/\d+(?:\.\d+)?%?/g)].map(({ 0: number, index }) => ({
      number,
      around: text.slice(Math.max(0, index - 12), index + number.length + 8),
    })),
  );

/**
 * The numbers of a text that are not those which were printed, each once, whether it was changed, added or taken away. Both lists are in
 * reading order; what stays in order is the same.
 */
export function compareNumbers(printed: readonly string[], now: readonly TextNumber[]): Finding[] {
  const kept = commonOf(
    printed,
    now.map(({ number }) => number),
  );
  const findings: Finding[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...kept, [printed.length, now.length] as const]) {
    while (a < nextA || b < nextB) {
      const [was, is] = [a < nextA ? printed[a] : undefined, b < nextB ? now[b] : undefined];
      findings.push(differenceOf(was, is));
      if (was !== undefined) a += 1;
      if (is !== undefined) b += 1;
    }
    a = nextA + 1;
    b = nextB + 1;
  }
  return findings;
}

function differenceOf(was: string | undefined, is: TextNumber | undefined): Finding {
  if (was === undefined)
    return finding('report.text-number-added', '', { number: is?.number ?? '', text: is?.around ?? '' }, [], 'error');
  if (!is) return finding('report.text-number-gone', '', { was }, [], 'error');
  return finding('report.text-number-changed', '', { was, now: is.number, text: is.around }, [], 'error');
}

/** The longest common subsequence, as pairs of places. */
function commonOf(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
