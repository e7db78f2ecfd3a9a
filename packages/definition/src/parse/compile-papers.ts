import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import type { Paper, PaperPart } from '../paper.ts';
import { fieldByPath, fieldsIn } from '../walk/fields.ts';
import { checkUnique } from './check-steps.ts';
import { compileText, type Wanted } from './expression.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The papers of a task: expressions read the case, and fields are named that it has. */
export function compilePapers(papers: readonly Paper<string>[], known: Known, report: Report): Paper<Expression>[] {
  checkUnique(papers, '/papers', report);
  return papers.map(({ when, to, signature, body, ...rest }, index) => {
    const compiled = (text: string, wanted: Wanted, ...at: (string | number)[]): Expression =>
      compileText(text, known.names(''), wanted, pointerOf(['papers', index, ...at]), report);
    return {
      ...rest,
      ...(when !== undefined && { when: compiled(when, 'boolean', 'when') }),
      ...(to !== undefined && { to: compiled(to, 'text', 'to') }),
      ...(signature !== undefined && { signature: compiled(signature, 'text', 'signature') }),
      body: body.map((part, at) =>
        'text' in part
          ? { text: compiled(part.text, 'text', 'body', at, 'text') }
          : checkedPart(part, pointerOf(['papers', index, 'body', at]), known, report),
      ),
    };
  });
}

type FieldPart = Exclude<PaperPart<string>, { text: string }>;

function checkedPart(part: FieldPart, at: string, { form }: Known, report: Report): FieldPart {
  const check = (path: string, scope: string, pointer: string) => {
    const fields = fieldsIn(form, scope);
    const field = fieldByPath(fields, path);
    const keys = fields.map(({ key }) => key);
    if (!field) report.add('unknown-field', pointer, named(path, keys));
    return field;
  };
  if ('fields' in part) for (const [index, path] of part.fields.entries()) check(path, '', `${at}/fields/${index}`);
  else {
    const group = check(part.rows, '', `${at}/rows`);
    if (group && kindOf(group).holds !== 'rows')
      report.add('paper-rows-not-a-group', `${at}/rows`, { name: group.title });
    else if (group)
      for (const [index, path] of part.columns.entries()) check(path, part.rows, `${at}/columns/${index}`);
  }
  return part;
}
