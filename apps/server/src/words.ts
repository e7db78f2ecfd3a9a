import { catalogueOf, type Locale, messageOf, type ProblemParam } from '@hearth/expression';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

export type Word = keyof typeof zhCN;

const catalogue = catalogueOf(zhCN, en);

/** The language of the command line: Chinese, English with `HEARTH_LANG=en`. */
export const localeOf = (env: NodeJS.ProcessEnv): Locale =>
  /^en\b|^en_/i.test(env.HEARTH_LANG ?? '') ? 'en' : 'zh-CN';

/** A sentence of the command line in its language. */
export function words(env: NodeJS.ProcessEnv) {
  const locale = localeOf(env);
  return (code: Word, params: Record<string, ProblemParam> = {}): string =>
    messageOf({ code, path: '', params }, catalogue, locale);
}

export type Words = ReturnType<typeof words>;
