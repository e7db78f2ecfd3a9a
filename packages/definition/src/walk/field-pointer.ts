import type { Form } from '../form.ts';
import { kindOf } from '../kinds/index.ts';

/** Where the field at a dotted path stands in `form.json`, as the parts of a JSON pointer; a shared part counts where it is used. */
export function pointerParts(form: Form, path: string): string[] {
  const parts = ['schema'];
  let fields = form.fields;
  for (const key of path.split('.')) {
    parts.push('properties', key);
    const field = fields.find((one) => one.key === key);
    if (field && kindOf(field).holds === 'rows') parts.push('items');
    fields = field?.fields ?? [];
  }
  return parts.at(-1) === 'items' ? parts.slice(0, -1) : parts;
}
