import { shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import type { CaseState } from '@hearth/kernel';
import type { Difference } from './difference.ts';
import { setDifference } from './difference.ts';
import { unmet } from './expectation.ts';
import { findItem, type WantedItem } from './find-item.ts';
import { handingOf, isHanding } from './handing.ts';
import type { Answer, Office } from './office.ts';
import type {
  BackStep,
  ClockStep,
  Expectation,
  ExpectStep,
  FollowStep,
  Scenario,
  ScenarioStep,
  StartStep,
  VoteStep,
  WorkStep,
} from './scenario.ts';

type Acting = Exclude<ScenarioStep, ClockStep | ExpectStep | FollowStep | BackStep>;

/** Where a story went another way than it was told. */
export interface Failure {
  /** Number of the step from 1, and what was done; the step after the last is the final expectation. */
  step: number;
  what: string;
  differences: Difference[];
}

/** Plays a scenario step by step and stops at the first that goes another way. Undefined when all went as told. */
export async function play(scenario: Scenario, definition: Definition, office: Office): Promise<Failure | undefined> {
  const player = new Player(scenario, definition, office);
  await player.begin();
  for (const [index, step] of scenario.steps.entries()) {
    const differences = await player.take(step);
    if (differences.length > 0) return { step: index + 1, what: wordsFor(step), differences };
  }
  const differences = scenario.expect ? await player.expect(scenario.expect) : [];
  return differences.length > 0 ? { step: scenario.steps.length + 1, what: 'at the end', differences } : undefined;
}

/** A failure as somebody reads it in the output of the tests. */
export function describeFailure({ title }: Scenario, { step, what, differences }: Failure): string {
  const lines = differences.map(({ at, expected, actual }) => `    ${at}: expected ${expected}, was ${actual}`);
  return [`“${title}”, step ${step}: ${what}`, ...lines].join('\n');
}

function wordsFor(step: ScenarioStep): string {
  if ('clock' in step) return `clock to ${step.clock}`;
  if ('expect' in step) return 'expect';
  if ('start' in step) return `${step.as} starts → ${step.outcome}`;
  if ('do' in step) return `${step.as} does ${step.do}${step.row ? ` (${step.row})` : ''} → ${step.outcome}`;
  if ('vote' in step) return `${step.as} votes ${step.vote} for ${step.party} → ${step.outcome}`;
  if ('object' in step) return `${step.as} objects to ${step.object}`;
  if ('interrupt' in step) return `${step.as} asks for ${step.interrupt}`;
  if ('emergency' in step) return `${step.as} calls ${step.emergency}`;
  if ('correct' in step) return `${step.as} corrects`;
  if ('link' in step) return `${step.as} opens ${step.link}`;
  if ('follow' in step) return `follow ${step.follow}`;
  if ('back' in step) return 'back';
  if (isHanding(step)) return `${step.as}: ${handingOf(step).verb} ${handingOf(step).item.step}`;
  return `${step.as} resumes`;
}

class Player {
  readonly #scenario: Scenario;
  #definition: Definition;
  readonly #office: Office;
  #case: string | undefined;
  /** The cases from which a link was followed, the last one last. */
  readonly #before: { case: string; definition: Definition }[] = [];
  #now: string;

  constructor(scenario: Scenario, definition: Definition, office: Office) {
    this.#scenario = scenario;
    this.#definition = definition;
    this.#office = office;
    this.#now = scenario.now;
  }

  begin(): Promise<void> {
    return this.#office.moveTo(this.#now);
  }

  async take(step: ScenarioStep): Promise<Difference[]> {
    if ('expect' in step) return this.expect(step.expect);
    if ('clock' in step) {
      this.#now = step.clock;
      await this.#office.moveTo(step.clock);
      return [];
    }
    if ('follow' in step) return this.#follow(step.follow);
    if ('back' in step) return this.#goBack();
    const before = await this.#look();
    const answer = await this.#act(step, before);
    if (typeof answer === 'string') return [{ at: 'step', expected: 'something to do', actual: answer }];
    const differences = setDifference(step.problems ?? [], answer.problems.map(problemText), 'problems');
    const after = await this.#look();
    if (step.problems && before && after && after.seq !== before.seq) {
      differences.push({ at: 'case', expected: 'unchanged', actual: `${after.seq - before.seq} new events` });
    }
    return differences;
  }

  async expect(expectation: Expectation): Promise<Difference[]> {
    const state = await this.#look();
    if (!state) return [{ at: 'case', expected: 'a case', actual: 'none was started' }];
    const written = await this.#office.written(state.id);
    return unmet(expectation, this.#definition, state, shanghaiDate(this.#now), written);
  }

  async #follow(link: string): Promise<Difference[]> {
    const found = this.#case === undefined ? undefined : await this.#office.linked(this.#case, link);
    if (!found || this.#case === undefined)
      return [{ at: 'follow', expected: `a case through ${link}`, actual: 'none' }];
    this.#before.push({ case: this.#case, definition: this.#definition });
    this.#case = found.case;
    this.#definition = found.definition;
    return [];
  }

  #goBack(): Difference[] {
    const last = this.#before.pop();
    if (!last) return [{ at: 'back', expected: 'a case that was followed', actual: 'none' }];
    this.#case = last.case;
    this.#definition = last.definition;
    return [];
  }

  async #look(): Promise<CaseState | undefined> {
    return this.#case === undefined ? undefined : this.#office.look(this.#case);
  }

  async #act(step: Acting, state: CaseState | undefined): Promise<Answer | string> {
    if ('start' in step) return this.#start(step);
    if (!state) return 'no case was started';
    const office = this.#office;
    if ('interrupt' in step) return office.interrupt(step.as, state.id, step.interrupt, step.reason);
    if ('resume' in step) return office.resume(step.as, state.id);
    if ('object' in step) {
      const notice = Object.values(state.steps).findLast((at) => at.step === step.object && at.kind === 'step');
      return notice ? office.object(step.as, state.id, notice.id, step.text) : `${step.object} was never opened`;
    }
    if ('emergency' in step) return office.emergency(step.as, state.id, step.emergency, step.reason);
    if ('correct' in step) return office.correct(step.as, state.id, step.correct, step.reason);
    if ('link' in step) return office.openLink(step.as, state.id, step.link);
    if (isHanding(step)) {
      const { verb, item: wanted, wish } = handingOf(step);
      const handed = findItem(this.#definition, state, wanted, this.#now);
      return typeof handed === 'string' ? handed : office.hand(step.as, state.id, handed.id, verb, wish);
    }
    const item = findItem(this.#definition, state, wantedBy(step), this.#now);
    if (typeof item === 'string') return item;
    const { outcome, comment } = step;
    const changes = 'set' in step ? step.set : undefined;
    return office.complete(step.as, state.id, item.id, {
      outcome,
      ...(changes === undefined ? {} : { changes }),
      ...(comment === undefined ? {} : { comment }),
    });
  }

  /** Opens a draft and completes its first step. A refused start leaves the draft behind, as it would on a desk. */
  async #start({ as, start, outcome }: StartStep): Promise<Answer> {
    const opened = await this.#office.open(as, this.#scenario.unit, start);
    if (opened.case === undefined) return opened;
    const draft = await this.#office.look(opened.case);
    const item = Object.values(draft.workItems)[0];
    if (!item) throw new Error(`draft ${draft.id} has no work item`);
    const answer = await this.#office.complete(as, draft.id, item.id, { outcome });
    if (answer.problems.length === 0) this.#case = draft.id;
    return answer;
  }
}

const problemText = ({ code, path }: Answer['problems'][number]): string => (path === '' ? code : `${code} at ${path}`);

const wantedBy = (step: WorkStep | VoteStep): WantedItem =>
  'do' in step ? { step: step.do, row: step.row } : { step: step.vote, party: step.party };
