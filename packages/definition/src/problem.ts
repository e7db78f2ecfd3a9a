import { findingMessage, type IdentifierFinding } from '@hearth/china';
import { type Catalogue, catalogue, catalogueOf, type Locale, messageOf, type Problem } from '@hearth/expression';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

/** Every code that this package itself can return; the locale files hold one sentence for each. */
export type DefinitionCode = keyof typeof zhCN;

/** The sentences of this package's problems. Codes of identifier checks live in `@hearth/china`, of expressions in `@hearth/expression`. */
export const definitionCatalogue: Catalogue = catalogueOf(zhCN, en);

/** A problem with a code of this package. */
export function problem(
  code: DefinitionCode,
  path: string,
  params?: Problem['params'],
  more?: Partial<Problem>,
): Problem {
  return params === undefined ? { code, path, ...more } : { code, path, params, ...more };
}

/** Findings about an identifier as problems of the field that holds it. */
export function problemsOfFindings(findings: IdentifierFinding[]): Problem[] {
  return findings.map(({ code, level, params }) => ({
    code,
    path: '',
    ...(params ? { params: { ...params } } : {}),
    ...(level === 'warning' ? { level } : {}),
  }));
}

/** The sentence of a problem that reading, checking or comparing a definition gives, those of expressions and identifiers included. */
export function sentenceOf(found: Problem, locale: Locale = 'zh-CN'): string {
  for (const known of [definitionCatalogue, catalogue]) {
    if (Object.hasOwn(known, found.code)) return messageOf(found, known, locale);
  }
  return isFinding(found) ? findingMessage(found, locale) : found.code;
}

/** Identifier codes start with the identifier's name; `findingMessage` needs a code that its catalogue holds. */
function isFinding(found: Problem): found is Problem & IdentifierFinding {
  return /^(resident-id|social-credit-code|bank-card|phone|region-code)-/.test(found.code);
}
