/** So many names are offered: all of them stand on the page. */
const OFFERED = 6;

/** Of the names that there are those that may have been meant, the likeliest first: by the share of letters that both have (Sørensen–Dice). */
export function namesNear(name: string, known: readonly string[]): string[] {
  const likeness = new Map(known.map((one) => [one, likenessOf(name, one)]));
  return [...known].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).slice(0, OFFERED);
}

/** The last part of a path counts as well as the whole: 姓名 may mean 家属.姓名. */
const likenessOf = (name: string, known: string): number =>
  Math.max(shared(name, known), shared(name, known.slice(known.lastIndexOf('.') + 1)) - 0.01);

function shared(a: string, b: string): number {
  const [left, right] = [new Set(a), new Set(b)];
  const both = [...left].filter((letter) => letter !== '.' && right.has(letter)).length;
  return (2 * both) / (left.size + right.size || 1);
}
