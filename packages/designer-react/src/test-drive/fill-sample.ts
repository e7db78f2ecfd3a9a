import { shanghaiDate } from '@hearth/china';
import { covers, type FormState } from '@hearth/kernel';
import type { Drive } from './drive.ts';
import { sampleAnswers } from './sample-answers.ts';

/** Puts made-up answers into what is still blank, so that a test need not be typed. */
export function fillSample(form: FormState, drive: Drive): void {
  const { rights } = form;
  const mayEdit = (path: string) => covers(rights.edit, path) && !covers(rights.hide ?? [], path);
  const sampling = { today: shanghaiDate(drive.now), pick: () => 0, rows: () => 1, mentioned: new Map() };
  const answers = sampleAnswers(form.form.fields, mayEdit, sampling);
  for (const [key, value] of Object.entries(answers)) {
    const now = form.get(key);
    if (now === null || now === '' || (Array.isArray(now) && now.length === 0)) form.set(key, withoutIds(value));
  }
}

/** New rows get ids of their own from the form. */
function withoutIds(value: Parameters<FormState['set']>[1]): Parameters<FormState['set']>[1] {
  if (!Array.isArray(value)) return value;
  return value.map((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one) || !('_row' in one)) return one;
    return { ...one, _row: `r${crypto.getRandomValues(new Uint32Array(2)).join('')}` };
  });
}
