import type { Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Form } from '../form.ts';
import { knownNames } from '../json/suggestion.ts';
import { resolveName } from '../walk/fields.ts';
import { type Checked, inWorkflow } from './finding.ts';
import type { Others } from './related.ts';

/** Figures that automatic steps count are there. Where the form chooses one, every option is looked at. */
export function checkMeasures({ definition, places, others }: Checked): Problem[] {
  if (!others) return [];
  const known = figuresOf({ ...others, tasks: [definition, ...(others.tasks ?? [])] });
  return places.flatMap(({ step, pointer, scope }) => {
    if (step.type !== 'automatic') return [];
    return (step.measure ?? []).flatMap(({ figure }, index) => {
      const missing = namedBy(figure, definition.form, scope).find((name) => !known.includes(name));
      if (missing === undefined) return [];
      const params = { title: step.title, name: missing, known: knownNames(missing, known) };
      return [inWorkflow('measure-of-nothing', `${pointer}/measure/${index}/figure`, params)];
    });
  });
}

const figuresOf = ({ tasks = [], registers = [] }: Others): string[] =>
  [...tasks, ...registers].flatMap(({ id, figures }) => figures.map((figure) => `${id}/${figure.id}`));

/** What can be said beforehand of the figures that an expression names: a text itself, or the options of a choice. */
function namedBy({ ast }: Expression, form: Form, scope: string): string[] {
  if (ast.k === 'lit') return typeof ast.v === 'string' ? [ast.v] : [];
  if (ast.k !== 'name') return [];
  return (resolveName(form, scope, ast.name)?.options ?? []).map(({ value }) => String(value));
}
