import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

export type DocumentProblemCode = keyof typeof zhCN;

/** An expected failure of a document, in the shape that every package returns. `path` is `''`: the file as a whole. */
export interface DocumentProblem {
  code: DocumentProblemCode;
  path: string;
  params?: Record<string, string | number>;
}

/** One sentence per code and language; `{name}` stands for the parameter of that name. */
export const documentsCatalogue: Readonly<Record<string, { 'zh-CN': string; en: string }>> = Object.fromEntries(
  Object.entries(zhCN).map(([code, text]) => [code, { 'zh-CN': text, en: en[code as DocumentProblemCode] }]),
);

export function problem(code: DocumentProblemCode, params?: Record<string, string | number>): DocumentProblem {
  return params === undefined ? { code, path: '' } : { code, path: '', params };
}
