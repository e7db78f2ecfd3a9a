import { catalogueOf, type Problem } from '@hearth/expression';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh-CN.json' with { type: 'json' };

/** The sentences of every finding of a report. */
export const reportCatalogue = catalogueOf(zh, en);

export type FindingCode = keyof typeof zh;

/** Something in a report that a person should look at before it goes out. `path` is the id of the sentence. */
export interface Finding extends Problem {
  code: FindingCode;
  /** Keys of the numbers concerned. */
  numbers: string[];
}

export const finding = (
  code: FindingCode,
  path: string,
  params: NonNullable<Problem['params']>,
  numbers: string[] = [],
  level: 'error' | 'warning' = 'warning',
): Finding => ({ code, path, params, numbers, level });
