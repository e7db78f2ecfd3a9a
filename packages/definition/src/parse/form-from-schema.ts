import type { Problem } from '@hearth/expression';
import type { Form, JsonSchema } from '../form.ts';
import type { JsonObject } from '../json/equal.ts';
import { compileForm } from './compile-form.ts';
import { plainSchema } from './plain-schema.ts';
import { reportOf } from './report.ts';
import { resolveRefs } from './resolve-refs.ts';

/**
 * A form for any JSON Schema of an object, with a layout of its own making. What the form cannot express (a keyword, a
 * name, a nesting too deep) is among the problems, with its JSON pointer, and is left out of the form; nothing is thrown.
 */
export function formFromSchema(schema: JsonSchema): { form: Form; problems: Problem[] } {
  const report = reportOf('form.json');
  const resolved = resolveRefs(schema as JsonObject, '/schema', report);
  const form = compileForm({ schema: plainSchema(resolved, '/schema', report) }, {}, report);
  return { form, problems: report.problems };
}
