import type { Locale } from '@hearth/expression';
import en from '../locales/en.json' with { type: 'json' };
import flowEn from '../locales/flow/en.json' with { type: 'json' };
import flowZhCN from '../locales/flow/zh-CN.json' with { type: 'json' };
import zhCN from '../locales/zh-CN.json' with { type: 'json' };

/** Every word that the designer itself says. Titles of kinds, keywords and findings come with the language. */
export type TextKey = keyof typeof zhCN | keyof typeof flowZhCN;

/** A text in the language of the designer, with its `{params}` filled in. */
export type Texts = (key: TextKey, params?: Record<string, string | number>) => string;

const catalogues: Record<Locale, Record<string, string>> = {
  'zh-CN': { ...zhCN, ...flowZhCN },
  en: { ...en, ...flowEn },
};

const textsIn =
  (locale: Locale): Texts =>
  (key, params = {}) =>
    (catalogues[locale][key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

const texts: Record<Locale, Texts> = { 'zh-CN': textsIn('zh-CN'), en: textsIn('en') };

export const textsOf = (locale: Locale): Texts => texts[locale];

/** Whether there is a text of that key: labels of edits and codes of refusals come as plain strings. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(catalogues['zh-CN'], key);
