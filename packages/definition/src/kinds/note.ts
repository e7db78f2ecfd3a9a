import { problem } from '../problem.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';

/** Words on the form: title and description, no value. */
export const note: FieldKind = {
  name: 'note',
  title: { 'zh-CN': '说明文字', en: 'Note' },
  base: {},
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'none',
  column: 'none',
  empty: null,
  clean: () => null,
  check: () => [problem('not-allowed', '')],
  text: () => '',
};
