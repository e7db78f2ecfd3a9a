import { expect, test } from 'vitest';
import { movedUp, type TemplateDraft, textOf, withPart, withText } from './template-draft.ts';

const template: TemplateDraft = {
  title: '总结',
  chapters: [{ title: '一' }, { title: '二', points: [{ title: '甲' }, { title: '乙' }] }],
};

test('a sentence is typed a clause a line, its parts and what a zero says below', () => {
  const sentence = {
    id: 's',
    clauses: [
      '开展检查{a}',
      { text: '其中', parts: ['重大{b}', '一般{c}'], of: 'd' },
      { text: '发生事故{e}', zero: '未发生事故' },
      { text: '罚款{f}', zero: true },
    ],
  };
  const typed =
    '开展检查{a}\n其中\n各项（合计{d}）：重大{b}、一般{c}\n发生事故{e}\n为零时：未发生事故\n罚款{f}\n为零时：写出0';
  expect(textOf(sentence)).toBe(typed);
  expect(withText(sentence, typed)).toEqual(sentence);
  expect(withText(sentence, '组织检查{a}\n\n为零时：没有检查')).toEqual({
    id: 's',
    clauses: [{ text: '组织检查{a}', zero: '没有检查' }],
  });
});

test('parts are changed, taken away and moved where they stand', () => {
  expect(withPart(template, [1, 0], (part) => ({ ...part, title: '丙' })).chapters[1]?.points?.[0]?.title).toBe('丙');
  expect(withPart(template, [0], () => null).chapters.map(({ title }) => title)).toEqual(['二']);
  expect(movedUp(template, [1, 1]).chapters[1]?.points?.map(({ title }) => title)).toEqual(['乙', '甲']);
});
