import { expect, test } from 'vitest';
import type { ReportWish } from './book.ts';
import { countingTask, givenData } from './report.fixture.ts';
import type { Template } from './template.ts';
import { writeReport } from './write-report.ts';

const figure = (id: string) => [{ id }, { id: 'left' }];
const says = (id: string) => [
  { id: 'done', clauses: [`${id}办结{${id}}`] },
  { id: 'also', clauses: [`${id}另有{${id}}`] },
  { id: 'rest', use: 'plan' as const, clauses: [`继续办理${id}{left}`] },
];
const tasks = ['a', 'b', 'c'].map((id) => countingTask(id, figure(id), says(id)));
const values = Object.fromEntries(
  ['a', 'b', 'c'].flatMap((id) => [
    [`${id}.${id}`, 2],
    [`${id}.left`, 1],
  ]),
);

const write = (chapters: Template['chapters']) => {
  const wish: ReportWish = {
    template: { id: 'year', title: '总结', chapters },
    period: { from: '2026-01-01', to: '2026-12-31' },
    unit: { id: 'xinan', name: '溪南镇总工会' },
  };
  return writeReport(wish, givenData(tasks, values));
};

test('several tasks stand under one heading, the others follow; a sentence that is said elsewhere is left out', async () => {
  const together = [{ title: '维权', tasks: ['c', 'a'] }];
  const { chapters } = await write([{ title: '工作', collect: { families: ['G'], together, except: ['a.also'] } }]);
  const points = chapters[0]?.parts.map(({ title, sentences }) => [title, sentences.map(({ text }) => text).join('')]);
  expect(points).toEqual([
    ['维权', 'c办结2件。c另有2件。a办结2件。'],
    ['b工作', 'b办结2件。b另有2件。'],
  ]);
});

test('a plan names what is left of the tasks that it is asked for, in that order', async () => {
  const { chapters } = await write([{ title: '打算', plan: { tasks: ['c', 'a'] } }]);
  expect(chapters[0]?.sentences.map(({ text }) => text).join('')).toBe('一是继续办理c1件；二是继续办理a1件。');
});
