import { isObject } from '../json/equal.ts';
import { checkSchema } from './check-schema.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = {
  type: 'object',
  properties: {
    lat: { type: 'number', minimum: -90, maximum: 90 },
    lng: { type: 'number', minimum: -180, maximum: 180 },
    accuracy: { type: 'number', minimum: 0 },
    at: { type: 'string', format: 'date-time' },
  },
  required: ['lat', 'lng'],
  additionalProperties: false,
};

/** Where somebody stood: WGS 84 degrees, `accuracy` in metres, `at` the moment it was taken. */
export const location: FieldKind = {
  name: 'location',
  title: { 'zh-CN': '定位', en: 'Location' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'record',
  column: 'json',
  empty: null,
  clean: (value) => value,
  check: (value, field) => checkSchema(value, field, base),
  text: (value) =>
    isObject(value) ? `${plainText(value.lat ?? null)}, ${plainText(value.lng ?? null)}` : plainText(value),
};
