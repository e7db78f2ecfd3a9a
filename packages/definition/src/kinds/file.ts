import { checkFiles } from './check-files.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { fileNames, oneOrSeveral } from './stored-file.ts';

/** One uploaded file, or several when `maxFiles` is above 1. */
export const file: FieldKind = {
  name: 'file',
  title: { 'zh-CN': '附件', en: 'File' },
  base: { type: ['object', 'array'] },
  baseOf: oneOrSeveral,
  settings: settingsOf({ accept: setting.accept, maxFiles: setting.maxFiles, maxSize: setting.maxSize }),
  rank: () => 0,
  valueType: 'list',
  column: 'json',
  empty: null,
  refersTo: 'file',
  clean: (value) => value,
  check: checkFiles,
  text: fileNames,
};
