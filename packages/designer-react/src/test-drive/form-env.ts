import { shanghaiDate } from '@hearth/china';
import type { FormStateOptions } from '@hearth/kernel';
import type { Drive } from './drive.ts';

/** What expressions of a form know besides answers: the day and moment of the test, and the task's settings. */
export function formEnvOf({ definition, now }: Drive): FormStateOptions['env'] {
  const settings = Object.entries(definition.task.settings ?? {}).map(([name, { value }]) => [name, value]);
  return { today: shanghaiDate(now), now, settings: Object.fromEntries(settings) };
}
