import type { Locale } from '@hearth/expression';
import { markTitles } from './export-mark.ts';

/** Headings of what every entry has, whatever its register, and the words for how it stands. */
export interface EntryWords {
  unit: string;
  status: string;
  changed: string;
  id: string;
  entry: string;
  place: string;
  states: Record<'active' | 'closed' | 'merged', string>;
}

const words: Record<Locale, EntryWords> = {
  'zh-CN': {
    ...{ unit: '登记单位', status: '记录状态', changed: '最后变更', id: '记录编号', entry: '所属记录', place: '序号' },
    states: { active: '在册', closed: '已停用', merged: '已并入' },
  },
  en: {
    ...{ unit: 'Kept at', status: 'Standing', changed: 'Last change', id: 'Entry id', entry: 'Of entry' },
    place: ' row',
    states: { active: 'In force', closed: 'Closed', merged: 'Merged' },
  },
};

/** The headings of an exported register in the reader's language. */
export const entryWords = (locale: Locale): EntryWords => words[locale];

const locales: Locale[] = ['zh-CN', 'en'];

/** Whether a heading is one of those that an export adds to the fields. */
export const isExportHeading = (title: string): boolean =>
  locales.some((locale) => {
    const { status, changed, id, entry, place } = words[locale];
    return [status, changed, id, entry, markTitles[locale]].includes(title) || title.endsWith(place);
  });

/** Whether a cell below a heading says that the entry is no longer in force. */
export const isNotInForce = (title: string, text: string): boolean =>
  locales.some((locale) => {
    const { status, states } = words[locale];
    return title === status && (text === states.closed || text === states.merged);
  });
