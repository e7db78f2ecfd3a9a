import { type Catalogue, catalogueOf, type Problem, type ProblemParam } from '@hearth/expression';
import en from '../locales/en.json' with { type: 'json' };
import zhCN from '../locales/zh-CN.json' with { type: 'json' };

/** Every code that the engine itself can return; the locale files hold one sentence for each. */
export type EngineCode = keyof typeof zhCN;

export const engineCatalogue: Catalogue = catalogueOf(zhCN, en);

/** A problem with a code of the engine. */
export function problem(code: EngineCode, params: Record<string, ProblemParam> = {}, path = ''): Problem {
  return { code, path, params };
}
