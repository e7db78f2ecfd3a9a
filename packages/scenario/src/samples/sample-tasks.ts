import { readFileSync } from 'node:fs';
import type { Definition, PostKind } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import type { LoadedForm } from '@hearth/engine';
import type { Values } from './sample.ts';

/** A task that only a sample report needs: records with some fields and figures, one form handed in. */
interface SampleTask {
  id: string;
  title: string;
  family: string;
  fields: { [key: string]: Values };
  figures: Values[];
}

const levels = ['county', 'township', 'grassroots'];

/** The tasks of `reports/samples/tasks.json` as definitions like any other. */
export function sampleTasks(file: URL, posts: readonly PostKind[]): LoadedForm[] {
  const tasks: SampleTask[] = JSON.parse(readFileSync(file, 'utf8'));
  return tasks.map((task) => ({ definition: definitionOf(task, posts), source: null }));
}

function definitionOf({ id, title, family, fields, figures }: SampleTask, posts: readonly PostKind[]): Definition {
  const keys = Object.keys(fields);
  const files = {
    task: {
      ...{ id, title, family, description: title, start: { posts: ['clerk'], levels } },
      ...{ numbering: { pattern: `${id}〔{year}〕{seq:4}号` }, caseTitle: `"${title}"`, list: keys.slice(0, 1) },
    },
    form: {
      schema: { type: 'object', additionalProperties: false, properties: fields },
      layout: { pages: [{ id: 'all', title, sections: [{ id: 'all', title, columns: 2, fields: keys }] }] },
    },
    workflow: {
      results: [{ id: 'recorded', title: '已登记', tone: 'success' }],
      steps: [
        {
          ...{ id: 'record', type: 'userTask', title: '登记', who: { actor: 'initiator' } },
          fields: { edit: leavesOf(fields) },
          outcomes: [{ id: 'submit', title: '提交' }],
        },
      ],
    },
    figures,
  };
  const texts = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]));
  const { definition, problems } = parseDefinition(texts as never, { posts });
  if (!definition) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  return definition;
}

/** Paths of everything that can be typed in. */
function leavesOf(fields: { [key: string]: Values }, around = ''): string[] {
  return Object.entries(fields).flatMap(([key, { items, computed }]) => {
    const { properties } = (items ?? {}) as { properties?: { [key: string]: Values } };
    if (properties) return [around + key, ...leavesOf(properties, `${around}${key}.`)];
    return computed === undefined ? [around + key] : [];
  });
}
