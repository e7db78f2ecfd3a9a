import { expect, test } from 'vitest';
import { movedUp, type TemplateDraft, textOf, withPart, withText } from './template-draft.ts';

const template: TemplateDraft = {
  title: '总结',
  chapters: [{ title: '一' }, { title: '二', points: [{ title: '甲' }, { title: '乙' }] }],
};

test('a sentence is typed a clause a line, and a clause keeps what else it says', () => {
  const sentence = { id: 's', clauses: ['开展检查{a}', { text: '发现问题{b}', zero: '没有发现问题' }] };
  expect(textOf(sentence)).toBe('开展检查{a}\n发现问题{b}');
  expect(withText(sentence, '组织检查{a}\n\n发现问题{b}')).toEqual({
    ...sentence,
    clauses: ['组织检查{a}', sentence.clauses[1]],
  });
  expect(withText(sentence, '开展检查{a}\n查出问题{b}').clauses[1]).toEqual({
    text: '查出问题{b}',
    zero: '没有发现问题',
  });
});

test('parts are changed, taken away and moved where they stand', () => {
  expect(withPart(template, [1, 0], (part) => ({ ...part, title: '丙' })).chapters[1]?.points?.[0]?.title).toBe('丙');
  expect(withPart(template, [0], () => null).chapters.map(({ title }) => title)).toEqual(['二']);
  expect(movedUp(template, [1, 1]).chapters[1]?.points?.map(({ title }) => title)).toEqual(['乙', '甲']);
});
