import { type Catalogue, catalogueOf, type Problem, type ProblemParam } from '@hearth/expression';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

/** Every problem that a command can meet; the locale files hold one sentence for each. */
export type WorkflowProblemCode = keyof typeof zhCN;

export const workflowCatalogue: Catalogue = catalogueOf(zhCN, en);

/** A refusal, at a JSON pointer into the document of the step's scope or `''`. */
export function problem(code: WorkflowProblemCode, params: Record<string, ProblemParam> = {}, path = ''): Problem {
  return { code, path, params };
}
