import { anonymousName, chineseDate, isDate } from '@hearth/china';
import { allFields, type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Period } from '../figure-case.ts';
import { findFigure, keyOf, type ReportData } from './book.ts';
import { piecesOf } from './placeholder.ts';
import type { Run, WrittenSentence } from './report.ts';
import type { StorySpec, Style } from './template.ts';

/** Tells one case of those that a figure counts. A clause with a blank or sensitive field is left out. */
export async function writeStory(
  { task, figure: name, clauses }: StorySpec,
  id: string,
  data: ReportData,
  period: Period,
  style: Style,
): Promise<WrittenSentence | null> {
  const found = findFigure(data.sources, task, name);
  const told = found && (await data.story?.(found.source, found.figure, period));
  if (!found || !told) return null;
  const fields = allFields(found.source.form.fields);
  const written = clauses.flatMap((clause) => clauseOf(clause, fields, told.document, style) ?? []);
  if (written.length === 0) return null;
  const text = `${written.join('，')}。`;
  const runs: Run[] = [{ text, number: keyOf(task, name, period) }];
  return { id, text, runs };
}

function clauseOf(
  clause: string,
  fields: readonly Field[],
  document: Record<string, unknown>,
  style: Style,
): string | null {
  let text = '';
  for (const piece of piecesOf(clause)) {
    const said = typeof piece === 'string' ? piece : fieldText(piece.terms[0]?.name ?? '', fields, document, style);
    if (said === null) return null;
    text += said;
  }
  return text;
}

function fieldText(
  key: string,
  fields: readonly Field[],
  document: Record<string, unknown>,
  style: Style,
): string | null {
  const field = fields.find((one) => one.key === key);
  const value = document[key] as Json | undefined;
  if (!field || value === undefined || value === null || value === '' || field.sensitivity === 'sensitive') return null;
  if (typeof value === 'string' && isDate(value)) return chineseDate(value);
  const text = kindOf(field).text(value, field);
  if (field.sensitivity === 'public' || style.names === 'full') return text;
  return kindOf(field).mask === undefined || kindOf(field).mask === 'name' ? anonymousName(text) : null;
}
