import type { Expression, Figure } from '@hearth/definition';
import type { Period } from '../figure-case.ts';
import type { AskedFigure } from '../sql/figures-in-sql.ts';
import { findFigure, keyOf, type ReportData, type ReportSource } from './book.ts';
import type { DraftSentence } from './draft.ts';
import { listOf } from './name-list.ts';
import { periodOfWord } from './period-word.ts';
import { type Piece, type Placeholder, piecesOf } from './placeholder.ts';
import { clauseOfText } from './template.ts';

/** Every number that a report will need, asked for task by task and period by period. */
export class Numbers {
  readonly #data: ReportData;
  readonly #wanted = new Map<
    string,
    { source: ReportSource; period: Period; unit?: string; figures: Set<Figure<Expression>> }
  >();
  readonly #values = new Map<string, AskedFigure>();
  readonly #names = new Map<string, string[]>();
  readonly #lists: { source: ReportSource; figure: Figure<Expression>; period: Period }[] = [];

  constructor(data: ReportData) {
    this.#data = data;
  }

  want(task: string, name: string, period: Period, unit?: string): void {
    const found = findFigure(this.#data.sources, task, name);
    if (!found || this.#values.has(keyOf(task, name, period, unit))) return;
    const key = `${task}@${period.from}/${period.to}@${unit ?? ''}`;
    const wish = this.#wanted.get(key) ?? {
      source: found.source,
      period,
      ...(unit === undefined ? {} : { unit }),
      figures: new Set(),
    };
    wish.figures.add(found.figure);
    this.#wanted.set(key, wish);
  }

  /** Notes that a list of names is wanted, if the words ask for one. */
  wantNames(task: string, name: string, words: readonly string[], period: Period): void {
    const found = findFigure(this.#data.sources, task, name);
    const list = found && listOf(found, words);
    if (list) this.#lists.push({ source: found.source, figure: list.figure, period });
  }

  /** Asks for everything that is wanted and not known yet. */
  async fetch(): Promise<void> {
    // Side by side where the database has several connections; on SQLite one after the other.
    const asked = [...this.#wanted.values()].map(async ({ source, period, unit, figures }) => {
      const values = await this.#data.figures(source, [...figures], period, unit);
      for (const [name, value] of Object.entries(values)) this.#values.set(keyOf(source.id, name, period, unit), value);
    });
    await Promise.all(asked);
    this.#wanted.clear();
    for (const { source, figure, period } of this.#lists) {
      const key = listKey(source.id, figure, period);
      if (!this.#names.has(key)) this.#names.set(key, await this.#data.names(source, figure, period, MOST_NAMES));
    }
    this.#lists.length = 0;
  }

  value(task: string, name: string, period: Period, unit?: string): AskedFigure | undefined {
    return this.#values.get(keyOf(task, name, period, unit));
  }

  /** The values of a list, see `listOf`. */
  names(task: string, list: Figure<Expression>, period: Period): string[] {
    return this.#names.get(listKey(task, list, period)) ?? [];
  }
}

/** One figure may be listed by several fields. */
const listKey = (task: string, { id, measure }: Figure<Expression>, period: Period): string =>
  `${keyOf(task, id, period)}#${'distinct' in measure ? measure.distinct.text : ''}`;

/** A list is asked for up to here; no sentence has so many names. */
export const MOST_NAMES = 50;

/** Words that compare with another period, 上期 unless one is named. */
const comparing = ['增减', '增幅'];

/** The period that a placeholder speaks of, and the one it compares with. */
export function periodsOf({ words }: Placeholder, own: Period): { period: Period; against?: Period } {
  const named = words.map((word) => periodOfWord(word, own)).find((period) => period !== undefined);
  if (!words.some((word) => comparing.includes(word))) return { period: named ?? own };
  const last = periodOfWord('上期', own);
  const against = named ?? last;
  return { period: own, ...(against ? { against } : {}) };
}

/** Texts of all clauses of a sentence, parts and zero texts included. */
export function textsOf({ sentence }: DraftSentence): string[] {
  return sentence.clauses
    .map(clauseOfText)
    .flatMap(({ text, parts = [], zero, of }) => [
      text,
      ...parts,
      ...(typeof zero === 'string' ? [zero] : []),
      ...(of === undefined ? [] : [`{${of}}`]),
    ]);
}

const isPlaceholder = (piece: Piece): piece is Placeholder => typeof piece !== 'string';

/** Notes every number of a sentence. */
export function wantSentence(numbers: Numbers, draft: DraftSentence, report: Period): void {
  const own = (draft.sentence.period && periodOfWord(draft.sentence.period, report)) || report;
  for (const placeholder of textsOf(draft).flatMap(piecesOf).filter(isPlaceholder)) {
    const { period, against } = periodsOf(placeholder, own);
    for (const { task = draft.home ?? '', name } of placeholder.terms) {
      numbers.want(task, name, period);
      if (against) numbers.want(task, name, against);
      numbers.wantNames(task, name, placeholder.words, period);
    }
  }
}
