/** The candidate that a mistyped name most likely meant: at most a third of its letters differ, or one of a short name. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor([...name].length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance([...name], [...candidate]);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(a: string[], b: string[]): number {
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  for (const [i, from] of a.entries()) {
    const next = [i + 1];
    for (const [j, to] of b.entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (from === to ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
