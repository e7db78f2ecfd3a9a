/** The candidate closest to a misspelt name (at most a third of its characters differ), or nothing. */
export function suggestionFor(name: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor([...name].length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates.slice(0, 500)) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** The known names to tell somebody who wrote an unknown one: the likely one first, eight at most. */
export function knownNames(name: string, candidates: readonly string[]): string[] {
  const likely = suggestionFor(name, candidates);
  const others = candidates.filter((candidate) => candidate !== likely);
  return (likely === undefined ? others : [likely, ...others]).slice(0, 8);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); gives up above `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  const a = [...from].slice(0, 60);
  const b = [...to].slice(0, 60);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length]!;
}
