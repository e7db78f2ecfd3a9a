import type { Period } from '../figure-case.ts';
import { keptBackBesides } from '../kept-back.ts';
import { total } from '../measure.ts';
import type { AskedFigure } from '../sql/figures-in-sql.ts';
import { findFigure, keyOf } from './book.ts';
import type { DraftSentence } from './draft.ts';
import { finding } from './finding.ts';
import { periodOfWord } from './period-word.ts';
import { piecesOf } from './placeholder.ts';
import type { Run, WrittenSentence } from './report.ts';
import { type Clause, clauseOfText } from './template.ts';
import { fill, note, type WritingPlace } from './write-placeholder.ts';

/** What writing needs beside the sentence itself. */
export type WritingDesk = Omit<WritingPlace, 'period' | 'home' | 'at'>;

/** A written clause; `counts` tells one with figures from one that only leads to others. */
interface WrittenClause {
  runs: Run[];
  counts: boolean;
}

/**
 * Writes a sentence, each clause that has something to say; null when none has. Clauses without figures stay only beside one with
 * figures, in a sentence that has figures at all.
 */
export function writeSentence(draft: DraftSentence, desk: WritingDesk, report: Period): WrittenSentence | null {
  const { sentence, id, home = '', suggested } = draft;
  const period = (sentence.period && periodOfWord(sentence.period, report)) || report;
  const place = { ...desk, period, home, at: id };
  const clauses = sentence.clauses.map(clauseOfText);
  const written = clauses.map((clause) => writeClause(clause, place)).filter((clause) => clause !== null);
  const hasFigures = clauses.some((clause) => countsFigures(clause, place));
  if (written.length === 0 || (hasFigures && !written.some(({ counts }) => counts))) return null;
  const runs = joinedClauses(written.map((clause) => clause.runs));
  return { id, text: runs.map(({ text }) => text).join(''), runs, ...(suggested ? { suggested } : {}) };
}

/** Clauses with their commas and the full stop. */
export function joinedClauses(clauses: Run[][]): Run[] {
  const runs = clauses.flatMap((clause, at) => (at === 0 ? clause : [{ text: '，' }, ...clause]));
  return merged([...runs, { text: '。' }]);
}

/** Neighbouring texts become one. */
function merged(runs: Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.number === undefined && run.number === undefined)
      all[all.length - 1] = { text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
}

/** Whether a clause speaks of a figure; a parameter of the template is none. */
function countsFigures({ text, parts = [] }: Clause, at: WritingPlace): boolean {
  return [text, ...parts].flatMap(piecesOf).some((piece) => {
    if (typeof piece === 'string') return false;
    return piece.terms.some(({ task, name }) => findFigure(at.data.sources, task ?? at.home, name));
  });
}

function writeClause(clause: Clause, place: WritingPlace): WrittenClause | null {
  const used: WritingPlace['used'] = {};
  const at = { ...place, used };
  const text = writeText(clause.text, at, clause.zero);
  if (!text) return null;
  const parts = clause.parts ? writeParts(clause, at) : [];
  if (clause.parts && parts.length === 0) return null;
  Object.assign(place.used, used);
  return { runs: [...text, ...parts], counts: countsFigures(clause, at) };
}

/** The runs of a text; null when one of its figures is unknown, or zero where zero is nothing to say. */
function writeText(text: string, at: WritingPlace, zero?: Clause['zero']): Run[] | null {
  const runs: Run[] = [];
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      runs.push({ text: piece });
      continue;
    }
    const filled = fill(piece, at, runs.at(-1)?.text.endsWith('第') === true);
    if ('missing' in filled) {
      const params = { text: text.replace(/\{[^{}]*\}/g, '…'), title: filled.title };
      if (filled.missing === 'unknown') at.findings.push(finding('report.left-out', at.at, params));
      return null;
    }
    if (filled.value === 0 && !filled.isStatement && zero !== true) {
      return zero === undefined
        ? null
        : (writeText(zero, at, true)?.map((run) => ({ ...run, ...keyIn(filled.runs) })) ?? null);
    }
    runs.push(...filled.runs);
  }
  return runs;
}

/** The text that stands for zero leads to the records of the zero. */
const keyIn = (runs: readonly Run[]): Pick<Run, 'number'> => {
  const number = runs.find((run) => run.number !== undefined)?.number;
  return number === undefined ? {} : { number };
};

function writeParts({ parts = [], of }: Clause, at: WritingPlace): Run[] {
  const values = parts.map((part) => valueOfPart(part, at));
  const besides = keptBackBesides(values, [{ parts: [...parts.keys()] }]);
  const written = parts.map((part, index) => (besides.has(index) ? null : writeText(part, at)));
  const kept = written.filter((runs) => runs !== null);
  if (of !== undefined) checkParts(of, parts, at);
  return kept.flatMap((runs, index) => (index === 0 ? runs : [{ text: '、' }, ...runs]));
}

/** The value of the figure that a part is about. */
function valueOfPart(part: string, { home, numbers, period }: WritingPlace): AskedFigure | undefined {
  const piece = piecesOf(part).find((one) => typeof one !== 'string');
  const term = typeof piece === 'object' ? piece.terms[0] : undefined;
  return term && numbers.value(term.task ?? home, term.name, period);
}

/** The parts of a whole must add up to it, and none may be larger. */
function checkParts(of: string, parts: readonly string[], at: WritingPlace): void {
  const [wholePiece] = piecesOf(`{${of}}`);
  const name = typeof wholePiece === 'object' ? wholePiece.terms[0] : undefined;
  const found = name && findFigure(at.data.sources, name.task ?? at.home, name.name);
  if (!found) return;
  const whole = at.numbers.value(found.source.id, found.figure.id, at.period)?.value ?? null;
  if (whole === null) return;
  const wholeKey = note(found, at.period, at.numbers.value(found.source.id, found.figure.id, at.period), at);
  const digits: string[] = [];
  const keys = [wholeKey];
  for (const piece of parts.flatMap(piecesOf)) {
    if (typeof piece === 'string') continue;
    for (const { task = at.home, name: part } of piece.terms) {
      const value = at.numbers.value(task, part, at.period)?.value ?? null;
      if (value === null) return;
      const title = findFigure(at.data.sources, task, part)?.figure.title ?? part;
      keys.push(keyOf(task, part, at.period));
      digits.push(String(value));
      if (value > whole) {
        const params = { part: title, value: String(value), title: found.figure.title, whole: String(whole) };
        at.findings.push(finding('report.part-over-whole', at.at, params, keys, 'error'));
      }
    }
  }
  const sum = total(digits);
  if (Number(sum) === whole) return;
  const params = { sum, title: found.figure.title, whole: String(whole) };
  at.findings.push(finding('report.parts-differ', at.at, params, keys, 'error'));
}
