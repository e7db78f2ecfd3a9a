import type { Locale } from '@hearth/expression';
import en from '../locales/en.json' with { type: 'json' };
import zhCN from '../locales/zh-CN.json' with { type: 'json' };

/** Every word that the form itself says; titles and helps come with the form. */
export type TextKey = keyof typeof zhCN;

/** A text in the language of the form, with its `{params}` filled in. */
export type Texts = (key: TextKey, params?: Record<string, string | number>) => string;

const catalogues: Record<Locale, Record<TextKey, string>> = { 'zh-CN': zhCN, en };

const textsIn =
  (locale: Locale): Texts =>
  (key, params = {}) =>
    catalogues[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

const texts: Record<Locale, Texts> = { 'zh-CN': textsIn('zh-CN'), en: textsIn('en') };

export const textsOf = (locale: Locale): Texts => texts[locale];
