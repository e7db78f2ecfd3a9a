import { expect, test } from 'vitest';
import { compareNumbers, numbersIn } from './text-numbers.ts';

const printed = ['2026', '37', '86%', '5'];

test.each([
  ['2026年检查37家，创建面86%，办理5件。', []],
  ['2026年检查73家，创建面86%，办理5件。', [{ code: 'report.text-number-changed', params: { was: '37', now: '73' } }]],
  ['2026年检查37家，创建面86%，办理5件，走访20户。', [{ code: 'report.text-number-added', params: { number: '20' } }]],
  ['2026年检查37家，办理5件。', [{ code: 'report.text-number-gone', params: { was: '86%' } }]],
])('%s', (text, findings) => {
  expect(compareNumbers(printed, numbersIn([text]))).toMatchObject(findings);
});
