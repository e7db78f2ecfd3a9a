import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkTemplate } from './check-template.ts';
import { templateSchema } from './template-schema.ts';

const folder = new URL('../../../../reports/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = globSync('*.json', { cwd: folder }).filter((file) => !file.endsWith('.schema.json'));

test('the published schema is that of the source', () => {
  expect(JSON.parse(read('template.schema.json'))).toEqual(templateSchema);
});

test.each(files)('%s is a template', (file) => {
  expect(checkTemplate(read(file)).problems).toEqual([]);
});

test('what is wrong with a template is said with its place', () => {
  expect(checkTemplate('{').problems).toMatchObject([{ code: 'report.not-json' }]);
  const wrong = { id: 'x', title: '总结', chapters: [{ titel: '一' }] };
  expect(checkTemplate(JSON.stringify(wrong)).problems).toMatchObject([{ path: '/chapters/0/titel' }]);
});
