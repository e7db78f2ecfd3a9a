import { type Field, kindOf } from '@hearth/definition';
import type { Org } from './wire.ts';

type Names = Pick<Org, 'units' | 'people'>;

/** A value as a person reads it; ids of units and people become their names. Blank is an em dash. */
export function fieldText(field: Field, value: unknown, names?: Names): string {
  if (value === undefined || value === null || value === '') return '—';
  const { refersTo } = kindOf(field);
  if (refersTo === 'unit') return nameIn(names?.units, value);
  if (refersTo === 'person') return nameIn(names?.people, value);
  return kindOf(field).text(value as never, field) || '—';
}

/** Whether values of the field line up by their digits. */
export function isNumeric(field: Field): boolean {
  return kindOf(field).valueType === 'number';
}

function nameIn(list: readonly { id: string; name: string }[] | undefined, id: unknown): string {
  return list?.find((item) => item.id === id)?.name ?? String(id);
}
