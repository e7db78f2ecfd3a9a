import type { TypeScope } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Figure } from '../figure.ts';
import { below, pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { fieldByPath } from '../walk/fields.ts';
import { figureNames, typeScope } from '../walk/type-scope.ts';
import { checkResult, checkUnique } from './check-steps.ts';
import { compileText, type Wanted } from './expression.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The figures of a source file. `base` is the pointer of their list in the file: '' when the file is the list. */
export function compileFigures(
  source: readonly Figure<string>[],
  base: string,
  known: Known,
  report: Report,
): Figure<Expression>[] {
  checkUnique(source, base, report);
  return source.map((figure, index) => {
    const path = below(base, index);
    checkReferences(figure, path, source, known, report);
    return compileFigure(figure, path, known, report);
  });
}

function checkReferences(
  figure: Figure<string>,
  path: string,
  all: readonly Figure<string>[],
  known: Known,
  report: Report,
): void {
  if (figure.over !== undefined) {
    const group = fieldByPath(known.form.fields, figure.over);
    const at = below(path, 'over');
    if (!group)
      report.add(
        'unknown-field',
        at,
        named(
          figure.over,
          known.form.fields.map(({ key }) => key),
        ),
      );
    else if (kindOf(group).holds !== 'rows') report.add('figure-not-over-rows', at, { name: group.title });
  }
  for (const [index, result] of (figure.results ?? []).entries()) {
    checkResult(result, path + pointerOf(['results', index]), known, report);
  }
  if (figure.of !== undefined && !all.some(({ id }) => id === figure.of && id !== figure.id)) {
    const others = all.map(({ id }) => id).filter((id) => id !== figure.id);
    report.add('unknown-figure', below(path, 'of'), named(figure.of, others));
  }
  if (figure.kind === 'rate' && figure.of === undefined)
    report.add('rate-without-of', below(path, 'of'), { title: figure.title });
  if (figure.kind !== 'rate' && figure.of !== undefined)
    report.add('of-without-rate', below(path, 'of'), { title: figure.title });
}

const measures: Record<string, Wanted> = { sum: 'number', average: 'number', distinct: 'any' };

function compileFigure(figure: Figure<string>, path: string, known: Known, report: Report): Figure<Expression> {
  const names: TypeScope = { ...figureNames, ...typeScope(known.form, figure.over ?? '', known.task.settings) };
  const { where, date, measure, ...rest } = figure;
  const compiled = (text: string, key: string, wanted: Wanted) => compileText(text, names, wanted, path + key, report);
  const [[way = 'count', argument] = []] = Object.entries(measure);
  return {
    ...rest,
    measure: (typeof argument === 'string'
      ? { [way]: compiled(argument, `/measure/${way}`, measures[way] ?? 'any') }
      : measure) as Figure<Expression>['measure'],
    ...(where === undefined ? {} : { where: compiled(where, '/where', 'boolean') }),
    ...(date === undefined ? {} : { date: compiled(date, '/date', 'date') }),
  };
}
