import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { stepsOfDraft } from './steps-of-draft.ts';

/** What most people who decide can do, each with how it is told from the words on a button. */
const ways = [
  { id: 'return', words: /退回|打回|驳回补正|return|send back/i },
  { id: 'reject', words: /^(不|拒绝|驳回|否决|终止|停止|作废)|不予|不符|不实|停止|reject|refuse|stop/i },
] as const;

/**
 * Buttons by the words on them: 退回… goes back to a step that it names, else to the first one; 不同意, 不予… ends the case with its failing
 * result; whatever else goes on.
 */
export function decisionsNamed(draft: DefinitionDraft, titles: readonly string[]): JsonObject[] {
  const failing = failingResult(draft);
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const way = ways.find(({ words }) => words.test(title));
    const id = freeId(way?.id ?? (at === 0 ? 'agree' : 'choose'), taken);
    taken.add(id);
    const back = way?.id === 'return' ? stepToReturnTo(draft, title) : undefined;
    if (back !== undefined) return { id, title, ...reasoned, return: { to: back, resume: 'here', max: 3 } };
    if (way?.id === 'reject' && failing !== undefined) return { id, title, tone: 'danger', ...reasoned, end: failing };
    return at === 0 ? { id, title, tone: 'primary' } : { id, title };
  });
}

/** Whoever sends back or refuses says why, and need not fill in the rest. */
export const reasoned = { comment: 'required', incomplete: true } as const;

function stepToReturnTo(draft: DefinitionDraft, title: string): string | undefined {
  const steps = stepsOfDraft(draft);
  const named = steps.findLast((step) => step.title !== '' && title.includes(step.title));
  return (named ?? steps[0])?.id;
}

function freeId(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem;
  for (let count = 2; ; count += 1) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}

/** The first result that means that the case came to nothing. */
export function failingResult({ workflow }: DefinitionDraft): string | undefined {
  const results = Array.isArray(workflow.results) ? workflow.results.filter(isObject) : [];
  const failing = results.find(({ tone }) => tone === 'failure')?.id;
  return typeof failing === 'string' ? failing : undefined;
}
