import type { Problem } from '@hearth/expression';
import type { Form, JsonSchema } from '../form.ts';
import type { JsonObject } from '../json/equal.ts';
import { compileForm } from './compile-form.ts';
import { reportOf } from './report.ts';

/**
 * A form for any JSON Schema of an object, with a layout of its own making. What the form cannot express (a keyword, a
 * name, a nesting too deep) is among the problems, with its JSON pointer, and is left out of the form; nothing is thrown.
 */
export function formFromSchema(schema: JsonSchema): { form: Form; problems: Problem[] } {
  const report = reportOf('form.json');
  const form = compileForm({ schema: schema as JsonObject }, {}, report);
  return { form, problems: report.problems };
}
