import { type Finding, foundAt } from '../finding.ts';
import type { FormSheet } from './sheet-rows.ts';

/** Columns whose texts may stand in several languages. */
export const translated = ['label', 'hint', 'guidance_hint', 'constraint_message', 'required_message'];

/** The column with the texts of a form: in the language that the form calls its own, else in Chinese, else the first. */
export function textColumn({ columns }: FormSheet, name: string, language: string | undefined): string {
  const names = columns.map((column) => column.name).filter((one) => one === name || one.startsWith(`${name}::`));
  const inLanguage = names.find((one) => language !== undefined && one === `${name}::${language.toLowerCase()}`);
  const chinese = names.find((one) => /::.*(中文|汉语|chinese|\(zh\b)/i.test(one));
  return inLanguage ?? chinese ?? names.find((one) => one === name) ?? names[0] ?? name;
}

/** Texts in other languages: told once a column, with how many there are. */
export function otherLanguages(sheetName: string, sheet: FormSheet, language: string | undefined): Finding[] {
  const kept = new Set(translated.map((name) => textColumn(sheet, name, language)));
  return sheet.columns
    .filter(({ name }) => translated.includes(name.split('::')[0]!) && !kept.has(name))
    .map(({ name, column, filled }) =>
      foundAt({ sheet: sheetName, row: 1, column }, 'xlsform-language-not-kept', { value: name, count: filled }),
    );
}
