import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideNames, helpPlaces } from './help-places.ts';
import { readMarkdown } from './read-markdown.ts';

const folder = new URL('../../../../../docs/guides/', import.meta.url);
const languages = ['zh-CN', 'en'] as const;
const guide = (name: string, language: string) =>
  readMarkdown(readFileSync(new URL(`${name}.${language}.md`, folder), 'utf8'));
const anchorsOf = (name: string, language: string) =>
  guide(name, language).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));

test('a guide is headings, paragraphs, lists and pictures', () => {
  const source = '# 指南\n\n## 待办 {#inbox}\n打开\n以后。\n\n- 一\n- **二**\n\n1. 先\n\n![图](images/a.png)';
  expect(readMarkdown(source)).toEqual([
    { kind: 'heading', level: 1, id: '指南', text: '指南' },
    { kind: 'heading', level: 2, id: 'inbox', text: '待办' },
    { kind: 'paragraph', text: '打开以后。' },
    { kind: 'list', ordered: false, items: ['一', '**二**'] },
    { kind: 'list', ordered: true, items: ['先'] },
    { kind: 'picture', text: '图', file: 'a.png' },
  ]);
});

describe.each(guideNames)('the guide for %s', (name) => {
  test('has the same places in both languages', () => {
    const [chinese, english] = languages.map((language) => anchorsOf(name, language).slice(1));
    expect(english).toEqual(chinese);
  });

  test.each(languages)('shows only pictures that are there: %s', (language) => {
    const there = readdirSync(new URL('images/', folder));
    const shown = guide(name, language).flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
    expect(shown.filter((file) => !there.includes(file))).toEqual([]);
  });
});

test('every page has help that is there', () => {
  const missing = helpPlaces.filter(({ guide: name, anchor }) => !anchorsOf(name, 'zh-CN').includes(anchor));
  expect(missing).toEqual([]);
});
