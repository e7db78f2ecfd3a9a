import { type Field, kindOf } from '@hearth/definition';
import { type InstancePath, joinPath } from '@hearth/kernel';
import { useForm } from '../form-context.ts';

interface FieldGridProps {
  columns: 1 | 2 | 3 | 4;
  fields: readonly Field[];
  /** Where the fields stand: '' for the form, a section or a row. */
  base: InstancePath;
}

/** Fields side by side on a wide screen. Where the form is read, plain fields in a row make one description list. */
export function FieldGrid({ columns, fields, base }: FieldGridProps) {
  const { mode, Field } = useForm();
  const className = `hf-grid hf-grid-${columns}`;
  const show = (field: Field) => <Field key={field.id} field={field} path={joinPath(base, field.key)} />;
  if (mode === 'edit') return <div className={className}>{fields.map(show)}</div>;
  return runsOf(fields).map((run) =>
    isPair(run[0]!) ? (
      <dl key={run[0]!.id} className={`${className} hf-read`}>
        {run.map(show)}
      </dl>
    ) : (
      run.map(show)
    ),
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
