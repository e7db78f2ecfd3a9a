/** Longest pattern accepted; a pattern comes from a definition, so it is bounded like everything else there. */
export const MAX_PATTERN = 500;
const MANY = 8;

/** Why a pattern is refused, or nothing: `too-long`, `invalid`, or `slow` when some text could keep the matcher busy for ever. */
export function patternFault(pattern: string): 'too-long' | 'invalid' | 'slow' | undefined {
  if (pattern.length > MAX_PATTERN) return 'too-long';
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'invalid';
  }
  return mayBacktrack(pattern) ? 'slow' : undefined;
}

const compiled = new Map<string, RegExp | null>();

/** The compiled pattern, or null when it is refused. The few hundred patterns in use are kept. */
export function patternOf(pattern: string): RegExp | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = patternFault(pattern) === undefined ? new RegExp(pattern, 'u') : null;
  if (compiled.size >= 500) compiled.clear();
  compiled.set(pattern, made);
  return made;
}

interface Group {
  alternatives: boolean;
  repeats: boolean;
}

/**
 * A simple and strict test: a repeated group may hold neither a repetition of its own nor, beyond a few repetitions, alternatives;
 * and a pattern has at most four open-ended repetitions. Every exponential pattern is refused, and some harmless ones with it.
 */
function mayBacktrack(pattern: string): boolean {
  const bare = pattern.replace(/\\p\{[^}]*\}|\\u\{[^}]*\}|\\./gu, 'x').replace(/\[[^\]]*\]/g, 'x');
  const stack: Group[] = [{ alternatives: false, repeats: false }];
  let closed: Group | undefined;
  let open = 0;
  for (const token of bare.matchAll(/\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|\||\*|\+|\?|\{\d+(?:,\d*)?\}|./gsu)) {
    const text = token[0];
    const repetition = repetitionOf(text);
    if (repetition) {
      if (repetition.max === Infinity && ++open > 4) return true;
      if (closed && repetition.max > 1 && (closed.repeats || (closed.alternatives && repetition.max > MANY)))
        return true;
      const ambiguous = closed?.repeats || (closed?.alternatives && repetition.max > 1);
      if (repetition.min !== repetition.max || ambiguous) stack.at(-1)!.repeats = true;
    } else if (text === '|') stack.at(-1)!.alternatives = true;
    closed = undefined;
    if (text.startsWith('(')) stack.push({ alternatives: false, repeats: false });
    if (text === ')') closed = closeGroup(stack);
  }
  return false;
}

/** What a group holds, its parent holds too. */
function closeGroup(stack: Group[]): Group {
  const group = stack.pop()!;
  const parent = stack.at(-1) ?? group;
  parent.repeats ||= group.repeats;
  parent.alternatives ||= group.alternatives;
  return group;
}

function repetitionOf(token: string): { min: number; max: number } | undefined {
  if (token === '*') return { min: 0, max: Infinity };
  if (token === '+') return { min: 1, max: Infinity };
  if (token === '?') return { min: 0, max: 1 };
  const counted = /^\{(\d+)(,(\d*))?\}$/.exec(token);
  if (!counted) return undefined;
  const min = Number(counted[1]);
  return { min, max: counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Infinity };
}
