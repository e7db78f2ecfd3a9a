import { type Field, kindOf } from '@hearth/definition';
import type { Choice, FormAdapters, StoredFile, UploadOptions } from '@hearth/form-react';
import type { QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { keptFileAddress } from '../../lib/local/kept-files.ts';
import type { Org } from '../../lib/wire.ts';
import { orgQuery } from '../org/org.queries.ts';
import { EntryLink } from '../register/entry-link.tsx';
import { findRegisterChoices, registerEntryTitle } from '../register/register-lookup.ts';
import { takeFile } from './take-file.ts';

/** What a form needs of its host: files go to the server, names of units and people come from the union tree, entries from registers. */
export function formAdapters(queryClient: QueryClient, person: string): FormAdapters {
  const org = () => queryClient.ensureQueryData(orgQuery);
  return {
    upload: (file: File, options: UploadOptions): Promise<StoredFile> => takeFile(person, file, options),
    fileUrl: (file) => keptFileAddress(file.id) ?? `/api/files/${encodeURIComponent(file.id)}`,
    lookup: async (field, query) =>
      isRegister(field) ? findRegisterChoices(field, query) : matching(choicesOf(field, await org()), query),
    nameOf: async (field, id) =>
      isRegister(field)
        ? registerEntryTitle(field, id)
        : choicesOf(field, await org()).find((choice) => choice.id === id)?.title,
    linked: (field, entry, name) =>
      isRegister(field) ? createElement(EntryLink, { register: String(field.schema.register), entry, name }) : name,
  };
}

const isRegister = (field: Field) => kindOf(field).refersTo === 'register';

const MOST = 50;

function matching(choices: Choice[], query: string): Choice[] {
  const text = query.trim().toLowerCase();
  return choices
    .filter(({ title, note }) => !text || `${title} ${note ?? ''}`.toLowerCase().includes(text))
    .slice(0, MOST);
}

/** Units at the level that the field asks for, or people. */
function choicesOf(field: Field, org: Org): Choice[] {
  const { refersTo } = kindOf(field);
  if (refersTo === 'person') return org.people.map(({ id, name }) => ({ id, title: name }));
  if (refersTo !== 'unit') return [];
  const level = field.schema.level;
  const above = new Map(org.units.map(({ id, name }) => [id, name]));
  return org.units
    .filter((unit) => typeof level !== 'string' || unit.level === level)
    .map((unit) => {
      const note = unit.parent ? above.get(unit.parent) : undefined;
      return { id: unit.id, title: unit.name, ...(note && { note }) };
    });
}
