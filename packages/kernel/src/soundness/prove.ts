import type { Definition, OrgView } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { indexOf } from '../workflow/definition-index.ts';
import { calendarReach } from './calendar-reach.ts';
import { impossibleEmergencies } from './emergencies-possible.ts';
import { cannotEnd } from './endings.ts';
import { type Exploration, type ExploreOptions, explore } from './explore.ts';
import { figuresThatNeverCount } from './figures-count.ts';
import { impossibleInterrupts, possibleInterrupts } from './interrupts-possible.ts';
import { loopsWithoutPerson } from './loop-without-person.ts';
import { neverReached, reachedResults } from './never-reached.ts';
import { readOnSomeWaysOnly } from './offered-before.ts';
import { inWorkflow } from './problem.ts';
import { samePersonTwice } from './same-person.ts';
import { Seen } from './seen.ts';
import { votesThatWriteTheSame } from './shared-votes.ts';
import { stuckCases, type Witness, workForNobody } from './stuck-cases.ts';

export interface ProofOptions {
  /** Most markings looked at before "not proved" is said; default 200,000. */
  cap?: number;
  /** The real union tree: then also who would have to decide alone, twice, or about their own case. */
  org?: OrgView;
  /** The calendar as loaded: the last year whose holidays are known, and the day from which to count. */
  calendar?: { today: string; lastYear: number };
}

export interface Proof {
  /** `sound` only when every marking was looked at and nothing is wrong; warnings alone do not make a definition unsound. */
  verdict: 'sound' | 'unsound' | 'not-proved';
  findings: Problem[];
  /** How many markings were looked at. */
  markings: number;
  /** For findings about cases that cannot go on: the moves that lead there. */
  witnesses: Witness[];
}

const CAP = 200_000;
/** Rounds of one way back that are told apart when a case seems to be stuck. */
const ROUNDS = 3;

/** {@link soundnessProof} at one go. `onProgress` gets the number of markings now and then and stops the proof by returning false. */
export function proveSound(
  definition: Definition,
  options: ProofOptions & { onProgress?(markings: number): unknown } = {},
): Proof {
  const proof = soundnessProof(definition, options);
  let markings = 0;
  for (;;) {
    const step = proof.next();
    if (step.done) return step.value;
    markings = step.value;
    if (options.onProgress?.(markings) === false) return notProved([], [], markings);
  }
}

/**
 * Proves before publish that every case can end, by exploring the markings that the kernel itself can reach with all data left open:
 * whatever a condition could answer is tried, every outcome can be chosen, a group has no row, one or two, nobody is missing. What a
 * way back may do only so often is first not counted; only where a case then rests on it are its rounds told apart. Emergencies are called
 * wherever they may be, so that work which is owed is proved to be work that can be done.
 *
 * Choices that read the same options, booleans or bounded numbers hang together (see `correlated.ts`): a combination that no case can have is
 * not explored. Where data may change unnoticed in between, and for texts, dates and sums, each condition is free, so that more ways count
 * than data allows, never fewer. A row that joins late stands where a second row stood at first, so that its markings are among those explored;
 * that a case ends never rests on somebody adding one.
 * Handing work over changes who does it, never what can be done, and never reaches somebody shut out. Cases that were opened elsewhere end in any way.
 * What it does not see: more than two rows at once, and more than {@link ROUNDS} rounds of one way back. A long exploration ends with
 * "not proved", never with "sound".
 *
 * A generator, so that a worker can report progress and stop: it yields the number of markings looked at.
 */
export function* soundnessProof(definition: Definition, options: ProofOptions = {}): Generator<number, Proof> {
  const { cap = CAP } = options;
  const seen = new Seen();
  const index = indexOf(definition);
  const free = yield* explore(definition, {
    rounds: 'free',
    cap,
    onEvents: (events, state) => seen.note(index, events, state),
  });
  const lost = workForNobody(free);
  const possible = possibleInterrupts(free);
  const data = [...withoutRunning(definition, options), ...left(seen, index)];
  if (!free.complete) return notProved([...lost.map(({ finding }) => finding), ...data], lost, free.nodes.length);
  const exact = yield* exactWhereNeeded(definition, free, { cap });
  const markings = free.nodes.length + (exact && exact !== free ? exact.nodes.length : 0);
  const witnesses = [...lost, ...(exact?.complete ? stuckCases(exact) : [])];
  const results = reachedResults(index, seen, possible);
  const reached = [
    ...neverReached(index, seen, results),
    ...impossibleInterrupts(index, possible),
    ...impossibleEmergencies(index, seen),
    ...figuresThatNeverCount(definition, seen, results),
  ];
  const findings = [...witnesses.map(({ finding }) => finding), ...reached, ...data];
  if (exact?.complete === false) return notProved(findings, witnesses, markings);
  const wrong = findings.some(({ level }) => level !== 'warning');
  return { verdict: wrong ? 'unsound' : 'sound', findings, markings, witnesses };
}

/** Nothing when no case rests on rounds that may be used up; else the markings with rounds told apart. */
function* exactWhereNeeded(
  definition: Definition,
  free: Exploration,
  { cap }: Pick<ExploreOptions, 'cap'>,
): Generator<number, Exploration | undefined> {
  if (cannotEnd(free.nodes, ({ limited }) => !limited).length === 0) return undefined;
  return yield* explore(definition, { rounds: { atMost: ROUNDS }, cap });
}

/** What is found without running anything. */
const withoutRunning = (definition: Definition, { org, calendar }: ProofOptions): Problem[] => [
  ...loopsWithoutPerson(indexOf(definition)),
  ...readOnSomeWaysOnly(definition),
  ...votesThatWriteTheSame(definition),
  ...(org ? samePersonTwice(definition, org) : []),
  ...(calendar ? calendarReach(definition, calendar) : []),
];

const left = (seen: Seen, { first }: ReturnType<typeof indexOf>): Problem[] =>
  seen.leftRunning ? [inWorkflow('left-running', '/steps', { title: first.title })] : [];

function notProved(findings: Problem[], witnesses: Witness[], markings: number): Proof {
  return {
    verdict: 'not-proved',
    findings: [...findings, inWorkflow('not-proved', '', { markings }, 'warning')],
    markings,
    witnesses,
  };
}
