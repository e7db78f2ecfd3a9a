import type { Definition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { EngineOffice } from '../engine-office.ts';
import { describeFailure, play } from '../play.ts';
import type { Scenario } from '../scenario.ts';
import { Growth } from './grow.ts';
import { movedStory } from './moved-story.ts';
import type { EntryRecord, Sample, SampleRecord } from './sample.ts';

/** One thing to be entered, with the instant at which it begins. */
interface Entering {
  at: string;
  run(): Promise<void>;
}

/** Where the tasks' own stories are. */
export type Stories = (task: string, name: string) => Scenario;

/** Enters every record of a sample through the engine, in order of time. */
export async function enterSample(
  { records }: Sample,
  office: EngineOffice,
  definitions: readonly Definition[],
  stories: Stories,
): Promise<void> {
  const growth = new Growth();
  const enterings = records.flatMap((record) =>
    Array.from({ length: record.times ?? 1 }, (_, at) => growth.grown(record as unknown as Json, at)).flatMap((one) =>
      enteringsOf(one as unknown as SampleRecord, office, definitions, stories, growth),
    ),
  );
  for (const { run } of enterings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) await run();
}

function enteringsOf(
  record: SampleRecord,
  office: EngineOffice,
  definitions: readonly Definition[],
  stories: Stories,
  growth: Growth,
): Entering[] {
  if ('register' in record) return entriesOf(record, office);
  const definition = definitions.find(({ id }) => id === record.task);
  if (!definition) throw new Error(`no task ${record.task}`);
  const story = storyOf(record, definition, stories, growth);
  const run = async () => {
    const failure = await play(story, definition, office.of(definition.id));
    if (failure) throw new Error(`${definition.id}: ${describeFailure(story, failure)}`);
  };
  return [{ at: story.now, run }];
}

function storyOf(
  record: Exclude<SampleRecord, EntryRecord>,
  definition: Definition,
  stories: Stories,
  growth: Growth,
): Scenario {
  const title = definition.task.title;
  if ('story' in record) return { title, ...record.story };
  if ('like' in record) {
    const moved = movedStory(stories(record.task, record.like), record.weeks, record.with ?? {});
    return growth.grown(moved as unknown as Json, 0) as unknown as Scenario;
  }
  const first = definition.workflow.steps[0];
  const outcome = first?.type === 'userTask' ? first.outcomes[0]?.id : undefined;
  return {
    ...{ title, now: record.at, unit: record.unit },
    steps: [{ as: record.as, start: record.document, outcome: outcome ?? '' }],
  };
}

/** An entry, and what became of it later. */
function entriesOf({ register, as, unit, at, entry, later = [] }: EntryRecord, office: EngineOffice): Entering[] {
  let added: { id: string; revision: number } | undefined;
  const add = async () => {
    const { moveTo, ask } = office;
    await moveTo(at);
    ({ entry: added } = await ask(as, 'POST', `/api/registers/${register}`, {
      ...(unit ? { unit } : {}),
      document: entry,
    }));
  };
  const changes = later.map((change) => ({
    at: change.at,
    run: async () => {
      await office.moveTo(change.at);
      const body = { document: change.set, revision: added?.revision };
      ({ entry: added } = await office.ask(as, 'PATCH', `/api/registers/${register}/entries/${added?.id}`, body));
    },
  }));
  return [{ at, run: add }, ...changes];
}
