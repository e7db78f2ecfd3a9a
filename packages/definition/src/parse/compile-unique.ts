import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import type { Unique } from '../unique.ts';
import { fieldByPath } from '../walk/fields.ts';
import { checkResult, checkUnique } from './check-steps.ts';
import { compileText, type Wanted } from './expression.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** What may be there once: expressions read the case, or a row of a group first. */
export function compileUnique(source: readonly Unique<string>[], known: Known, report: Report): Unique<Expression>[] {
  checkUnique(source, '/unique', report);
  return source.map(({ key, when, ...rest }, index) => {
    checkRows(rest.over, pointerOf(['unique', index, 'over']), known, report);
    for (const [place, result] of (rest.results ?? []).entries())
      checkResult(result, pointerOf(['unique', index, 'results', place]), known, report);
    const compiled = (text: string, wanted: Wanted, ...at: (string | number)[]): Expression =>
      compileText(text, known.names(rest.over ?? ''), wanted, pointerOf(['unique', index, ...at]), report);
    return {
      ...rest,
      key: key.map((part, at) => compiled(part, 'text', 'key', at)),
      ...(when !== undefined && { when: compiled(when, 'boolean', 'when') }),
    };
  });
}

function checkRows(path: string | undefined, at: string, { form }: Known, report: Report): void {
  if (path === undefined) return;
  const group = fieldByPath(form.fields, path);
  if (!group) {
    const keys = form.fields.map(({ key }) => key);
    report.add('unknown-field', at, named(path, keys));
  } else if (kindOf(group).holds !== 'rows') report.add('figure-not-over-rows', at, { name: group.title });
}
