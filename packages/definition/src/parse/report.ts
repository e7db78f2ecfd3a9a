import type { Problem } from '@hearth/expression';
import { type DefinitionCode, problem } from '../problem.ts';

/** Collects what is found in one file; each finding gets the file's name as a parameter. */
export interface Report {
  file: string;
  problems: Problem[];
  add(code: DefinitionCode, path: string, params?: Problem['params'], more?: Partial<Problem>): void;
  /** Takes over problems found elsewhere, their paths being below `path`. */
  take(problems: readonly Problem[], path?: string): void;
}

/** Problems told of one file; whoever has more mends these first. */
const MOST = 1000;

export function reportOf(file: string): Report {
  const problems: Problem[] = [];
  const take = (found: readonly Problem[], path = ''): void => {
    for (const one of found) {
      if (problems.length < MOST) problems.push({ ...one, path: path + one.path, params: { ...one.params, file } });
    }
  };
  return { file, problems, take, add: (code, path, params, more) => take([problem(code, path, params, more)]) };
}

/** Whether anything found forbids publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level !== 'warning');
