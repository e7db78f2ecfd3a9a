import type { Problem } from '@hearth/expression';
import type { DefinitionDraft, DraftFile, Place } from '../draft/draft.ts';

/** Something wrong or doubtful in the draft, with the place that it speaks of. */
export interface Finding extends Place {
  readonly problem: Problem;
  readonly level: 'error' | 'warning';
}

const files: Record<string, DraftFile> = {
  'task.json': 'task',
  'register.json': 'task',
  'form.json': 'form',
  'workflow.json': 'workflow',
  'figures.json': 'figures',
};

/** Problems of `@hearth/definition` as findings. Checks count figures from the list itself, a draft keeps it in an object. */
export function findingsOf(problems: readonly Problem[]): Finding[] {
  return problems.flatMap((problem) => {
    const file = files[String(problem.params?.file)];
    if (!file) return [];
    const pointer = file === 'figures' && /^\/\d/.test(problem.path) ? `/figures${problem.path}` : problem.path;
    return [{ file, pointer, problem, level: problem.level ?? 'error' }];
  });
}

/** Looks a draft over, now or later. `done` is told once, and never after the answer to a later draft. */
export interface Checker {
  check(draft: DefinitionDraft, done: (findings: readonly Finding[]) => void): void;
  close(): void;
}
