import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Definition } from '@hearth/definition';
import { parseDefinition, parsePosts } from '@hearth/definition/parse';
import type { Json } from '@hearth/expression';
import { describe, expect, test } from 'vitest';
import type { FigureCase, Period } from '../figure-case.ts';
import { recount } from '../recount.ts';
import { sentencesIn } from './check-numbers.ts';
import type { Template } from './template.ts';
import { writeReport } from './write-report.ts';

/**
 * Reports that real offices wrote, with records from which their numbers follow. A new one, or a task more, is a file in
 * `reports/samples`; a list in a document may be `{ times, row }`, and `{n}` counts on.
 */
interface Sample {
  title: string;
  period: Period;
  template: Template;
  cases: { task: string; count: number; submitted: string; document: Record<string, Json> }[];
  expect: { number: string; value: number; text: string }[];
}

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const samples = globSync('reports/samples/*.json', { cwd: root }).map((file): Sample => JSON.parse(read(file)));
const posts = parsePosts(read('forms/posts.json')).posts ?? [];

function definitionOf(task: string): Definition {
  const text = (name: string) =>
    existsSync(new URL(`forms/${task}/${name}.json`, root)) ? read(`forms/${task}/${name}.json`) : undefined;
  const files = { task: text('task'), form: text('form'), workflow: text('workflow'), figures: text('figures') };
  const { definition, problems } = parseDefinition(files, { posts });
  if (!definition) throw new Error(`${task}: ${JSON.stringify(problems.slice(0, 3))}`);
  return definition;
}

let counter = 0;

function nextNumber(): string {
  counter += 1;
  return String(counter);
}

function grown(value: Json): Json {
  if (typeof value === 'string') return value.replace('{n}', nextNumber);
  if (Array.isArray(value)) return value.map(grown);
  if (value === null || typeof value !== 'object') return value;
  const { times, row } = value;
  if (typeof times === 'number' && row !== undefined) return Array.from({ length: times }, () => grown(row));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, grown(inner)]));
}

const casesOf = ({ cases }: Sample, task: string): FigureCase[] =>
  cases
    .filter((one) => one.task === task)
    .flatMap(({ count, submitted, document }, at) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ id: `${task}-${at}-${index}`, unit: 'town', submittedAt: `${submitted}T09:00:00+08:00` },
        document: grown(document) as FigureCase['document'],
      })),
    );

describe.each(samples)('$title', (sample) => {
  test('states every number of the original, each traced to its records', async () => {
    const tasks = [...new Set(sample.cases.map(({ task }) => task))];
    const cases = new Map(tasks.map((task) => [task, casesOf(sample, task)]));
    const report = await writeReport(
      { template: sample.template, period: sample.period, unit: { id: 'town', name: '镇总工会' } },
      {
        sources: tasks.map(definitionOf),
        figures: async (source, figures, period) =>
          recount({ ...source, figures: [...figures] }, cases.get(source.id) ?? [], period),
        names: async () => [],
      },
    );
    const written = sentencesIn(report);
    for (const { number, value, text } of sample.expect) {
      const sentence = written.find((one) => one.text.includes(text));
      expect(sentence?.text ?? written.map((one) => one.text), text).toContain(text);
      const keys = sentence?.runs.flatMap((run) => run.number ?? []) ?? [];
      const traced = keys.map((key) => report.numbers[key]).find((one) => `${one?.task}.${one?.figure}` === number);
      expect(traced?.value, number).toBe(value);
    }
    expect(report.findings.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
