import type { TypeScope } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Figure } from '../figure.ts';
import { below, pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { fieldByPath } from '../walk/fields.ts';
import { figureNames } from '../walk/type-scope.ts';
import { checkResult, checkUnique } from './check-steps.ts';
import { compileForeign, compileText, type Wanted } from './expression.ts';
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
  const foreign = figure.source !== undefined && figure.source.register !== known.task.id;
  if (figure.over !== undefined && !foreign) {
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
  checkKind(figure, path, report);
  const schedules = (known.task.schedules ?? []).map(({ id }) => id);
  if (figure.schedule !== undefined && !schedules.includes(figure.schedule))
    report.add('unknown-schedule', below(path, 'schedule'), named(figure.schedule, schedules));
}

/** What each kind needs, and what only it has. */
const needs = {
  rate: ['of'],
  cadence: ['schedule'],
  effect: ['before', 'after'],
} as const;

function checkKind(figure: Figure<string>, path: string, report: Report): void {
  const { kind, title } = figure;
  for (const [of, members] of Object.entries(needs))
    for (const member of members) {
      const there = figure[member] !== undefined;
      const code = member === 'of' ? (there ? 'of-without-rate' : 'rate-without-of') : figureCodes[there ? 1 : 0];
      if (there !== (kind === of)) report.add(code, below(path, member), { title, member, kind: of });
    }
  if (figure.change !== undefined && kind !== 'effect')
    report.add('figure-member-elsewhere', below(path, 'change'), { title, member: 'change', kind: 'effect' });
  if (figure.measure === undefined && kind !== 'cadence' && kind !== 'effect')
    report.add('figure-without-measure', path, { title });
  for (const member of ['cases', 'results'] as const)
    if (figure.source && figure[member] !== undefined)
      report.add('figure-not-for-entries', below(path, member), { title, member });
}

const figureCodes = ['figure-member-missing', 'figure-member-elsewhere'] as const;

const measures: Record<string, Wanted> = {
  ...{ sum: 'number', average: 'number', distinct: 'any' },
  ...{ min: 'number', max: 'number' },
};

function compileFigure(figure: Figure<string>, path: string, known: Known, report: Report): Figure<Expression> {
  const { where, date, measure = { count: true }, before, after, joint, ...rest } = figure;
  const compiled = compilerFor(figure, path, known, report);
  const [[way = 'count', argument] = []] = Object.entries(measure);
  return {
    ...rest,
    measure: (typeof argument === 'string'
      ? { [way]: compiled(argument, `/measure/${way}`, measures[way] ?? 'any') }
      : measure) as Figure<Expression>['measure'],
    ...(where !== undefined && { where: compiled(where, '/where', 'boolean') }),
    ...(date !== undefined && { date: compiled(date, '/date', 'date') }),
    ...(before !== undefined && { before: compiled(before, '/before', 'number') }),
    ...(after !== undefined && { after: compiled(after, '/after', 'number') }),
    ...(joint !== undefined && { joint: compiled(joint, '/joint', 'boolean') }),
  };
}

/** A figure over the entries of another definition reads names that are not known here. */
function compilerFor({ source, over = '' }: Figure<string>, path: string, known: Known, report: Report) {
  const own = source === undefined || source.register === known.task.id;
  const names: TypeScope = own ? { ...figureNames, ...known.names(over) } : figureNames;
  const compile = own ? compileText : compileForeign;
  return (text: string, key: string, wanted: Wanted): Expression => compile(text, names, wanted, path + key, report);
}
