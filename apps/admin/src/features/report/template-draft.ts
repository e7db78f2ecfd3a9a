/** A template as the editor holds it: what it does not know stays as it was. */
export interface TemplateDraft {
  title: string;
  opening?: (string | SentenceDraft)[];
  closing?: (string | SentenceDraft)[];
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

/** Parts of a whole and what a zero says stand in lines of their own below their clause. */
const partsLine = /^各项(?:（合计\{([^{}]*)\}）)?：(.*)$/;
const zeroLine = /^为零时：(.*)$/;
const printZero = '写出0';

interface ClauseDraft {
  text: string;
  parts?: string[];
  of?: string;
  zero?: string | true;
}

/** A sentence as somebody types it, a clause a line: `各项（合计{a}）：甲{b}、乙{c}` and `为零时：没有` belong to the line above. */
export function textOf(sentence: string | SentenceDraft): string {
  if (typeof sentence === 'string') return sentence;
  return sentence.clauses
    .flatMap((clause) => (typeof clause === 'string' ? [clause] : linesOf(clause as ClauseDraft)))
    .join('\n');
}

function linesOf({ text, parts, of, zero }: ClauseDraft): string[] {
  return [
    text,
    ...(parts ? [`各项${of === undefined ? '' : `（合计{${of}}）`}：${parts.join('、')}`] : []),
    ...(zero === undefined ? [] : [`为零时：${zero === true ? printZero : zero}`]),
  ];
}

/** The sentence with the lines typed; it keeps what else it says. */
export function withText(sentence: string | SentenceDraft, text: string): SentenceDraft {
  const clauses: ClauseDraft[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const above = clauses.at(-1);
    const [, of, parts] = line.match(partsLine) ?? [];
    const zero = line.match(zeroLine)?.[1];
    if (above && parts !== undefined) {
      above.parts = parts.split('、').filter((part) => part.trim() !== '');
      if (of) above.of = of;
    } else if (above && zero !== undefined) above.zero = zero === printZero ? true : zero;
    else clauses.push({ text: line });
  }
  const plain = clauses.map((clause) => (Object.keys(clause).length === 1 ? clause.text : clause));
  return { ...(typeof sentence === 'string' ? {} : sentence), clauses: plain };
}

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
