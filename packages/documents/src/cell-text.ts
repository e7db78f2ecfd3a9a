import { shanghaiDateTime } from '@hearth/china';

/** Whether the value leaves its cell empty. */
export function isBlank(value: unknown): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

/** Any value as the text that a clerk reads: 是 / 否, several choices joined by 、, instants in Shanghai time. */
export function textOf(value: unknown): string {
  if (isBlank(value)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value instanceof Date) return shanghaiDateTime(value.toISOString());
  if (Array.isArray(value)) return value.map(textOf).join('、');
  return typeof value === 'object' && !hasOwnText(value) ? JSON.stringify(value) : String(value);
}

/** `YYYY-MM-DD HH:mm` in Shanghai of an instant; a wall clock text without offset as it is; else the text itself. */
export function dateTimeText(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : textOf(value);
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))) {
    return shanghaiDateTime(text);
  }
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? text.slice(0, 16).replace('T', ' ') : text;
}

/** Decimal objects print themselves; plain records do not. */
function hasOwnText(value: object): boolean {
  return value.toString !== Object.prototype.toString;
}
