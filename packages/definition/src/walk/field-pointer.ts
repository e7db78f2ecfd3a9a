import type { Form } from '../form.ts';
import { kindOf } from '../kinds/index.ts';
import { fieldByPath } from './fields.ts';

/** Where the field at a dotted path stands in `form.json`, as the parts of a JSON pointer; a shared part counts where it is used. */
export function pointerParts(form: Form, path: string): string[] {
  const keys = path.split('.');
  return keys.reduce<string[]>(
    (parts, key, at) => {
      const outer = at > 0 ? fieldByPath(form.fields, keys.slice(0, at).join('.')) : undefined;
      const rows = outer !== undefined && kindOf(outer).holds === 'rows';
      return [...parts, ...(rows ? ['items'] : []), 'properties', key];
    },
    ['schema'],
  );
}
