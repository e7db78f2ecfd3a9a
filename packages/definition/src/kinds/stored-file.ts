import type { Json } from '@hearth/expression';
import type { JsonSchema } from '../form.ts';
import { isObject } from '../json/equal.ts';
import { plainText } from './text-of.ts';

/**
 * What a document keeps of an uploaded file; the bytes lie elsewhere under `id`. `size` in bytes, `type` a MIME type. Of a photo also
 * when and where it was taken, as the camera noted it: `lat` and `lng` in WGS 84 degrees.
 */
export const storedFile: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 128 },
    name: { type: 'string', minLength: 1, maxLength: 255 },
    size: { type: 'integer', minimum: 0 },
    type: { type: 'string', maxLength: 127 },
    takenAt: { type: 'string', format: 'date-time' },
    lat: { type: 'number', minimum: -90, maximum: 90 },
    lng: { type: 'number', minimum: -180, maximum: 180 },
  },
  required: ['id', 'name', 'size', 'type'],
  additionalProperties: false,
};

/** One file, or a list when the field allows several. */
export function oneOrSeveral(schema: JsonSchema): JsonSchema {
  const many = schema.type === 'array' || (typeof schema.maxFiles === 'number' && schema.maxFiles > 1);
  if (!many) return storedFile;
  return {
    type: 'array',
    items: storedFile,
    ...(typeof schema.maxFiles === 'number' ? { maxItems: schema.maxFiles } : {}),
  };
}

/** The files of a value, whichever of the two forms it has. */
export function filesOf(value: Json): { id: string; name: string; size: number; type: string }[] {
  const files = Array.isArray(value) ? value : [value];
  return files.filter(isObject) as unknown as { id: string; name: string; size: number; type: string }[];
}

/** The names of the files. */
export function fileNames(value: Json): string {
  const files = filesOf(value);
  return files.length > 0 ? files.map((file) => file.name).join('、') : plainText(value);
}
