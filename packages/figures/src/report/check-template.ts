import { validate } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import type { Template } from './template.ts';
import { templateSchema } from './template-schema.ts';

/** A template from the text of its file, or what is wrong with it: problems with JSON pointers into it. */
export function checkTemplate(
  text: string,
): { template: Template; problems: [] } | { template?: never; problems: Problem[] } {
  let read: Json;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (fault) {
    return { problems: [{ code: 'report.not-json', path: '', params: { reason: (fault as Error).message } }] };
  }
  const problems = validate(read, templateSchema);
  return problems.length > 0 ? { problems } : { template: read as unknown as Template, problems: [] };
}
