import type { Json } from '@hearth/expression';

/** A column of a ledger as a person confirmed it. */
export interface ConfirmedColumn {
  readonly title: string;
  readonly key: string;
  readonly kind: string;
  readonly options?: readonly string[];
  readonly required?: boolean;
}

type JsonObject = { [key: string]: Json };

/** What such a field must be held as, because it tells who somebody is. */
const held: Record<string, JsonObject> = {
  phone: { sensitivity: 'personal', mask: 'phone' },
  'resident-id': { sensitivity: 'sensitive', mask: 'resident-id' },
  'bank-card': { sensitivity: 'sensitive', mask: 'bank-card' },
  address: { sensitivity: 'personal', mask: 'address' },
};

const sectionLength = 12;

/** `form.json` for the columns of a ledger, in their order. */
export function formOfLedger(columns: readonly ConfirmedColumn[]): JsonObject {
  const keys = columns.map(({ key }) => key);
  const sections: Json[] = [];
  for (let from = 0; from < keys.length; from += sectionLength) {
    sections.push({ id: `part-${sections.length + 1}`, columns: 2, fields: keys.slice(from, from + sectionLength) });
  }
  return {
    schema: {
      type: 'object',
      required: columns.filter(({ required }) => required === true).map(({ key }) => key),
      properties: Object.fromEntries(columns.map((column) => [column.key, fieldOf(column)])),
    },
    layout: { pages: [{ id: 'main', title: '登记表', sections }] },
  };
}

function fieldOf({ title, key, kind, options = [] }: ConfirmedColumn): JsonObject {
  const named: JsonObject = title === key ? { kind } : { kind, title };
  if (kind === 'single-choice') return { ...named, options: options.map(option) };
  if (kind === 'multiple-choice') return { ...named, options: options.map(option) };
  if (kind === 'text' && /姓名/.test(title)) return { ...named, sensitivity: 'personal', mask: 'name' };
  return { ...named, ...held[kind] };
}

const option = (text: string): Json => ({ value: text, title: text });
