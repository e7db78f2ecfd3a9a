import { type Field, kindOf } from '@hearth/definition';
import { type InstancePath, joinPath } from '@hearth/kernel';
import { memo, useDeferredValue, useMemo } from 'react';
import { useForm } from '../form-context.ts';
import { reachedFields } from './reached-fields.ts';

interface FieldGridProps {
  columns: 1 | 2 | 3 | 4;
  fields: readonly Field[];
  /** Where the fields stand: '' for the form, a section or a row. */
  base: InstancePath;
}

/**
 * Fields side by side on a wide screen, on a screen as far as the work has come. Where the form is read, plain fields in a row
 * make one description list.
 */
export function FieldGrid({ columns, fields, base }: FieldGridProps) {
  const form = useForm();
  const reached = useMemo(() => reachedFields(form, fields, base), [form, fields, base]);
  const className = `hf-grid hf-grid-${columns}`;
  if (form.mode === 'edit') {
    return (
      <div className={className}>
        <FieldRun fields={reached} base={base} />
      </div>
    );
  }
  return runsOf(reached).map((run) =>
    isPair(run[0]!) ? (
      <dl key={run[0]!.id} className={`${className} hf-read`}>
        <FieldRun fields={run} base={base} />
      </dl>
    ) : (
      <FieldRun key={run[0]!.id} fields={run} base={base} />
    ),
  );
}

/** React touches all siblings of what it renders: in long runs, fields stand in bundles, so that a key touches few. */
const BUNDLE = 24;

/** Bundles that stand there at once, more than a screen; those below follow while the person may already type. */
const AT_ONCE = 2;

interface FieldRunProps {
  fields: readonly Field[];
  base: InstancePath;
}

const FieldRun = memo(function FieldRun({ fields, base }: FieldRunProps) {
  const { viewOf, mode } = useForm();
  const bundles = useMemo(() => bundlesOf(fields), [fields]);
  const ready = useDeferredValue(bundles.length, mode === 'edit' ? AT_ONCE : bundles.length);
  if (bundles.length === 1) {
    return fields.map((field) => {
      const View = viewOf(field, mode);
      return <View key={field.id} field={field} path={joinPath(base, field.key)} />;
    });
  }
  return bundles.slice(0, ready).map((bundle) => <FieldRun key={bundle[0]!.id} fields={bundle} base={base} />);
});

function bundlesOf(fields: readonly Field[]): (readonly Field[])[] {
  if (fields.length <= BUNDLE) return [fields];
  return Array.from({ length: Math.ceil(fields.length / BUNDLE) }, (_, index) =>
    fields.slice(index * BUNDLE, (index + 1) * BUNDLE),
  );
}

const isPair = (field: Field): boolean => !kindOf(field).holds && kindOf(field).valueType !== 'none';

/** The fields in order, in runs of those that are pairs and those that are not. */
function runsOf(fields: readonly Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last && isPair(last[0]!) === isPair(field)) last.push(field);
    else runs.push([field]);
  }
  return runs;
}
