import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';

test('says what the author of a form wrote, and what a server says in the language of the reader', () => {
  const refusal = { code: 'may-not-correct', path: '', params: {}, level: 'error' as const };
  const both = { 'zh-CN': '您不能更正本件的数据。', en: 'You may not correct this case.' };
  expect(sentence({ ...refusal, message: '请先核对' }, 'en')).toBe('请先核对');
  expect(sentence({ ...refusal, message: both }, 'zh-CN')).toBe(both['zh-CN']);
  expect(sentence({ ...refusal, message: both }, 'en')).toBe(both.en);
});
