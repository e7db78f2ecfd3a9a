import type { Locale } from '@hearth/expression';
import { isTextKey, textsOf } from '../text/texts.ts';
import type { SettingNode } from './setting-node.ts';

/** What a setting is called. One that the locale files do not know yet has the title that the language gives it, in English its own name. */
export function settingTitle(node: Pick<SettingNode, 'label' | 'schema'>, locale: Locale): string {
  const own = `setting.${node.label}`;
  const common = `setting.*.${node.label.slice(node.label.lastIndexOf('.') + 1)}`;
  for (const key of [own, common]) if (isTextKey(key)) return textsOf(locale)(key);
  return locale === 'en' ? spelledOut(node.label) : String(node.schema.title ?? node.label);
}

/** `schedule.skipDaysOff` → `skip days off`. */
const spelledOut = (label: string): string =>
  label
    .slice(label.lastIndexOf('.') + 1)
    .replace(/#$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What one of the fixed values of a setting is called. */
export function valueTitle(label: string, value: unknown, locale: Locale): string {
  const own = `setting.${label}=${value}`;
  const common = `setting.*.${label.slice(label.lastIndexOf('.') + 1)}=${value}`;
  for (const key of [own, common]) if (isTextKey(key)) return textsOf(locale)(key);
  return String(value);
}

/** One more sentence about a setting, where its title does not say enough. */
export function settingHelp(label: string, locale: Locale): string | undefined {
  const key = `help.${label}`;
  return isTextKey(key) ? textsOf(locale)(key) : undefined;
}
