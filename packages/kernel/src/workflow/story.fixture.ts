import { type Calendar, calendarOf } from '@hearth/china';
import type {
  Definition,
  Emergency,
  Interrupt,
  JsonSchema,
  Link,
  Result,
  Setting,
  Step,
  Text,
  UserTask,
  Who,
} from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import type { Problem } from '@hearth/expression';
import type { CaseState, WorkItem } from './case-state.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { Environment, Org, OrgUnit } from './environment.ts';
import type { CaseEvent } from './event.ts';

/** What a test says of a definition; the rest is the same in all tests. */
export interface Sketch {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  rules?: object[];
  steps: Step<Text>[];
  interrupts?: Interrupt[];
  emergencies?: Emergency<Text>[];
  results?: Result[];
  settings?: Record<string, Setting>;
  caseTitle?: string;
  correct?: Who[];
  links?: Link<Text>[];
  figures?: object[];
}

const levels = ['county', 'township', 'grassroots'];

/** A definition parsed as a published one would be; a sketch with a mistake fails the test that holds it. */
export function define({
  properties = {},
  required = [],
  rules = [],
  steps,
  interrupts,
  emergencies,
  results,
  settings,
  caseTitle,
  correct,
  links,
  figures = [],
}: Sketch): Definition {
  const { definition, problems } = parseDefinition(
    {
      task: {
        id: 'sketch',
        title: '样例事项',
        family: 'A',
        description: '测试用。',
        start: { posts: ['clerk'], levels: ['grassroots'] },
        numbering: { pattern: '{year}-{seq}' },
        ...(settings && { settings }),
        ...(caseTitle && { caseTitle }),
        ...(correct && { correct }),
        ...(links && { links }),
      },
      form: {
        schema: {
          type: 'object',
          additionalProperties: false,
          properties,
          required,
          ...(rules.length > 0 && { rules }),
        },
      },
      workflow: {
        results: results ?? standardResults,
        steps,
        ...(interrupts && { interrupts }),
        ...(emergencies && { emergencies }),
      },
      figures,
    },
    { posts: ['clerk', 'chair', 'auditor', 'admin'].map((id) => ({ id, title: id, levels })) },
  );
  if (!definition) throw new Error(JSON.stringify(problems, null, 1));
  return definition;
}

const standardResults: Result[] = [
  { id: 'closed', title: '办结', tone: 'success' },
  { id: 'refused', title: '不予办理', tone: 'failure' },
  { id: 'withdrawn', title: '已撤回', tone: 'neutral' },
];

/** County → township → two grassroots unions. */
export const units: OrgUnit[] = [
  { id: 'county', name: '县总工会', level: 'county' },
  { id: 'town', name: '镇总工会', level: 'township', parent: 'county' },
  { id: 'mill', name: '纺织厂工会', level: 'grassroots', parent: 'town' },
  { id: 'mine', name: '矿山工会', level: 'grassroots', parent: 'town' },
];

/** `post@unit` → the people who hold it. */
export type Posts = Record<string, string[]>;

export const standardPosts: Posts = {
  'clerk@mill': ['chen', 'cao'],
  'chair@mill': ['wang'],
  'clerk@mine': ['kang'],
  'clerk@town': ['tao'],
  'chair@town': ['tian', 'tang'],
  'chair@county': ['xu'],
  'auditor@county': ['xiao', 'xue'],
  'admin@county': ['root'],
};

export function orgOf(
  posts: Posts = standardPosts,
  gone: string[] = [],
  substitutes: Record<string, string[]> = {},
): Org {
  return {
    people: (unit) => Object.entries(posts).flatMap(([post, people]) => (post.endsWith(`@${unit}`) ? people : [])),
    substitutes: (person) => substitutes[person] ?? [],
    isActive: (person) => !gone.includes(person),
    unit: (id) => units.find((unit) => unit.id === id),
    holders: (post, unit) => posts[`${post}@${unit}`] ?? [],
  };
}

/** May Day week 2026: off from Friday the 1st to Tuesday the 5th, Saturday the 9th is worked. */
export const mayCalendar: Calendar = calendarOf([
  ...['01', '02', '03', '04', '05'].map((day) => ({ date: `2026-05-${day}`, kind: 'holiday' as const })),
  { date: '2026-05-09', kind: 'workday' },
]);

/** One case and a hand that drives it: who acts and when are set once and changed when the story goes on. */
export class Story {
  readonly definition: Definition;
  state: CaseState | undefined;
  events: CaseEvent[] = [];
  now = '2026-04-20T09:00:00+08:00';
  posts: Posts = { ...standardPosts };
  gone: string[] = [];
  /** Who may act for whom today. */
  substitutes: Record<string, string[]> = {};
  calendar: Calendar = mayCalendar;
  settings: Environment['settings'];

  constructor(sketch: Sketch | Definition) {
    this.definition = 'steps' in sketch ? define(sketch) : sketch;
  }

  env(actor?: string): Environment {
    return {
      now: this.now,
      org: orgOf(this.posts, this.gone, this.substitutes),
      calendar: this.calendar,
      number: '2026-1',
      ...(actor !== undefined && { actor }),
      ...(this.settings && { settings: this.settings }),
    };
  }

  /** Gives a command; returns the problems of a refusal, or an empty list. */
  send(actor: string | undefined, command: Command): Problem[] {
    const decision = decide(this.definition, this.state, command, this.env(actor));
    if (!decision.ok) return decision.problems;
    this.events.push(...decision.events);
    this.state = decision.state;
    return [];
  }

  /** As {@link send}, for a step that the story takes for granted. */
  must(actor: string | undefined, command: Command): this {
    const problems = this.send(actor, command);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return this;
  }

  open(document: CaseState['document'] = {}, actor = 'chen'): this {
    return this.must(actor, { type: 'open', id: 'c1', unit: 'mill', document });
  }

  /** Completes the open item of a step (`step`, `step:party` or `step/row`). */
  complete(
    actor: string,
    where: string,
    outcome: string,
    rest: { changes?: CaseState['document']; comment?: string } = {},
  ): Problem[] {
    return this.send(actor, { type: 'complete', item: this.item(where).id, outcome, ...rest });
  }

  done(
    actor: string,
    where: string,
    outcome: string,
    rest: { changes?: CaseState['document']; comment?: string } = {},
  ): this {
    return this.must(actor, { type: 'complete', item: this.item(where).id, outcome, ...rest });
  }

  item(where: string): WorkItem {
    const found = this.openItems().find((item) => nameOf(item) === where);
    if (!found) throw new Error(`no open item ${where}; open: ${this.openNames().join(', ')}`);
    return found;
  }

  /** Names of the open items, in the order in which they were opened. */
  openNames(): string[] {
    return this.openItems().map(nameOf);
  }

  /** Moves the clock and fires every timer whose moment has come, in order. */
  clock(now: string): this {
    this.now = now;
    for (;;) {
      const instant = new Date(now).toISOString();
      const due = Object.values(this.case.timers).sort((a, b) => (a.at < b.at ? -1 : 1));
      const next = due.find(({ at }) => at <= instant);
      if (!next) return this;
      this.must(undefined, { type: 'fire', timer: next.id });
    }
  }

  get case(): CaseState {
    if (!this.state) throw new Error('the story has not begun');
    return this.state;
  }

  private openItems(): WorkItem[] {
    return Object.values(this.case.workItems).filter(({ state }) => state === 'open');
  }
}

export function nameOf({ step, party, row }: WorkItem): string {
  return `${step}${party === undefined ? '' : `:${party}`}${row ? `/${row.join('/')}` : ''}`;
}

/** The first step of most stories: the clerk fills everything in and submits. */
export const apply: UserTask<Text> = {
  id: 'apply',
  title: '申请',
  type: 'userTask',
  who: { actor: 'initiator' },
  fields: { edit: ['*'] },
  outcomes: [{ id: 'submit', title: '提交' }],
};

/** A review by the chair of the township, with the usual outcomes. */
export const review: UserTask<Text> = {
  id: 'review',
  title: '审核',
  type: 'userTask',
  who: { post: 'chair', unit: { ancestor: 'township' }, not: ['initiator'] },
  outcomes: [
    { id: 'agree', title: '同意' },
    {
      id: 'return',
      title: '退回',
      comment: 'required',
      incomplete: true,
      return: { to: 'apply', resume: 'here', max: 2 },
    },
    { id: 'refuse', title: '不同意', comment: 'required', incomplete: true, end: 'refused' },
  ],
};
