import {
  type Definition,
  type Expression,
  type Figure,
  overlaps,
  resolveName,
  stepsOf,
  writtenAt,
} from '@hearth/definition';
import { namesRead, type Problem } from '@hearth/expression';
import { fillsItself } from './field-writes.ts';
import { canHold } from './possible-answers.ts';
import { finding } from './problem.ts';
import type { Seen } from './seen.ts';

/** Figures that stay at nothing: they count results that no case has, rows that no answer makes true, fields that nobody fills in. */
export function figuresThatNeverCount(definition: Definition, seen: Seen, results: ReadonlySet<string>): Problem[] {
  const { form, workflow, figures } = definition;
  const written = stepsOf(workflow).flatMap(({ step, scope }) =>
    seen.steps.has(step.id) ? writtenAt({ step, scope }, form) : [],
  );
  return figures.flatMap((figure, at) => {
    if (figure.source) return [];
    const params = { figure: figure.title };
    if (figure.results?.every((result) => !results.has(result)))
      return [finding('figures', 'figure-never-counts', `/${at}/results`, params)];
    if (figure.where && !canHold(definition, figure.over ?? '', figure.where))
      return [finding('figures', 'figure-never-counts', `/${at}/where`, params)];
    return partsOf(figure).flatMap(({ expression, key }) => {
      const fields = namesRead(expression.ast).flatMap((name) => resolveName(form, figure.over ?? '', name) ?? []);
      const blank = fields.find((field) => !fillsItself(field) && !written.some((path) => overlaps(path, field.path)));
      return blank
        ? [finding('figures', 'figure-reads-unwritten', `/${at}/${key}`, { ...params, name: blank.title })]
        : [];
    });
  });
}

function partsOf({
  where,
  measure,
  date,
  before,
  after,
}: Figure<Expression>): { expression: Expression; key: string }[] {
  const measured = Object.entries(measure).flatMap(([key, value]) =>
    typeof value === 'object' ? [{ expression: value as Expression, key: `measure/${key}` }] : [],
  );
  return [
    ...(where ? [{ expression: where, key: 'where' }] : []),
    ...measured,
    ...Object.entries({ date, before, after }).flatMap(([key, expression]) =>
      expression ? [{ expression, key }] : [],
    ),
  ];
}
