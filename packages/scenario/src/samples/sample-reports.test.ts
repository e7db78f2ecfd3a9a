import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadForms } from '@hearth/engine';
import { describe, expect, test } from 'vitest';
import { engineOffice } from '../engine-office.ts';
import type { Scenario } from '../scenario.ts';
import { enterSample } from './enter-sample.ts';
import type { Sample } from './sample.ts';
import { sampleTasks } from './sample-tasks.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const forms = await loadForms(fileURLToPath(new URL('forms', root)));
const tasks = sampleTasks(new URL('reports/samples/tasks.json', root), forms.posts);
const all = { ...forms, forms: [...forms.forms, ...tasks] };
const samples = globSync('reports/samples/*-*.json', { cwd: root }).map((file): Sample => JSON.parse(read(file)));
const story = (task: string, name: string): Scenario => JSON.parse(read(`forms/${task}/scenarios/${name}.json`));

/** Some thousand commands, each durable: on a disk in memory they are quick. */
const fastDisk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** So many different records take more than a minute: `HEARTH_LONG=1` plays them too. */
const LARGE = 50;

interface Run {
  text: string;
  number?: string;
}
interface Part {
  sentences: { text: string; runs: Run[] }[];
  parts: Part[];
}

const sentencesIn = (part: Part): Part['sentences'] => [...part.sentences, ...part.parts.flatMap(sentencesIn)];

describe.each(samples.filter(({ records }) => process.env.HEARTH_LONG || records.length < LARGE))(
  '$title',
  (sample) => {
    test('says every number of the original, each traced to records that were entered through the engine', async () => {
      const folder = mkdtempSync(join(fastDisk, 'hearth-sample-'));
      const office = await engineOffice(all, { path: join(folder, 'hearth.db') }, [sample.template]);
      try {
        await enterSample(
          sample,
          office,
          all.forms.map(({ definition }) => definition),
          story,
        );
        await office.moveTo(`${sample.period.to}T18:00:00+08:00`);
        const { from, to } = sample.period;
        const report = await office.ask(
          sample.as,
          'GET',
          `/api/reports/${sample.template.id}?from=${from}&to=${to}&unit=${sample.unit}`,
        );
        const written: Part['sentences'] = [...report.opening, ...(report.chapters as Part[]).flatMap(sentencesIn)];
        for (const { number, value, text } of sample.expect) {
          const sentence = written.find((one) => one.text.includes(text));
          expect(sentence?.text ?? written.map((one) => one.text), text).toContain(text);
          const keys = sentence?.runs.flatMap((run) => run.number ?? []) ?? [];
          const traced = keys.map((key) => report.numbers[key]).filter((one) => nameOf(one) === number);
          expect(
            traced.map((one) => one.value),
            number,
          ).toContain(value);
          if (number.startsWith('期间.')) continue;
          const of = new URLSearchParams({ key: traced[0]?.key ?? '', unit: sample.unit });
          const { count } = await office.ask(sample.as, 'GET', `/api/report-numbers?${of}`);
          expect(count, number).toBeGreaterThan(0);
        }
        const errors = report.findings.filter(({ level }: { level: string }) => level === 'error');
        expect(errors).toEqual([]);
      } finally {
        await office.close();
        rmSync(folder, { recursive: true });
      }
    });
  },
);

const nameOf = ({ task, figure, record }: { task: string; figure: string; record?: { field: string } }): string =>
  `${task}.${figure}${record ? `#${record.field}` : ''}`;
