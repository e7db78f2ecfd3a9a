import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import { type Catalogue, catalogueOf } from './problem.ts';

/** The sentences of every problem of this package. */
export const catalogue: Catalogue = catalogueOf(zh, en);
