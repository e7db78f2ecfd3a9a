/**
 * Items in an order in which each stands after those that it needs. Published forms have no rings; where there is one
 * all the same, it is cut at its first item and nothing runs forever.
 */
export function orderOf<T>(items: readonly T[], needs: (item: T) => readonly T[]): T[] {
  const ordered: T[] = [];
  const seen = new Set<T>();
  const place = (item: T): void => {
    if (seen.has(item)) return;
    seen.add(item);
    for (const before of needs(item)) place(before);
    ordered.push(item);
  };
  for (const item of items) place(item);
  return ordered;
}
