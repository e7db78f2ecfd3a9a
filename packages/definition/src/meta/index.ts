import type { JsonSchema } from '../form.ts';
import { figuresSchema } from './figures-schema.ts';
import { formSchema } from './form-schema.ts';
import { postsSchema } from './posts-schema.ts';
import { registerSchema } from './register-schema.ts';
import { scenarioSchema } from './scenario-schema.ts';
import { taskSchema } from './task-schema.ts';
import { workflowSchema } from './workflow-schema.ts';

/** The meta-schema of each kind of file, as `schemas/<name>.schema.json` has it for editors. */
export const metaSchemas = {
  task: taskSchema,
  register: registerSchema,
  form: formSchema,
  workflow: workflowSchema,
  figures: figuresSchema,
  posts: postsSchema,
  scenario: scenarioSchema,
} as const satisfies Record<string, JsonSchema>;

export type FileName = keyof typeof metaSchemas;
