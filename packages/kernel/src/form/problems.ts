import { type Catalogue, catalogueOf } from '@hearth/expression';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

/** The sentences of the problems that form state and document check add to those of the field kinds. */
export const formCatalogue: Catalogue = catalogueOf(zhCN, en);
