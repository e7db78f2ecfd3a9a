/** The two languages in which every sentence exists. */
export type Locale = 'zh-CN' | 'en';

export type ProblemParam = number | boolean | null | string | string[];

/**
 * An expected failure, returned as a value and never thrown (RFC 9457 in spirit: a stable code, a place, parameters).
 * `path` is a JSON pointer into the thing that was checked, `''` when there is none; `from`/`to` are character
 * offsets into an expression's text. `level` is `'error'` when absent.
 */
export interface Problem {
  code: string;
  path: string;
  params?: Record<string, ProblemParam>;
  from?: number;
  to?: number;
  level?: 'error' | 'warning';
}

/** One sentence per problem code and language; `{name}` stands for the parameter of that name. */
export type Catalogue = Record<string, { 'zh-CN': string; en: string }>;

/**
 * The sentence for a problem; a code that the catalogue does not know is shown as it is. A parameter that is itself a code
 * of the catalogue is put in by its text.
 */
export function messageOf(problem: Problem, catalogue: Catalogue, locale: Locale): string {
  const template = Object.hasOwn(catalogue, problem.code) ? catalogue[problem.code]?.[locale] : undefined;
  if (template === undefined) return problem.code;
  return template.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => paramText(problem.params?.[name], catalogue, locale) ?? whole,
  );
}

function paramText(value: ProblemParam | undefined, catalogue: Catalogue, locale: Locale): string | undefined {
  if (value === undefined) return undefined;
  const named = (text: string): string => (Object.hasOwn(catalogue, text) ? (catalogue[text]?.[locale] ?? text) : text);
  if (Array.isArray(value)) return value.map(named).join(locale === 'zh-CN' ? '、' : ', ');
  return value === null ? '' : named(String(value));
}

/** Builds a catalogue from one flat file per language, so that translators see plain files. */
export function catalogueOf(zh: Record<string, string>, en: Record<string, string>): Catalogue {
  return Object.fromEntries(Object.entries(zh).map(([code, text]) => [code, { 'zh-CN': text, en: en[code] ?? text }]));
}
