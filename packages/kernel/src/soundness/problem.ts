import { type Catalogue, catalogueOf, type Problem } from '@hearth/expression';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

/** Everything that the proof before publish can find; the locale files hold one sentence for each. */
export type SoundnessCode = keyof typeof zhCN;

export const soundnessCatalogue: Catalogue = catalogueOf(zhCN, en);

/** A finding at a JSON pointer into a file of the definition. */
export function finding(
  file: 'task' | 'form' | 'workflow' | 'figures',
  code: SoundnessCode,
  path: string,
  params: NonNullable<Problem['params']>,
  level?: 'warning',
): Problem {
  return { code, path, params: { ...params, file: `${file}.json` }, ...(level && { level }) };
}

export const inWorkflow = (
  code: SoundnessCode,
  path: string,
  params: NonNullable<Problem['params']>,
  level?: 'warning',
): Problem => finding('workflow', code, path, params, level);
