import { fieldByPath, type RegisterDefinition } from '@hearth/definition';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldText } from '../../lib/field-text.ts';
import type { Org, RegisterEntries } from '../../lib/wire.ts';
import { orgQuery } from '../org/org.queries.ts';
import { EntryDifferences } from './entry-differences.tsx';
import { findEntries, registerDefinitionQuery } from './register.queries.ts';

type Entry = RegisterEntries['items'][number];

interface Props {
  register: string;
  entry: Entry;
  value: string | undefined;
  missing: boolean;
  onChange: (id: string | undefined) => void;
}

/** So many are offered while somebody types. */
const MOST = 20;

/** Which of two double entries stays: those called the same are offered first; what differs is shown before anything happens. */
export function MergeInto({ register, entry, value, missing, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { data: definition } = useQuery(registerDefinitionQuery(register));
  const { data: org } = useQuery(orgQuery);
  const { data } = useQuery({
    queryKey: ['register', register, 'twins', entry.id, typed],
    queryFn: () => twinsOf(register, entry, typed),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="merge-into">
      <p className="soft">{t('register.mergeHelp')}</p>
      <label htmlFor={id} className="reason-label">
        {t('register.mergeInto')}
      </label>
      <Select
        id={id}
        style={{ width: '100%' }}
        value={value ?? null}
        status={missing ? 'error' : ''}
        aria-describedby={`${id}-error`}
        placeholder={t('register.search')}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        onChange={(chosen) => onChange(chosen ?? undefined)}
        options={(data ?? []).map((other) => ({
          value: other.id,
          label: (
            <span className="merge-option">
              {other.title}
              <small>{toldApart(other, definition, org)}</small>
            </span>
          ),
        }))}
      />
      <p id={`${id}-error`} className="due-late small reason-error" aria-live="polite">
        {missing && t('register.mergeMissing')}
      </p>
      {value && definition && <EntryDifferences register={definition} gone={entry.id} kept={value} names={org} />}
    </div>
  );
}

/** Entries in force that fit what is typed; before anything is typed those that are called like this one, else the first ones. */
async function twinsOf(register: string, entry: Entry, typed: string): Promise<Entry[]> {
  const wish = { status: 'active', pageSize: MOST } as const;
  const others = async (q: string) =>
    (await findEntries(register, { ...wish, ...(q && { q }) })).items.filter(({ id }) => id !== entry.id);
  if (typed.trim() !== '') return others(typed.trim());
  const alike = await others(entry.title);
  return alike.length > 0 ? alike : others('');
}

/** What tells entries of one name apart: the columns of the list, and the unit. */
function toldApart({ columns, unit }: Entry, definition: RegisterDefinition | undefined, org: Org | undefined): string {
  const texts = Object.entries(columns).flatMap(([path, value]) => {
    const field = definition && fieldByPath(definition.form.fields, path);
    return field && value !== null ? [fieldText(field, value, org)] : [];
  });
  return [...texts.filter((text) => text !== '—'), unit.name].join(' · ');
}
