import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allFields } from '@hearth/definition';
import { parseDefinition, parsePosts } from '@hearth/definition/parse';
import { expect, test } from 'vitest';
import { readWorkbook } from '../read-xlsx.ts';
import { bytesOf } from '../testing/bytes-of.ts';
import { readXlsForm } from './read-xlsform.ts';
import { writeXlsForm } from './write-xlsform.ts';

const forms = fileURLToPath(new URL('../../../../forms/', import.meta.url));
const file = (name: string) => readFileSync(`${forms}${name}`);

test('a form that ships goes out as an XLSForm and comes back with its fields', async () => {
  const { posts = [] } = parsePosts(file('posts.json'));
  const folder = 'warmth-visit';
  const files = {
    task: file(`${folder}/task.json`),
    form: file(`${folder}/form.json`),
    workflow: file(`${folder}/workflow.json`),
  };
  const { definition } = parseDefinition(files, { posts });
  const { workbook } = writeXlsForm(definition!);
  const back = readXlsForm(await readWorkbook(await bytesOf(workbook)))!;
  expect(back.title).toBe(definition!.task.title);
  const { schema } = back.form as { schema: { properties: Record<string, unknown>; required: string[] } };
  expect(Object.keys(schema.properties).sort()).toEqual(definition!.form.fields.map(({ key }) => key).sort());
  expect(schema.required.length).toBeGreaterThan(0);
  const conditions = allFields(definition!.form.fields).filter(({ visibleWhen }) => visibleWhen);
  expect(JSON.stringify(schema).match(/visibleWhen/g)?.length ?? 0).toBeGreaterThanOrEqual(conditions.length / 2);
});
