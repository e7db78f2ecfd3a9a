import { shanghaiDate } from '@hearth/china';
import {
  allFields,
  type Definition,
  type Expression,
  type Field,
  fieldByPath,
  type Rule,
  type Step,
  stepById,
  stepsOf,
} from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import { type CaseState, type Command, covers, type Document, offersOf, type WorkItem } from '@hearth/kernel';
import { type Choice, type Moved, movedBy, outsideChoices, type WalkWords } from './choices-outside.ts';
import { act, awaited, type Drive, dueTimers, linkedEnded, moveClock, openCase, startDrive } from './drive.ts';
import { inboxOf } from './inbox.ts';
import { startersOf, startUnitOf, type TestOffice } from './office.ts';
import { mentionedIn, type Pick, type Sampling, sampleAnswers } from './sample-answers.ts';

/** One way through a definition with made-up answers. */
export interface Path {
  /** Where it came to: ended with a result, or what stood in its way. */
  drive: Drive;
  end: 'ended' | 'stuck' | 'refused' | 'long';
  /** What was done, in words: 初审：退回. */
  moves: string[];
  /** The case after each move. */
  moments: Drive[];
  /** Conditions were answered as it suited: no made-up answers led here. */
  assumed: boolean;
  /** What the checks of the form said of answers that could not be made up right: a person has to look there. */
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
/** Paths in a row that find nothing new: then conditions are answered as it suits, and after some more the rest is left. */
const VAIN = 6;
const VAIN_ASSUMING = 12;
/** Answers tried for one outcome. */
const ATTEMPTS = 16;

/**
 * Walks a definition until every step, branch and outcome was come by, or nothing new is found: always the choice that was taken least, with
 * answers that make a difference to the conditions. Only what finds something new is kept. Yields after each path, so that a page stays alive.
 */
export function* walkPaths(
  definition: Definition,
  office: TestOffice,
  now: string,
  words: WalkWords = plainWords,
): Generator<Path, Walked> {
  const wanted = goalsOf(definition);
  const walker = new Walker(definition, office, now, words);
  const found = new Set<string>();
  const paths: Path[] = [];
  for (let tried = 0, vain = 0; tried < PATHS && vain < VAIN + VAIN_ASSUMING; tried += 1) {
    const path = walker.walk(vain >= VAIN);
    const fresh = [...walker.met(path.drive)].filter((goal) => wanted.has(goal) && !found.has(goal));
    for (const goal of fresh) found.add(goal);
    const bad = path.end !== 'ended' && !paths.some(({ moves }) => moves.join() === path.moves.join());
    if (fresh.length > 0 || (bad && paths.filter(({ end }) => end === path.end).length < 3)) {
      const kept = { ...path, fresh };
      paths.push(kept);
      yield kept;
    } else yield path;
    if (fresh.length === 0) vain += 1;
    else vain = vain < VAIN ? 0 : VAIN;
    if (found.size === wanted.size) break;
  }
  return { paths, missed: [...wanted].filter((goal) => !found.has(goal)), all: wanted.size };
}

export type { WalkWords };

const plainWords: WalkWords = { resume: '恢复', object: '异议', linked: '…', until: (day) => day };

/** Everything that some case should come by. */
export function goalsOf({ workflow }: Definition): Set<string> {
  const goals = stepsOf(workflow).flatMap(({ step }) => {
    if (step.type === 'choice') return [step.id, ...step.branches.map(({ id }) => `${step.id}/${id}`)];
    if (step.type === 'userTask') return [step.id, ...step.outcomes.map(({ id }) => `${step.id}:${id}`)];
    return [step.id];
  });
  const outside = [...(workflow.interrupts ?? []), ...(workflow.emergencies ?? [])].map(({ id }) => `!${id}`);
  return new Set([...goals, ...outside, ...workflow.results.map(({ id }) => `=${id}`)]);
}

/** The conditions by which a step goes this way or that, with those that show the fields which they read. */
function conditionsOf(step: Step<Expression>, fields: readonly Field[]): string[] {
  const group = step.type === 'forEach' ? fields.find(({ path }) => path === step.in) : undefined;
  const own =
    step.type === 'choice'
      ? step.branches.flatMap(({ when }) => when?.text ?? [])
      : [
          ...(step.type === 'forEach' && step.where ? [step.where.text] : []),
          ...(group?.visibleWhen ? [group.visibleWhen.text] : []),
        ];
  const read = fields.filter(({ key }) => own.some((text) => text.includes(key)));
  return [...own, ...read.flatMap(({ visibleWhen }) => visibleWhen?.text ?? [])];
}

class Walker {
  readonly #definition: Definition;
  readonly #office: TestOffice;
  readonly #now: string;
  readonly #words: WalkWords;
  /** How often a choice was taken. */
  readonly #taken = new Map<string, number>();
  readonly #branches = new Map<string, number>();
  /** Values that conditions compare fields with: all conditions, and those by which the flow goes this way or that. */
  readonly #mentioned: Sampling['mentioned'];
  readonly #deciding: ReadonlySet<string>;
  readonly #fields: readonly Field[];
  readonly #rules: readonly Rule[];
  /** The definition without what checks answers, for answers that cannot be made up right. */
  readonly #lenient: Definition;
  #unchecked: readonly Problem[] = [];
  #count = 0;

  constructor(definition: Definition, office: TestOffice, now: string, words: WalkWords) {
    this.#words = words;
    this.#definition = definition;
    this.#office = office;
    this.#now = now;
    this.#lenient = lenient(definition);
    this.#fields = allFields(definition.form.fields);
    this.#rules = [...definition.form.rules, ...this.#fields.flatMap(({ rules = [] }) => rules)];
    const deciding = stepsOf(definition.workflow).flatMap(({ step }) => conditionsOf(step, this.#fields));
    const asked = this.#fields.flatMap(({ visibleWhen, requiredWhen }) => [
      visibleWhen?.text ?? '',
      requiredWhen?.text ?? '',
    ]);
    this.#deciding = new Set(mentionedIn(definition, deciding).keys());
    this.#mentioned = mentionedIn(definition, [...deciding, ...asked, ...this.#rules.map(({ assert }) => assert.text)]);
  }

  /** One path. `assuming`: conditions of choices are answered so that something new is met, whatever the answers say. */
  walk(assuming: boolean): Path {
    this.#count += 1;
    this.#unchecked = [];
    const unit = startUnitOf(this.#definition, this.#office);
    const [starter] = unit ? startersOf(this.#definition, this.#office, unit.id) : [];
    const plain = startDrive(this.#definition, this.#office, unit?.id ?? '', this.#now);
    const start: Drive = assuming ? { ...plain, oracle: this.#oracle() } : plain;
    const opened = starter === undefined ? undefined : openCase(start, starter);
    const path: Omit<Path, 'drive' | 'end'> = { moves: [], moments: [], problems: [], fresh: [], assumed: assuming };
    if (!opened?.ok) return { ...path, drive: start, end: 'stuck', problems: opened?.problems ?? [] };
    let { drive } = opened;
    path.moments.push(drive);
    for (let at = 0; at < LONG; at += 1) {
      if (drive.state?.status === 'ended') return { ...path, drive, end: 'ended', problems: this.#unchecked };
      const next = this.#move(drive);
      if (!next) return { ...path, drive, end: 'stuck' };
      path.moves.push(next.words);
      if ('problems' in next) return { ...path, drive, end: 'refused', problems: next.problems };
      drive = next.drive;
      path.moments.push(drive);
    }
    return { ...path, drive, end: 'long' };
  }

  /** Takes the branch that was taken least; rows are all taken. */
  #oracle(): NonNullable<Drive['oracle']> {
    const taken = new Map<string, string>();
    return (condition, at) => {
      const step = stepById(this.#definition.workflow, at.step)?.step;
      if (step?.type !== 'choice') return true;
      const key = `${at.id} ${at.round}`;
      const branch = taken.get(key) ?? this.#leastBranch(step);
      taken.set(key, branch);
      return step.branches.find(({ id }) => id === branch)?.when === condition;
    };
  }

  #leastBranch({ id, branches }: Extract<Step<Expression>, { type: 'choice' }>): string {
    const counts = branches.map((branch) => this.#branches.get(`${id}/${branch.id}`) ?? 0);
    const branch = branches[counts.indexOf(Math.min(...counts))]!.id;
    this.#branches.set(`${id}/${branch}`, (this.#branches.get(`${id}/${branch}`) ?? 0) + 1);
    return branch;
  }

  /** What a case has come by, as goals are called. */
  met({ events, state }: Drive): Set<string> {
    const goals = new Set<string>();
    for (const event of events) {
      if (event.type === 'step-opened' && event.kind === 'step') goals.add(event.step);
      if (event.type === 'step-opened' && event.kind === 'branch') {
        goals.add(`${event.step}/${event.branch}`);
      }
      if (event.type === 'case-suspended') goals.add(`!${event.interrupt}`);
      if (event.type === 'case-ended' && event.interrupt !== undefined) goals.add(`!${event.interrupt}`);
      if (event.type === 'emergency-called') goals.add(`!${event.emergency}`);
      if (event.type === 'work-item-completed') goals.add(`${state?.workItems[event.id]?.step}:${event.outcome}`);
    }
    if (state?.result !== undefined) goals.add(`=${state.result}`);
    return goals;
  }

  /** Does what is newest of all that can be done now; time passes only when nobody has anything to do. */
  #move(drive: Drive): (Moved & { words: string }) | undefined {
    const best = this.#choicesNow(drive).sort((a, b) => this.#weight(a) - this.#weight(b))[0];
    if (best) {
      this.#note(best.key);
      return { words: best.words, ...best.run() };
    }
    const [linked] = awaited(drive);
    if (linked !== undefined) return { words: this.#words.linked, ...movedBy(linkedEnded(drive, linked, '')) };
    const [timer] = dueTimers(drive);
    if (!timer) return undefined;
    return {
      drive: moveClock(drive, timer.at),
      words: this.#words.until(shanghaiDate(timer.at)),
    };
  }

  #choicesNow(drive: Drive): Choice[] {
    const fromOutside = outsideChoices(drive, (key) => this.#taken.has(key), this.#words);
    const work = inboxOf(drive).flatMap(({ item, people: [actor] }) =>
      actor === undefined ? [] : this.#choices(drive, item.id, actor),
    );
    return this.#count === 1 && work.length > 0 ? work : [...fromOutside, ...work];
  }

  #choices(drive: Drive, itemId: string, actor: string): Choice[] {
    const item = drive.state!.workItems[itemId]!;
    const offers = offersOf(this.#definition, drive.state!, itemId);
    if (!offers) return [];
    if (item.role === 'replies') {
      const body = (offers.replies ?? []).find(({ agree }) => agree === undefined);
      return body ? [true, false].map((agree) => reply(drive, actor, item, body, agree)) : [];
    }
    return offers.outcomes.map((outcome) => ({
      key: `${item.step}:${outcome.id}`,
      back:
        outcome.return !== undefined || outcome.end !== undefined || outcome.id === 'uphold' || outcome.id === 'reject',
      words: `${item.title}：${outcome.title}`,
      run: () => this.#complete(drive, actor, itemId, outcome.id),
    }));
  }

  /** The same outcome with other and other answers: what a refusal names is answered otherwise the next time. */
  #complete(drive: Drive, actor: string, item: string, outcome: string): Moved {
    const offers = offersOf(this.#definition, drive.state!, item)!;
    const { form } = this.#definition;
    const fields = offers.scope === '' ? form.fields : (fieldByPath(form.fields, offers.scope)?.fields ?? []);
    const mayEdit = (path: string) => covers(offers.rights.edit, path) && !covers(offers.rights.hide, path);
    const turns = new Map<string, number>();
    const otherwise = new Map<string, number>();
    const pick: Pick = ({ path }, of) => (of < 2 ? 0 : this.#turn(turns, path, of) + (otherwise.get(path) ?? 0));
    const rows = ({ path }: Field) => [1, 2, 3, 0][(otherwise.get(path) ?? 0) % 4]!;
    const today = shanghaiDate(drive.now);
    let problems: readonly Problem[] = [];
    let last: Document = {};
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const answers = sampleAnswers(fields, mayEdit, { today, pick, rows, mentioned: this.#mentioned });
      const given = (key: string) => !otherwise.has(key) && !this.#deciding.has(key);
      const changes = offers.scope === '' ? withRowsKept(answers, drive.state!, given) : answers;
      last = changes;
      const command: Command = { type: 'complete', item, outcome, comment: '试办', changes };
      const done = act(drive, actor, command);
      if (done.ok) return { drive: done.drive };
      problems = done.problems;
      const named = problems.flatMap((one) => this.#namedBy(one, offers.scope));
      const name = named[attempt % Math.max(1, named.length)];
      if (name !== undefined) otherwise.set(name, (otherwise.get(name) ?? 0) + 1);
    }
    const done = act({ ...drive, definition: this.#lenient }, actor, {
      type: 'complete',
      item,
      outcome,
      comment: '试办',
      changes: last,
    });
    if (!done.ok) return { problems: done.problems };
    this.#unchecked = [...this.#unchecked, ...problems];
    return { drive: { ...done.drive, definition: this.#definition } };
  }

  /** The fields that a problem is about, and those that a broken rule reads. */
  #namedBy({ path, params }: Problem, scope: string): string[] {
    const dotted = (pointer: string) =>
      [
        scope,
        ...pointer
          .split('/')
          .slice(1)
          .filter((part) => !/^\d+$/.test(part)),
      ]
        .filter((part) => part !== '')
        .join('.');
    const beside = Array.isArray(params?.at)
      ? params.at.filter((one) => String(one).startsWith('/')).map((one) => dotted(String(one)))
      : [];
    const rule = this.#rules.find(({ id }) => id === params?.rule);
    const read = rule ? this.#fields.filter(({ key, computed }) => !computed && rule.assert.text.includes(key)) : [];
    return [...new Set([dotted(path), ...beside, ...read.map((field) => field.path)])];
  }

  /** Answers that conditions of the flow read take turns, one value a path. */
  #turn(turns: Map<string, number>, path: string, of: number): number {
    if (!this.#deciding.has(path)) return 0;
    const known = turns.get(path);
    if (known !== undefined) return known;
    const counts = Array.from({ length: of }, (_, at) => this.#taken.get(`${path}#${at}`) ?? 0);
    const least = counts.indexOf(Math.min(...counts));
    turns.set(path, least);
    this.#note(`${path}#${least}`);
    return least;
  }

  /** New things first, on the first way those that go on; then whatever goes on; ways back and early ends are not gone twice. */
  #weight({ key, back }: Choice): number {
    const taken = this.#taken.get(key) ?? 0;
    if (taken === 0) return back && this.#count === 1 ? 0.5 : back ? -1 : 0;
    return back ? 1000 + taken : 1 - 1 / (taken + 1);
  }

  #note(key: string): void {
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
  }
}

function reply(
  drive: Drive,
  actor: string,
  item: WorkItem,
  { body, title }: { body: string; title: string },
  agree: boolean,
): Choice {
  return {
    key: `${item.step}:${agree}`,
    back: !agree,
    words: `${item.title}：${title} ${agree ? '✓' : '✗'}`,
    run: () => movedBy(act(drive, actor, { type: 'reply', item: item.id, body, agree, text: title })),
  };
}

/** What was answered or filled in beforehand stays, unless it was `given` up. Rows keep their ids; what is new is filled into each of them. */
function withRowsKept(answers: Document, { document }: CaseState, given: (key: string) => boolean): Document {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const before = document[key];
      if (!isRows(value) || !isRows(before)) return [key, given(key) ? (before ?? value) : value];
      return [key, before.map(({ _row }, at) => ({ ...value[at % value.length], _row: _row ?? null }))];
    }),
  );
}

const isRows = (value: Json | undefined): value is Document[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === 'object' && value[0] !== null && '_row' in value[0];

/** Nothing has to be complete, and no rule counts. */
function lenient(definition: Definition): Definition {
  const loose = (fields: readonly Field[]): Field[] =>
    fields.map(({ rules: _, requiredWhen: __, ...field }) => ({
      ...field,
      required: false,
      ...(field.fields && { fields: loose(field.fields) }),
    }));
  const { form, workflow } = definition;
  return {
    ...definition,
    form: { ...form, fields: loose(form.fields), rules: [] },
    workflow: { ...workflow, steps: workflow.steps.map(withoutDemands) },
  };
}

function withoutDemands(step: Step<Expression>): Step<Expression> {
  if ('branches' in step)
    return {
      ...step,
      branches: step.branches.map((branch) => ({ ...branch, steps: branch.steps.map(withoutDemands) })),
    } as Step<Expression>;
  if ('steps' in step) return { ...step, steps: step.steps.map(withoutDemands) };
  if (step.type !== 'userTask') return step;
  const { edit = [], hide = [] } = step.fields ?? {};
  return {
    ...step,
    fields: { edit, hide },
    outcomes: step.outcomes.map(({ require: _, ...outcome }) => ({ ...outcome, incomplete: true })),
  };
}
