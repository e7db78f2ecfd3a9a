import { shanghaiDate } from '@hearth/china';
import { type Definition, expressionsIn, fieldByPath, stepsOf } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { type CaseState, type Command, covers, offersOf } from '@hearth/kernel';
import { act, awaited, type Drive, dueTimers, linkedEnded, moveClock, openCase, startDrive } from './drive.ts';
import { inboxOf } from './inbox.ts';
import { startersOf, startUnitOf, type TestOffice } from './office.ts';
import { mentionedIn, sampleAnswers, type Sampling } from './sample-answers.ts';

/** One way through a definition with made-up answers. */
export interface Path {
  /** Where it came to: ended with a result, or what stood in its way. */
  drive: Drive;
  end: 'ended' | 'stuck' | 'refused' | 'long';
  /** What was done, in words: 初审：退回. */
  moves: string[];
  /** For `refused`: what was wrong with the answers, whichever were tried. */
  problems: readonly Problem[];
  /** What it came by that no path before had: steps, branches and outcomes. */
  fresh: string[];
}

export interface Walked {
  paths: Path[];
  /** `step/branch`, `step:outcome` and results that no path came by, of all that there are. */
  missed: string[];
  all: number;
}

/** Moves of one path, and paths in all. */
const LONG = 150;
const PATHS = 120;
/** Paths in a row that find nothing new: then the rest is not to be found this way. */
const VAIN = 14;

/**
 * Walks a definition until every step, branch and outcome was come by, or nothing new is found: always the choice that was taken least, with
 * answers that make a difference to the conditions. Only what finds something new is kept. Yields after each path, so that a page stays alive.
 */
export function* walkPaths(definition: Definition, office: TestOffice, now: string): Generator<Path, Walked> {
  const wanted = goalsOf(definition);
  const walker = new Walker(definition, office, now);
  const found = new Set<string>();
  const paths: Path[] = [];
  for (let tried = 0, vain = 0; tried < PATHS && vain < VAIN; tried += 1) {
    const path = walker.walk();
    const fresh = [...walker.met(path.drive)].filter((goal) => wanted.has(goal) && !found.has(goal));
    for (const goal of fresh) found.add(goal);
    const bad = path.end !== 'ended' && !paths.some(({ moves }) => moves.join() === path.moves.join());
    if (fresh.length > 0 || (bad && paths.filter(({ end }) => end === path.end).length < 3)) {
      const kept = { ...path, fresh };
      paths.push(kept);
      yield kept;
    } else yield path;
    vain = fresh.length > 0 ? 0 : vain + 1;
    if (found.size === wanted.size) break;
  }
  return { paths, missed: [...wanted].filter((goal) => !found.has(goal)), all: wanted.size };
}

/** Everything that some case should come by. */
export function goalsOf({ workflow }: Definition): Set<string> {
  const goals = stepsOf(workflow).flatMap(({ step }) => {
    if (step.type === 'choice') return [step.id, ...step.branches.map(({ id }) => `${step.id}/${id}`)];
    if (step.type === 'userTask') return [step.id, ...step.outcomes.map(({ id }) => `${step.id}:${id}`)];
    return [step.id];
  });
  return new Set([...goals, ...workflow.results.map(({ id }) => `=${id}`)]);
}

class Walker {
  readonly #definition: Definition;
  readonly #office: TestOffice;
  readonly #now: string;
  /** How often a choice was taken. */
  readonly #taken = new Map<string, number>();
  readonly #mentioned: Sampling['mentioned'];
  #count = 0;

  constructor(definition: Definition, office: TestOffice, now: string) {
    this.#definition = definition;
    this.#office = office;
    this.#now = now;
    const texts = stepsOf(definition.workflow).flatMap(({ step }) => expressionsIn(step).map(({ expression }) => expression.text));
    this.#mentioned = mentionedIn(definition, texts);
  }

  walk(): Path {
    this.#count += 1;
    const unit = startUnitOf(this.#definition, this.#office);
    const [starter] = unit ? startersOf(this.#definition, this.#office, unit.id) : [];
    const start = startDrive(this.#definition, this.#office, unit?.id ?? '', this.#now);
    const opened = starter === undefined ? undefined : openCase(start, starter);
    if (!opened?.ok) return { drive: start, end: 'stuck', moves: [], problems: opened?.problems ?? [], fresh: [] };
    let { drive } = opened;
    const moves: string[] = [];
    for (let at = 0; at < LONG; at += 1) {
      if (drive.state?.status === 'ended') return { drive, end: 'ended', moves, problems: [], fresh: [] };
      const next = this.#move(drive);
      if (!next) return { drive, end: 'stuck', moves, problems: [], fresh: [] };
      if ('problems' in next) return { drive, end: 'refused', moves: [...moves, next.words], problems: next.problems, fresh: [] };
      drive = next.drive;
      moves.push(next.words);
    }
    return { drive, end: 'long', moves, problems: [], fresh: [] };
  }

  /** What a case has come by, as goals are called. */
  met({ events, state }: Drive): Set<string> {
    const goals = new Set<string>();
    for (const event of events) {
      if (event.type === 'step-opened' && event.kind === 'step') goals.add(event.step);
      if (event.type === 'step-opened' && event.kind === 'branch') goals.add(`${event.step}/${event.branch}`);
      if (event.type === 'work-item-completed') goals.add(`${state?.workItems[event.id]?.step}:${event.outcome}`);
    }
    if (state?.result !== undefined) goals.add(`=${state.result}`);
    return goals;
  }

  /** Does what was done least of all that can be done now; time passes only when nobody has anything to do. */
  #move(drive: Drive): { drive: Drive; words: string } | { problems: readonly Problem[]; words: string } | undefined {
    const lines = inboxOf(drive).filter(({ people }) => people.length > 0);
    const choices = lines.flatMap(({ item, people }) => this.#choices(drive, item.id).map((choice) => ({ ...choice, item, actor: people[0]! })));
    const best = choices.sort((a, b) => this.#weight(a.key, a.back) - this.#weight(b.key, b.back))[0];
    if (best) {
      this.#note(best.key);
      return this.#do(drive, best.actor, best.commands, best.words);
    }
    const [linked] = awaited(drive);
    if (linked !== undefined) {
      const done = linkedEnded(drive, linked, '');
      return done.ok ? { drive: done.drive, words: '…' } : { problems: done.problems, words: '…' };
    }
    const [timer] = dueTimers(drive);
    if (!timer) return undefined;
    return { drive: moveClock(drive, timer.at > drive.now ? timer.at : drive.now), words: `⏰ ${shanghaiDate(timer.at)}` };
  }

  #choices(drive: Drive, itemId: string): Choice[] {
    const item = drive.state!.workItems[itemId]!;
    const offers = offersOf(this.#definition, drive.state!, itemId);
    if (!offers) return [];
    if (item.role === 'replies') {
      const body = (offers.replies ?? []).find(({ agree }) => agree === undefined);
      return body ? [true, false].map((agree) => this.#reply(item.id, item.step, item.title, body, agree)) : [];
    }
    return offers.outcomes.map((outcome) => ({
      key: `${item.step}:${outcome.id}`,
      back: outcome.return !== undefined || outcome.end !== undefined || outcome.id === 'uphold' || outcome.id === 'reject',
      words: `${item.title}：${outcome.title}`,
      commands: () => this.#completions(drive, itemId, outcome.id, outcome.require ?? []),
    }));
  }

  #reply(item: string, step: string, title: string, body: { body: string; title: string }, agree: boolean): Choice {
    const command: Command = { type: 'reply', item, body: body.body, agree, text: body.title };
    return { key: `${step}:${agree}`, back: !agree, words: `${title}：${body.title} ${agree ? '✓' : '✗'}`, commands: () => [command] };
  }

  /** The same outcome with other and other answers: what the checks of the form refuse at first they may take then. */
  #completions(drive: Drive, item: string, outcome: string, require: readonly string[]): Command[] {
    const offers = offersOf(this.#definition, drive.state!, item)!;
    const fields = offers.scope === '' ? this.#definition.form.fields : (fieldByPath(this.#definition.form.fields, offers.scope)?.fields ?? []);
    const mayEdit = (path: string) => covers(offers.rights.edit, path) && !covers(offers.rights.hide, path);
    const today = shanghaiDate(drive.now);
    return [0, 1, 2, 3, 4, 5].map((attempt): Command => {
      const turn = (this.#count - 1 + attempt) % 6;
      const pick: Sampling['pick'] = (field, of) => (of < 2 ? 0 : this.#leastTaken(field.path, of, attempt));
      const rows = attempt === 5 ? 0 : turn % 3 === 2 ? 2 : 1;
      const answers = sampleAnswers(fields, mayEdit, { today, pick, rows, mentioned: this.#mentioned });
      const changes = kept(answers, drive.state!, offers.scope, require);
      return { type: 'complete', item, outcome, comment: '试办', changes };
    });
  }

  /** Answers that conditions read take turns; the others stay at the usual one unless it was refused. */
  #leastTaken(path: string, of: number, attempt: number): number {
    if (!this.#mentioned.has(path)) return attempt % of;
    const counts = Array.from({ length: of }, (_, at) => this.#taken.get(`${path}#${at}`) ?? 0);
    const least = (counts.indexOf(Math.min(...counts)) + attempt) % of;
    this.#note(`${path}#${least}`);
    return least;
  }

  #do(drive: Drive, actor: string, commands: () => Command[], words: string) {
    let problems: readonly Problem[] = [];
    for (const command of commands()) {
      const done = act(drive, actor, command);
      if (done.ok) return { drive: done.drive, words };
      problems = done.problems;
    }
    return { problems, words };
  }

  #weight(key: string, back: boolean): number {
    const taken = this.#taken.get(key) ?? 0;
    // Ways back and early ends wait until the way forward was gone once.
    return taken === 0 && back ? 0.5 + Math.min(1, this.#count - 1) * -1 : taken;
  }

  #note(key: string): void {
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
  }
}

interface Choice {
  key: string;
  back: boolean;
  words: string;
  commands: () => Command[];
}

/** Rows that are there already keep their ids, and their columns what this person may not change. */
function kept(answers: { [key: string]: unknown }, state: CaseState, scope: string, _require: readonly string[]) {
  if (scope !== '') return answers as never;
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const before = state.document[key];
      if (!Array.isArray(value) || !Array.isArray(before) || before.length === 0) return [key, value];
      const [first] = value as { [key: string]: unknown }[];
      return [key, before.map((row) => ({ ...(first ?? {}), _row: (row as { _row?: string })._row }))];
    }),
  ) as never;
}
