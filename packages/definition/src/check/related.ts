import type { Definition } from '../definition.ts';
import type { Form } from '../form.ts';
import type { RegisterDefinition } from '../register.ts';
import type { Setting } from '../task.ts';

/** The other definitions of the office: what links, effects, references and figures of this one lead to. */
export interface Others {
  tasks?: readonly Definition[];
  registers?: readonly RegisterDefinition[];
}

/** A task or register as others see it. */
export interface Related {
  id: string;
  title: string;
  form: Form;
  settings: Record<string, Setting>;
}

export const taskAsRelated = ({ id, form, task }: Definition): Related => ({
  id,
  title: task.title,
  form,
  settings: task.settings ?? {},
});

const registerAsRelated = ({ id, form, register }: RegisterDefinition): Related => ({
  id,
  title: register.title,
  form,
  settings: register.settings ?? {},
});

/** The task of that id; `own` is there even if it is not among the others. */
export function taskNamed(id: string, { tasks = [] }: Others, own?: Definition): Definition | undefined {
  return own?.id === id ? own : tasks.find((one) => one.id === id);
}

export function registerNamed(id: string, { registers = [] }: Others): Related | undefined {
  const found = registers.find((one) => one.id === id);
  return found && registerAsRelated(found);
}
