/** A piece of SQL with its parameters in place: `texts` has one more item than `values`. */
export interface Fragment {
  texts: readonly string[];
  values: readonly Bound[];
}

/** What the drivers of both databases take as a parameter. */
export type Bound = string | number | null;

/** Joins text, values and fragments: `sql\`${left} = ${value}\``. A bare string from `raw` is text, not a value. */
export function sql(texts: TemplateStringsArray, ...parts: (Fragment | Bound)[]): Fragment {
  let whole = raw(texts[0] ?? '');
  for (const [index, part] of parts.entries()) {
    const fragment = typeof part === 'object' && part !== null ? part : { texts: ['', ''], values: [part] };
    whole = append(append(whole, fragment), raw(texts[index + 1] ?? ''));
  }
  return whole;
}

/** SQL text without parameters. */
export const raw = (text: string): Fragment => ({ texts: [text], values: [] });

/** Several fragments with a separator between them. */
export const joined = (fragments: readonly Fragment[], separator: string): Fragment =>
  fragments.reduce((whole, next) => append(append(whole, raw(separator)), next));

const append = (a: Fragment, b: Fragment): Fragment => ({
  texts: [...a.texts.slice(0, -1), (a.texts.at(-1) ?? '') + (b.texts[0] ?? ''), ...b.texts.slice(1)],
  values: [...a.values, ...b.values],
});

/** The statement text with the dialect's placeholders, `?` or `$n`. */
export const textOf = ({ texts }: Fragment, placeholder: (position: number) => string): string =>
  texts.reduce((whole, text, index) => `${whole}${placeholder(index)}${text}`);
