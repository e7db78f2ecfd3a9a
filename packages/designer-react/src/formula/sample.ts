import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';

export const sampleDay = '2026-03-05';
export const sampleEnv = { today: sampleDay, now: `${sampleDay}T09:00:00+08:00` };

/** Made-up answers to every field, so that formulas show what they give before anybody has filled in anything. */
export function sampleOf(fields: readonly Field[]): Record<string, Json> {
  return Object.fromEntries(
    fields
      .filter(({ kind, path }) => kindOf({ kind, path }).valueType !== 'none')
      .map((field) => [field.key, answerTo(field)]),
  );
}

function answerTo(field: Field): Json {
  const { holds, offers, valueType, refersTo } = kindOf(field);
  if (holds === 'rows') return [1, 2].map((row) => ({ _row: `r${row}`, ...sampleOf(field.fields ?? []) }));
  if (holds === 'fields') return sampleOf(field.fields ?? []);
  const first = field.options?.[0]?.value ?? null;
  if (offers) return offers === 'many' ? (first === null ? [] : [first]) : first;
  if (refersTo !== undefined) return refersTo === 'file' ? null : 'sample';
  return byType[valueType]?.(field) ?? null;
}

const byType: Partial<Record<ReturnType<typeof kindOf>['valueType'], (field: Field) => Json>> = {
  number: ({ schema }) => {
    const least = Number(schema.minimum ?? 0);
    const most = Number(schema.maximum ?? Number.POSITIVE_INFINITY);
    return Math.min(Math.max(least, 3), most);
  },
  boolean: () => true,
  date: () => sampleDay,
  'date-time': () => sampleEnv.now,
  time: () => '09:00',
  string: ({ schema, title }) =>
    typeof schema.pattern === 'string' && schema.pattern.includes('{4}') ? '2026-03' : title,
};

/** A value as it is shown beside a formula. */
export function sampleText(value: Json): string {
  if (value === null) return '—';
  if (Array.isArray(value)) return value.map(sampleText).join('、');
  return typeof value === 'object' ? '…' : String(value);
}
