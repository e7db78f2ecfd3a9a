import en from './locales/words.en.json' with { type: 'json' };
import zhCN from './locales/words.zh-CN.json' with { type: 'json' };

export type Word = keyof typeof zhCN;

/**
 * What the kernel calls outcomes that no definition names. Offers carry the Chinese word, as the titles of a definition are Chinese;
 * an English screen finds the other by the outcome's id.
 */
export const kernelWords: Record<'zh-CN' | 'en', Record<Word, string>> = { 'zh-CN': zhCN, en };

export const wordFor = (word: Word): string => zhCN[word];
