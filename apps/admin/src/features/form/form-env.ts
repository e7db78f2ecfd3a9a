import type { Definition, RegisterDefinition } from '@hearth/definition';
import type { FormStateOptions } from '@hearth/kernel';
import { dayName, dayNumber } from '../../lib/dates.ts';

/** What expressions may know besides answers: the day and instant of the office, and the task's settings. */
export function formEnv(definition: Definition | RegisterDefinition, now: number): FormStateOptions['env'] {
  const settings = Object.entries(('task' in definition ? definition.task : definition.register).settings ?? {}).map(
    ([name, setting]) => [name, setting.value],
  );
  return { today: dayName(dayNumber(now)), now: new Date(now).toISOString(), settings: Object.fromEntries(settings) };
}
