import type { Problem } from '@hearth/expression';
import { messageOf } from './catalogue.ts';

/** Problems as answers list them, each with its sentence in both languages. */
export const problemItems = (problems: readonly Problem[]) =>
  problems.map((problem) => ({
    ...{
      code: problem.code,
      path: problem.path,
      params: problem.params ?? {},
      level: problem.level ?? ('error' as const),
    },
    message: { 'zh-CN': messageOf(problem, 'zh-CN'), en: messageOf(problem, 'en') },
  }));
