import type { Definition, Expression, Figure, RegisterDefinition } from '@hearth/definition';
import type { Period } from '../figure-case.ts';
import type { AskedFigure } from '../sql/figures-in-sql.ts';
import type { Sentence, Template } from './template.ts';

/** What declares figures and sentences. */
export type ReportSource = Definition | RegisterDefinition;

/** Where the writer gets its numbers from. The caller sees to units, rights and databases. */
export interface ReportData {
  sources: readonly ReportSource[];
  /** Values in a period, none of which gives one away that is kept back; `unit` = those of one unit below, with what is below it. */
  figures(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<Record<string, AskedFigure>>;
  /** The first values that a `distinct` figure counts. */
  names(source: ReportSource, figure: Figure<Expression>, period: Period, limit: number): Promise<string[]>;
  /** The units right below that of the report, in order. */
  units?: readonly { id: string; name: string }[];
  /** Sentences that say what a reader must know to understand the numbers, such as which units were moved in the period. */
  remarks?: readonly string[];
  /** Targets given by campaigns, by `task.figure`. */
  quotas?: Readonly<Record<string, number>>;
  /** Work past its deadline, by task. */
  overdue?: Readonly<Record<string, number>>;
  /** The document of a case that a figure counts: the one with this number, else the latest. */
  story?(
    source: ReportSource,
    figure: Figure<Expression>,
    period: Period,
    number?: string,
  ): Promise<{ case: string; document: Record<string, unknown> } | null>;
}

export interface ReportWish {
  template: Template;
  period: Period;
  unit: { id: string; name: string };
  /** Values of the template's parameters. */
  parameters?: Readonly<Record<string, string>>;
}

/** A figure with the task or register that declares it. */
export interface FoundFigure {
  source: ReportSource;
  figure: Figure<Expression>;
}

export const titleOf = (source: ReportSource): string => ('task' in source ? source.task.title : source.register.title);

export const familyOf = (source: ReportSource): string =>
  'task' in source ? source.task.family : source.register.family;

/** What a definition's `sentences` hold has been checked against the schema when it was published. */
export const sentencesOf = (source: ReportSource): Sentence[] =>
  ('sentences' in source ? (source.sentences ?? []) : []) as unknown as Sentence[];

export function findFigure(sources: readonly ReportSource[], task: string, name: string): FoundFigure | undefined {
  const source = sources.find(({ id }) => id === task);
  const figure = source?.figures.find(({ id }) => id === name);
  return source && figure && { source, figure };
}

/** The key of a number: which figure, when, and where if not the unit of the report. */
export function keyOf(task: string, figure: string, { from, to }: Period, unit?: string): string {
  return `${task}.${figure}@${from}/${to}${unit === undefined ? '' : `@${unit}`}`;
}
