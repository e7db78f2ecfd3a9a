import { maskOf } from '@hearth/china';
import { type Definition, type Expression, type Field, fieldByPath, kindOf } from '@hearth/definition';
import { compile, isTrue, type Json, scopeOf } from '@hearth/expression';
import { useTexts } from '../react/designer-context.tsx';
import type { Drive } from './drive.ts';
import { formEnvOf } from './form-env.ts';

type Paper = NonNullable<Definition['task']['papers']>[number];

/** A paper of the task as it would be printed now. */
export function PaperPreview({ paper, drive }: { paper: Paper; drive: Drive }) {
  const t = useTexts();
  const { state, definition } = drive;
  const document = state?.document ?? {};
  const env = formEnvOf(drive);
  const worthOf = (expression: Expression): Json => compile(expression.ast)(scopeOf(document), env);
  const textOf = (expression: Expression | undefined) => (expression ? String(worthOf(expression) ?? '') : '');
  const cell = (field: Field | undefined, value: Json | undefined) => shown(field, value, paper.masked === true);
  if (paper.when && !isTrue(worthOf(paper.when)))
    return <p className="ds-help">{t('test.paperNotNow', { title: paper.title })}</p>;
  return (
    <article className="dt-paper">
      <h4>{paper.title}</h4>
      {paper.to && <p>{textOf(paper.to)}：</p>}
      {paper.body.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name and do not move here
        if ('text' in part) return <p key={at}>{textOf(part.text)}</p>;
        if ('fields' in part)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <dl key={at}>
              {part.fields.map((path) => {
                const field = fieldByPath(definition.form.fields, path);
                return (
                  <div key={path}>
                    <dt>{field?.title ?? path}</dt>
                    <dd>{cell(field, valueAt(document, path))}</dd>
                  </div>
                );
              })}
            </dl>
          );
        const rows = valueAt(document, part.rows);
        const fields = part.columns.map((column) => fieldByPath(definition.form.fields, `${part.rows}.${column}`));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <table key={at}>
            <thead>
              <tr>
                {part.columns.map((column, index) => (
                  <th key={column}>{fields[index]?.title ?? column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(Array.isArray(rows) ? (rows as { [key: string]: Json }[]) : []).map((row) => (
                <tr key={String(row._row)}>
                  {part.columns.map((column, index) => (
                    <td key={column}>{cell(fields[index], valueAt(row, column))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      <p className="dt-signature">
        {paper.signature ? textOf(paper.signature) : drive.office.org.unit(drive.unit)?.name}
      </p>
    </article>
  );
}

function valueAt(values: Json | undefined, path: string): Json | undefined {
  let found: Json | undefined = values;
  for (const key of path.split('.'))
    found = typeof found === 'object' && found !== null && !Array.isArray(found) ? found[key] : undefined;
  return found;
}

/** A value as the paper shows it; a paper for everybody masks what is above public. */
function shown(field: Field | undefined, value: Json | undefined, masked: boolean): string {
  if (!field || value === undefined || value === null) return '';
  const kind = kindOf(field);
  const text = kind.text(value, field);
  return masked && field.sensitivity !== 'public' ? maskOf(kind.mask ?? 'none')(text) : text;
}
