import type { Problem } from '@hearth/expression';
import { fieldsShown } from '../walk/values-shown.ts';
import { type Checked, finding } from './finding.ts';
import { closest } from './sensitivity.ts';

/** A paper for everybody masks fields and columns by itself; what a sentence quotes it cannot mask. */
export function checkPapers({ definition: { task, form } }: Checked): Problem[] {
  return (task.papers ?? []).flatMap(({ title, to, body, masked }, index) => {
    if (!masked) return [];
    const texts = [
      { at: 'to', text: to },
      ...body.map((part, at) => ({ at: `body/${at}/text`, text: 'text' in part ? part.text : undefined })),
    ];
    return texts.flatMap(({ at, text }) => {
      const field = text && closest(fieldsShown(text, form, ''));
      if (!field || field.sensitivity === 'public') return [];
      return [finding('task', 'paper-tells-personal', `/papers/${index}/${at}`, { title, name: field.title })];
    });
  });
}
