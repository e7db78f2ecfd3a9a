import { namesRead } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Form } from '../form.ts';
import { below } from '../json/pointer.ts';
import { allFields, resolveName } from '../walk/fields.ts';
import type { ReadField } from './read-fields.ts';
import type { Report } from './report.ts';

/** Computed fields that wait for each other never get a value, and a form would chase them for ever. Each circle is told once. */
export function checkComputedCycles(form: Form, read: readonly ReadField[], report: Report): void {
  const reads = new Map(
    allFields(form.fields).flatMap((field) =>
      field.computed ? [[field.path, pathsRead(form, field.path, field.computed)] as const] : [],
    ),
  );
  const pointers = new Map((allFields(read) as ReadField[]).map((field) => [field.path, field.pointer]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      report.add('computed-circular', below(pointers.get(path) ?? '', 'computed'), {
        fields: [...way.slice(start), path],
      });
    }
    if (start >= 0 || done.has(path)) return;
    for (const next of reads.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of reads.keys()) visit(path, []);
}

/** Dotted paths from the root of the fields that a computed field reads directly. */
function pathsRead(form: Form, path: string, computed: Expression): string[] {
  const scope = path.split('.').slice(0, -1).join('.');
  return namesRead(computed.ast).flatMap((name) => resolveName(form, scope, name)?.path ?? []);
}
