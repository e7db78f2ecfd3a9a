import { anonymousName, chineseDate, isDate } from '@hearth/china';
import { allFields, type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { findFigure, keyOf, titleOf } from './book.ts';
import { numberStyle } from './number-style.ts';
import { numberText } from './number-text.ts';
import { type Placeholder, piecesOf } from './placeholder.ts';
import type { ReportNumber, Run, WrittenSentence } from './report.ts';
import type { StorySpec, Style } from './template.ts';
import { joinedClauses, type WritingDesk } from './write-sentence.ts';

/** A record that is being told. */
interface Told {
  fields: readonly Field[];
  case: string;
  document: Record<string, unknown>;
  style: Style;
  /** A number of the record, ready to be traced to it. */
  number: (field: Field, value: number) => ReportNumber;
}

/** Tells one case of those that a figure counts. A clause with a blank or sensitive field is left out; its numbers lead to the record. */
export async function writeStory(
  { task, figure: name, clauses, number }: StorySpec,
  id: string,
  { data, style, used }: WritingDesk,
  period: ReportNumber['period'],
): Promise<WrittenSentence | null> {
  const found = findFigure(data.sources, task, name);
  const record = found && (await data.story?.(found.source, found.figure, period, number));
  if (!found || !record) return null;
  const told: Told = {
    ...{ fields: allFields(found.source.form.fields), ...record, style },
    number: (field, value) => ({
      ...{ key: `${keyOf(task, name, period)}#${record.case}/${field.key}`, task, figure: name, title: field.title },
      ...{ taskTitle: titleOf(found.source), value, measure: measureOf(field), kind: 'flow', period },
      ...{ filter: `个案，取“${field.title}”`, record: { case: record.case, field: field.key } },
    }),
  };
  const numbers: ReportNumber[] = [];
  const written = clauses.flatMap((clause) => {
    const runs = runsOf(clause, told, numbers);
    return runs ? [runs] : [];
  });
  if (written.length === 0) return null;
  for (const one of numbers) used[one.key] = one;
  const runs = joinedClauses(written);
  return { id, text: runs.map(({ text }) => text).join(''), runs, case: record.case };
}

function runsOf(clause: string, told: Told, numbers: ReportNumber[]): Run[] | null {
  const runs: Run[] = [];
  const found: ReportNumber[] = [];
  for (const piece of piecesOf(clause)) {
    const run = typeof piece === 'string' ? { text: piece } : fieldRun(piece, told, found);
    if (!run) return null;
    runs.push(run);
  }
  numbers.push(...found);
  return runs;
}

function fieldRun({ terms, words }: Placeholder, told: Told, numbers: ReportNumber[]): Run | null {
  const { fields, document, style } = told;
  const field = fields.find(({ key }) => key === terms[0]?.name);
  const value = field && (document[field.key] as Json | undefined);
  if (!field || value === undefined || value === null || value === '' || field.sensitivity === 'sensitive') return null;
  if (typeof value === 'string' && isDate(value)) return { text: chineseDate(value) };
  const amount = kindOf(field).valueType === 'number' ? Number(value) : Number.NaN;
  if (Number.isFinite(amount)) {
    const number = told.number(field, amount);
    numbers.push(number);
    return { text: numberText(amount, number.measure, numberStyle(style, words, number.measure)), number: number.key };
  }
  const text = kindOf(field).text(value, field);
  if (field.sensitivity === 'public' || style.names === 'full') return { text };
  const mask = field.schema.mask ?? kindOf(field).mask;
  return mask === 'name' ? { text: anonymousName(text) } : null;
}

/** Money is counted in 元; other numbers have the measure word of their field, if it names one. */
function measureOf({ schema }: Field): string {
  if (schema.direction !== undefined) return '元';
  return typeof schema.measureWord === 'string' ? schema.measureWord : '';
}
