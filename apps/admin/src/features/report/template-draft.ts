/** A template as the editor holds it: what it does not know stays as it was. */
export interface TemplateDraft {
  title: string;
  chapters: PartDraft[];
  [other: string]: unknown;
}

export interface PartDraft {
  title?: string;
  sentences?: (string | SentenceDraft)[];
  points?: PartDraft[];
  [other: string]: unknown;
}

export interface SentenceDraft {
  clauses: unknown[];
  [other: string]: unknown;
}

/** Where a part stands: its place in each list, from the chapters down. */
export type PartPath = readonly number[];

/** A sentence as somebody types it, a clause a line. A clause that is more than its text shows only that and keeps the rest. */
export function textOf(sentence: string | SentenceDraft): string {
  if (typeof sentence === 'string') return sentence;
  return sentence.clauses.map((clause) => (typeof clause === 'string' ? clause : textIn(clause))).join('\n');
}

/** The sentence with the lines typed; clauses that are still there keep what else they say. */
export function withText(sentence: string | SentenceDraft, text: string): SentenceDraft {
  const before = typeof sentence === 'string' ? { clauses: [sentence] } : sentence;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const clauses = lines.map((line, at) => {
    const same = before.clauses.find((clause) => typeof clause !== 'string' && textIn(clause) === line);
    const here = before.clauses[at];
    if (same) return same;
    return typeof here === 'object' && here !== null && lines.length === before.clauses.length
      ? { ...here, text: line }
      : line;
  });
  return { ...before, clauses };
}

const textIn = (clause: unknown): string => String((clause as { text?: unknown } | null)?.text ?? '');

/** The template with one part changed, or taken away when the change gives nothing. */
export function withPart(
  template: TemplateDraft,
  path: PartPath,
  change: (part: PartDraft) => PartDraft | null,
): TemplateDraft {
  return { ...template, chapters: changed(template.chapters, path, change) };
}

function changed(
  parts: PartDraft[],
  [at = 0, ...rest]: PartPath,
  change: (part: PartDraft) => PartDraft | null,
): PartDraft[] {
  return parts.flatMap((part, index) => {
    if (index !== at) return [part];
    if (rest.length > 0) return [{ ...part, points: changed(part.points ?? [], rest, change) }];
    const next = change(part);
    return next ? [next] : [];
  });
}

/** The template with a part one place further up among its neighbours. */
export function movedUp(template: TemplateDraft, path: PartPath): TemplateDraft {
  const at = path.at(-1) ?? 0;
  const swap = (parts: PartDraft[]): PartDraft[] => {
    const next = [...parts];
    const [above, here] = [next[at - 1], next[at]];
    if (above && here) [next[at - 1], next[at]] = [here, above];
    return next;
  };
  if (path.length === 1) return { ...template, chapters: swap(template.chapters) };
  return withPart(template, path.slice(0, -1), (part) => ({ ...part, points: swap(part.points ?? []) }));
}
