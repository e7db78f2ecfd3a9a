import { below } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { named, type ReadField } from './read-fields.ts';
import type { Report } from './report.ts';

/** What picking an entry fills in must be fields beside the one in which it is picked, and such as can be filled in. */
export function checkFills(fields: readonly ReadField[], report: Report): void {
  for (const field of fields) {
    checkFills(field.fields ?? [], report);
    if (kindOf(field).refersTo === 'register' && field.schema.register === undefined)
      report.add('register-not-named', field.pointer, { name: field.title });
    for (const own of Object.keys(field.fill ?? {})) {
      const filled = fields.find(({ key }) => key === own);
      const at = below(below(field.pointer, 'fill'), own);
      if (!filled) {
        const keys = fields.map(({ key }) => key);
        report.add('unknown-field', at, named(own, keys));
      } else if (filled.schema.computed !== undefined) report.add('field-is-computed', at, { name: filled.title });
    }
  }
}
