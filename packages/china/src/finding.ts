import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

/** Every finding this package can return; the locale files hold one sentence for each. */
export type FindingCode = keyof typeof zhCN;

/**
 * What a check has to say about one identifier.
 *
 * `error` may block saving; `warning` is shown and can be overruled, because genuine numbers are known to break the
 * rule (bank cards that fail Luhn, social credit codes that fail their check character).
 */
export interface IdentifierFinding {
  readonly code: FindingCode;
  readonly level: 'error' | 'warning';
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Locale = 'zh-CN' | 'en';

/** One sentence per code and language, in the shape of every package's catalogue. */
export const chinaCatalogue: Readonly<Record<string, Readonly<Record<Locale, string>>>> = Object.fromEntries(
  Object.entries(zhCN).map(([code, text]) => [code, { 'zh-CN': text, en: en[code as FindingCode] }]),
);

/** The sentence of a finding, its `{params}` filled in. */
export function findingMessage(finding: IdentifierFinding, locale: Locale = 'zh-CN'): string {
  const template = chinaCatalogue[finding.code]?.[locale] ?? finding.code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(finding.params?.[name] ?? whole));
}
