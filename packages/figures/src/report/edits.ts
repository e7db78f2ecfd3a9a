import { amounts } from './amounts.ts';
import { finding } from './finding.ts';
import { withNewNumbers } from './new-numbers.ts';
import type { Report, Run, WrittenPart, WrittenSentence } from './report.ts';

/** A sentence as somebody changed it, with the text that it was changed from. */
export interface Edit {
  /** Id of the sentence. */
  sentence: string;
  text: string;
  /** What the writer had written. */
  from: string;
}

/**
 * Puts hand-written sentences in place of written ones. Numbers that a figure still gives keep their link; another number is marked as
 * written by hand. When the writer would now say something else than what was edited, that is offered,
 * and the hand's own words with the new numbers.
 */
export function withEdits(report: Report, edits: readonly Edit[]): Report {
  const byId = new Map(edits.map((edit) => [edit.sentence, edit]));
  const findings = [...report.findings];
  const change = (sentence: WrittenSentence): WrittenSentence => {
    const edit = byId.get(sentence.id);
    if (!edit || edit.text === sentence.text) return sentence;
    const runs = linked(edit.text, sentence.runs);
    for (const { text, byHand } of runs) {
      if (byHand) findings.push(finding('report.edited-number', sentence.id, { number: text }));
    }
    const isStale = edit.from !== sentence.text;
    if (isStale) findings.push(finding('report.figure-changed', sentence.id, { text: sentence.text }));
    const updated = withNewNumbers(edit.text, edit.from, sentence.text);
    const offered = isStale ? { offer: sentence.text, ...(updated === undefined ? {} : { updated }) } : {};
    const edited = { generated: sentence.text, ...offered };
    return { ...sentence, text: edit.text, runs, edited };
  };
  const inPart = (part: WrittenPart): WrittenPart => ({
    ...part,
    sentences: part.sentences.map(change),
    parts: part.parts.map(inPart),
  });
  const { opening, chapters, closing } = report;
  const changed = { opening: opening.map(change), chapters: chapters.map(inPart), closing: closing.map(change) };
  return { ...report, ...changed, findings };
}

/** Links what is still printed as a figure gives it, first come first served. */
function linked(text: string, written: readonly Run[]): Run[] {
  const free = written.filter(({ number }) => number !== undefined);
  const runs: Run[] = [];
  let rest = text;
  for (const run of free) {
    const at = rest.indexOf(run.text);
    if (at < 0) continue;
    runs.push(...plain(rest.slice(0, at)), run);
    rest = rest.slice(at + run.text.length);
  }
  return [...runs, ...plain(rest)];
}

/** A text without figures behind it, its numbers marked. */
function plain(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(amounts)) {
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: number, byHand: true });
    from = index + number.length;
  }
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs;
}
