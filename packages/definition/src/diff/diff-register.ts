import { pointerOf } from '../json/pointer.ts';
import { register } from '../meta/register-schema.ts';
import type { RegisterDefinition } from '../register.ts';
import { diffForms } from './diff-fields.ts';
import { diffSettings } from './diff-settings.ts';
import { diffFigures } from './diff-task.ts';
import { changedKeys, type Difference, difference, keyword } from './difference.ts';

/** What changed from one version of a register to the next, as `diff` tells it of a task. */
export function diffRegisters(before: RegisterDefinition, after: RegisterDefinition): Difference[] {
  const [old, now] = [before.register, after.register];
  const renamed =
    old.title === now.title
      ? []
      : [difference('register', 'diff-register-renamed', '/title', { from: old.title, to: now.title })];
  return [
    ...renamed,
    ...changedKeys(old, now, ['title', 'settings']).map((key) =>
      difference('register', 'diff-register-part', pointerOf([key]), keyword(key, register)),
    ),
    ...diffSettings(old.settings, now.settings, 'register'),
    ...diffForms(before.form, after.form),
    ...diffFigures(before.figures, after.figures),
  ];
}
