import { allFields } from '@hearth/definition';
import type { Document } from '@hearth/kernel';
import { findCase, type Json, listVersions, liveCasesOf } from '@hearth/storage';
import { stateOf } from '../case/case-state-record.ts';
import type { EngineContext } from '../context.ts';

/** Live cases that are read before it is only said "at least". */
const mostRead = 1000;

/** How many live cases and drafts hold an answer in a field, by its id, whatever it is called in their version. */
export async function answeredCases({ db, definitions }: EngineContext, task: string, field: string) {
  let [cases, read, more] = [0, 0, false];
  for (const version of await listVersions(db, task)) {
    const { form } = await definitions.versionOfCase(db, version);
    const path = allFields(form.fields).find(({ id }) => id === field)?.path;
    if (path === undefined) continue;
    const ids = await liveCasesOf(db, version, '', mostRead + 1 - read);
    more ||= read + ids.length > mostRead;
    read += ids.length;
    for (const id of ids) {
      const record = await findCase(db, id);
      if (record && isAnswered(stateOf(record).document, path.split('.'))) cases += 1;
    }
  }
  return { cases, more };
}

function isAnswered(value: Document | Json | undefined, [key, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value) && key !== undefined) return value.some((row) => isAnswered(row, [key, ...rest]));
  if (key === undefined) return value !== undefined && value !== null && value !== '' && String(value) !== '';
  if (typeof value !== 'object' || value === null) return false;
  return isAnswered((value as Document)[key], rest);
}
