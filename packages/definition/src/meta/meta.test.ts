import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { AppendedRow, CancelledPayment } from '../effects.ts';
import type { Emergency } from '../emergency.ts';
import type {
  Automatic,
  Choice,
  ChoiceBranch,
  End,
  ExternalReply,
  FieldRights,
  FieldValue,
  Figure,
  ForEach,
  HandOver,
  Interrupt,
  JsonSchema,
  Layout,
  LayoutSection,
  Link,
  Measure,
  NoticeItem,
  Notify,
  Numbering,
  OpenCase,
  Option,
  Outcome,
  Page,
  Paper,
  Parallel,
  Party,
  Payment,
  PostKind,
  PublicNotice,
  Register,
  RegisterWrite,
  Result,
  Return,
  Rule,
  Schedule,
  Setting,
  SignOff,
  Source,
  Task,
  UserTask,
  Wait,
  Who,
  WhoByActor,
  WhoByPost,
} from '../index.ts';
import { sampleFiles } from '../sample.fixture.ts';
import { validate } from '../schema/validate.ts';
import type { Unique } from '../unique.ts';
import { figure } from './figures-schema.ts';
import { layout, layoutSection, option, page, rule } from './form-schema.ts';
import { metaSchemas } from './index.ts';
import { link, schedule } from './link-schema.ts';
import { paper, paperParts } from './paper-schema.ts';
import { post } from './posts-schema.ts';
import { register } from './register-schema.ts';
import { shared } from './shared.ts';
import { numbering, setting, source, task } from './task-schema.ts';
import { unique } from './unique-schema.ts';
import { parts, steps, workflow } from './workflow-schema.ts';

/** Every property of a type, and whether it may be missing: the compiler refuses this list as soon as it differs from the type. */
type Shape<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? '?' : '!' };
const shapeOf = <T>(shape: Shape<T>): Record<string, string> => shape;

/** The same, read from a schema. */
function shapeIn(schema: JsonSchema | undefined): Record<string, string> {
  const required = (schema?.required ?? []) as string[];
  return Object.fromEntries(
    Object.keys(schema?.properties ?? {}).map((key) => [key, required.includes(key) ? '!' : '?']),
  );
}

/** A file may leave the measure out where the kind says it. */
type FigureInFile = Omit<Figure<string>, 'measure'> & Partial<Pick<Figure<string>, 'measure'>>;

const base = { id: '!', type: '!', title: '!', help: '?' } as const;
const timed = { due: '?', remind: '?', escalate: '?' } as const;
const who = shared.who!.anyOf as JsonSchema[];
const branchesOf = (type: string) =>
  (steps[type]!.properties as Record<string, JsonSchema>).branches!.items as JsonSchema;
const noticeItem = (steps.publicNotice!.properties as Record<string, JsonSchema>).show!.items as JsonSchema;

const table: [string, JsonSchema | undefined, Record<string, string>][] = [
  [
    'task',
    task,
    shapeOf<Task<string>>({
      id: '!',
      title: '!',
      family: '!',
      description: '!',
      start: '!',
      numbering: '!',
      caseTitle: '?',
      list: '?',
      settings: '?',
      sources: '?',
      purpose: '?',
      retentionYears: '?',
      readers: '?',
      correct: '?',
      links: '?',
      unique: '?',
      papers: '?',
      schedules: '?',
    }),
  ],
  ['numbering', numbering, shapeOf<Numbering>({ pattern: '!', per: '?' })],
  ['setting', setting, shapeOf<Setting>({ title: '!', value: '!', unit: '?', basis: '!', source: '?' })],
  ['source', source, shapeOf<Source>({ title: '!', basis: '!', note: '?' })],
  [
    'who by post',
    who[0],
    shapeOf<WhoByPost & Pick<Who, 'not' | 'ifNobody'>>({ post: '!', unit: '?', not: '?', ifNobody: '?' }),
  ],
  [
    'who by actor',
    who[1],
    shapeOf<WhoByActor & Pick<Who, 'not' | 'ifNobody'>>({ actor: '!', not: '?', ifNobody: '?' }),
  ],
  ['post', post, shapeOf<PostKind>({ id: '!', title: '!', levels: '!' })],
  ['rule', rule, shapeOf<Rule>({ id: '!', assert: '!', message: '!', at: '!', level: '?' })],
  ['option', option, shapeOf<Option>({ value: '!', title: '!', retired: '?' })],
  ['layout', layout, shapeOf<Layout>({ pages: '!' })],
  ['page', page, shapeOf<Page>({ id: '!', title: '!', sections: '!' })],
  [
    'section of a page',
    layoutSection,
    shapeOf<LayoutSection>({ id: '!', title: '?', help: '?', columns: '?', fields: '!' }),
  ],
  [
    'figure',
    figure,
    shapeOf<FigureInFile>({
      id: '!',
      title: '!',
      kind: '!',
      source: '?',
      over: '?',
      cases: '?',
      results: '?',
      where: '?',
      measure: '?',
      of: '?',
      schedule: '?',
      before: '?',
      after: '?',
      change: '?',
      date: '?',
      unit: '!',
      decimals: '?',
      direction: '?',
      joint: '?',
      quota: '?',
    }),
  ],
  ['workflow', workflow, { results: '!', steps: '!', interrupts: '?', emergencies: '?' }],
  ['result', parts.result, shapeOf<Result>({ id: '!', title: '!', tone: '!' })],
  [
    'emergency',
    parts.emergency,
    shapeOf<Emergency<string>>({
      id: '!',
      title: '!',
      who: '!',
      when: '?',
      from: '?',
      skipTo: '!',
      owes: '!',
      within: '!',
      reason: '!',
      escalate: '?',
    }),
  ],
  [
    'interrupt',
    parts.interrupt,
    shapeOf<Interrupt>({ id: '!', title: '!', kind: '!', who: '!', until: '?', end: '?', reason: '?' }),
  ],
  ['rights', parts.rights, shapeOf<FieldRights>({ edit: '?', require: '?', hide: '?' })],
  [
    'outcome',
    parts.outcome,
    shapeOf<Outcome>({
      id: '!',
      title: '!',
      tone: '?',
      require: '?',
      comment: '?',
      return: '?',
      end: '?',
      incomplete: '?',
    }),
  ],
  ['return', parts.return, shapeOf<Return>({ to: '!', resume: '!', max: '?' })],
  ['party', parts.party, shapeOf<Party>({ id: '!', title: '!', who: '!' })],
  ['notice item', noticeItem, shapeOf<NoticeItem>({ field: '!', mask: '?', title: '?' })],
  [
    'choice branch',
    branchesOf('choice'),
    shapeOf<ChoiceBranch<string>>({ id: '!', title: '!', when: '?', steps: '!' }),
  ],
  [
    'parallel branch',
    branchesOf('parallel'),
    shapeOf<Parallel<string>['branches'][number]>({ id: '!', title: '!', steps: '!' }),
  ],
  [
    'userTask',
    steps.userTask,
    shapeOf<UserTask<string>>({ ...base, who: '!', fields: '?', outcomes: '!', ...timed, handOver: '?', batch: '?' }),
  ],
  [
    'signOff',
    steps.signOff,
    shapeOf<SignOff<string>>({
      ...base,
      parties: '!',
      mode: '!',
      veto: '?',
      ordered: '?',
      abstain: '?',
      fields: '?',
      ...timed,
      onRejected: '!',
      votes: '?',
      handOver: '?',
    }),
  ],
  ['choice', steps.choice, shapeOf<Choice<string>>({ ...base, branches: '!' })],
  ['parallel', steps.parallel, shapeOf<Parallel<string>>({ ...base, branches: '!', join: '?' })],
  [
    'forEach',
    steps.forEach,
    shapeOf<ForEach<string>>({ ...base, in: '!', where: '?', rowTitle: '?', steps: '!', join: '?' }),
  ],
  ['wait', steps.wait, shapeOf<Wait<string>>({ ...base, until: '!' })],
  [
    'publicNotice',
    steps.publicNotice,
    shapeOf<PublicNotice<string>>({
      ...base,
      who: '!',
      show: '!',
      workingDays: '!',
      minimumCalendarDays: '?',
      afterObjection: '?',
      onUpheld: '!',
      text: '?',
      handOver: '?',
    }),
  ],
  [
    'externalReply',
    steps.externalReply,
    shapeOf<ExternalReply<string>>({
      ...base,
      who: '!',
      bodies: '!',
      veto: '?',
      due: '?',
      onRejected: '!',
      handOver: '?',
    }),
  ],
  [
    'automatic',
    steps.automatic,
    shapeOf<Automatic<string>>({ ...base, measure: '?', set: '?', register: '?', open: '?', notify: '?', pay: '?' }),
  ],
  ['value of a field', parts.fieldValue, shapeOf<FieldValue<string>>({ field: '!', to: '!' })],
  [
    'figure to count',
    parts.measure,
    shapeOf<Measure<string>>({ field: '!', figure: '!', unit: '?', from: '!', to: '!' }),
  ],
  [
    'write to a register',
    parts.registerWrite,
    shapeOf<RegisterWrite<string>>({
      register: '!',
      entry: '?',
      set: '!',
      add: '?',
      append: '?',
      reopen: '?',
      on: '?',
      keep: '?',
      close: '?',
    }),
  ],
  ['case to open', parts.openCase, shapeOf<OpenCase<string>>({ link: '!', unit: '?', set: '?', wait: '?', take: '?' })],
  ['notification', parts.notify, shapeOf<Notify<string>>({ to: '!', title: '!', text: '!' })],
  [
    'payment',
    parts.payment,
    shapeOf<Payment<string>>({
      line: '?',
      payee: '!',
      account: '?',
      bank: '?',
      amount: '!',
      purpose: '!',
      source: '?',
    }),
  ],
  ['payment taken back', parts.cancelledPayment, shapeOf<CancelledPayment<string>>({ line: '!', cancel: '!' })],
  ['row more', parts.appendedRow, shapeOf<AppendedRow<string>>({ group: '!', set: '!' })],
  [
    'what may be there once',
    unique,
    shapeOf<Unique<string>>({ id: '!', key: '!', over: '?', when: '?', message: '!', level: '?', results: '?' }),
  ],
  ['hand-over', parts.handOver, shapeOf<HandOver>({ transfer: '?', delegate: '?', addSigner: '?' })],
  [
    'link',
    link,
    shapeOf<Link<string>>({ id: '!', title: '!', back: '!', task: '!', many: '?', by: '?', set: '?', when: '?' }),
  ],
  [
    'paper',
    paper,
    shapeOf<Paper<string>>({ id: '!', title: '!', when: '?', to: '?', body: '!', signature: '?', masked: '?' }),
  ],
  ['paragraph of a paper', paperParts[0], { text: '!' }],
  ['fields of a paper', paperParts[1], { fields: '!', title: '?' }],
  ['rows of a paper', paperParts[2], { rows: '!', columns: '!', title: '?' }],
  [
    'schedule',
    schedule,
    shapeOf<Schedule<string>>({
      id: '!',
      title: '!',
      every: '!',
      for: '!',
      post: '!',
      due: '?',
      set: '?',
      skipDaysOff: '?',
      from: '?',
    }),
  ],
  [
    'register',
    register,
    shapeOf<Register<string>>({
      id: '!',
      title: '!',
      family: '!',
      description: '!',
      entryTitle: '!',
      identifiers: '!',
      search: '?',
      list: '?',
      maintain: '!',
      belongsTo: '!',
      countsAt: '?',
      dated: '?',
      readers: '?',
      retentionYears: '?',
      sources: '?',
      settings: '?',
    }),
  ],
  ['end', steps.end, shapeOf<End>({ ...base, result: '!' })],
];

describe('the meta-schemas', () => {
  test.each(table)('%s is the TypeScript type', (_name, schema, shape) => {
    expect(shapeIn(schema)).toEqual(shape);
  });

  test.each(Object.entries(metaSchemas))('%s is a file for editors, a valid schema, and Chinese', (name, schema) => {
    const written = JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
    expect(written, 'run scripts/write-schemas.ts').toEqual(JSON.parse(JSON.stringify(schema)));
    expect(() => formats.default(new Ajv2020({ strict: false })).compile(written)).not.toThrow();
    expect(schema.title).toMatch(/\p{Script=Han}/u);
  });

  test('accept the sample, in our interpreter and in Ajv', () => {
    const ajv = formats.default(new Ajv2020({ strict: false }));
    for (const [name, file] of Object.entries(sampleFiles())) {
      const schema = metaSchemas[name as keyof typeof metaSchemas];
      expect(validate(file, schema)).toEqual([]);
      expect(ajv.validate(schema, file)).toBe(true);
    }
  });
});
