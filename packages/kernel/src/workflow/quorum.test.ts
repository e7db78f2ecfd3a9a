import type { SignOffMode } from '@hearth/definition';
import { expect, test } from 'vitest';
import { decisionAtClose, decisionOf } from './quorum.ts';

const congress: SignOffMode = { present: '2/3', approve: '1/2', of: 'all', strict: true };
const meeting: SignOffMode = { present: '1/2', approve: '1/2', of: 'present' };

/** Votes for, against, abstained, of how many; `veto` when one refusal decides. */
const cases: [string, SignOffMode, [number, number, number, number], boolean, string | undefined][] = [
  ['all: open while one is silent', 'all', [2, 0, 0, 3], false, undefined],
  ['all: everybody approves', 'all', [3, 0, 0, 3], false, 'approved'],
  ['all: one refusal is enough', 'all', [1, 1, 0, 3], false, 'rejected'],
  ['all: an abstention is no approval', 'all', [0, 0, 1, 3], false, 'rejected'],
  ['any: the first approval decides', 'any', [1, 2, 0, 5], false, 'approved'],
  ['any: lost when nobody is left', 'any', [0, 2, 1, 3], false, 'rejected'],
  ['2 of 3: reached', { count: 2 }, [2, 0, 0, 3], false, 'approved'],
  ['2 of 3: open', { count: 2 }, [1, 1, 0, 3], false, undefined],
  ['2 of 3: out of reach', { count: 2 }, [0, 2, 0, 3], false, 'rejected'],
  ['more than half of 4: two are not enough', congress, [2, 1, 0, 4], false, undefined],
  ['more than half of 4: two against settle it', congress, [0, 2, 0, 4], false, 'rejected'],
  ['more than half of 5: the third approval, but a quorum of 4 is missing', congress, [3, 0, 0, 5], false, undefined],
  ['more than half of 5: three of four present', congress, [3, 1, 0, 5], false, 'approved'],
  ['at least half of 4: two suffice when two cannot change it', meeting, [2, 0, 0, 4], false, 'approved'],
  ['2/3 of 3 is exactly two', { present: '1', approve: '2/3', of: 'all' }, [2, 1, 0, 3], false, 'approved'],
  ['veto: a refusal decides over a majority', { count: 2 }, [2, 1, 0, 3], true, 'rejected'],
  ['veto: a majority waits for those who may still refuse', { count: 2 }, [2, 0, 0, 3], true, undefined],
];

test.each(cases)('%s', (_, mode, [approve, reject, abstain, parties], veto, expected) => {
  expect(decisionOf(mode, { approve, reject, abstain, parties }, veto)).toBe(expected);
});

test('when the time is over an assembly counts those present, others wait for their votes', () => {
  expect(decisionAtClose(meeting, { approve: 3, reject: 2, abstain: 0, parties: 9 })).toBe('approved');
  expect(decisionAtClose(meeting, { approve: 2, reject: 3, abstain: 0, parties: 9 })).toBe('rejected');
  expect(decisionAtClose(meeting, { approve: 4, reject: 0, abstain: 0, parties: 9 })).toBeUndefined();
  expect(decisionAtClose('all', { approve: 2, reject: 0, abstain: 0, parties: 3 })).toBeUndefined();
});
