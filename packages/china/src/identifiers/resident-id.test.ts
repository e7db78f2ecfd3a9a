import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay } from '../calendar/date.ts';
import {
  checkResidentId,
  normaliseResidentId,
  readResidentId,
  residentIdCheckCharacter,
  upgradeResidentId,
} from './resident-id.ts';

const codes = (text: string, today?: string) => checkResidentId(text, today).map(({ code }) => code);

describe('a clerk types a resident id', () => {
  test.each(['11010519491231002X', '34052419800101001X', '440524188001010014'])(
    '%s, a specimen of the standard',
    (id) => {
      expect(checkResidentId(id)).toEqual([]);
    },
  );

  test('with a small x, in full-width digits, with spaces: it is stored in one form', () => {
    expect(normaliseResidentId('１１０１０５ 19491231-002ｘ')).toBe('11010519491231002X');
    expect(codes('11010519491231002x')).toEqual([]);
  });

  test('and leaves it blank: nothing to say', () => expect(codes('  ')).toEqual([]));

  test.each([
    ['11010519491231002', 'resident-id-length'],
    ['1101051949123100211', 'resident-id-length'],
    ['1101051949123100O1', 'resident-id-characters'],
    ['1101051949X2310021', 'resident-id-characters'],
    ['110105194912310021', 'resident-id-checksum'],
    ['110105194902300025', 'resident-id-birth-date'],
    ['110105199902290023', 'resident-id-birth-date'],
    ['110105194913010027', 'resident-id-birth-date'],
    ['110105000101010020', 'resident-id-birth-date'],
  ])('%s → %s', (id, code) => expect(codes(id)).toContain(code));

  test('29 February exists in a leap year', () => {
    const first17 = '11010520000229002';
    expect(codes(first17 + residentIdCheckCharacter(first17))).toEqual([]);
  });

  test('a birth date after today is refused only when today is known', () => {
    const first17 = '11010520310101002';
    const id = first17 + residentIdCheckCharacter(first17);
    expect(codes(id)).toEqual([]);
    expect(codes(id, '2026-11-21')).toEqual(['resident-id-birth-future']);
    expect(codes(id, '2031-01-01')).toEqual([]);
  });

  test('an unknown province is a warning, a foreigner’s card (9…) is not', () => {
    const of = (first17: string) => first17 + residentIdCheckCharacter(first17);
    expect(checkResidentId(of('19010519491231002'))).toEqual([
      { code: 'resident-id-province', level: 'warning', params: { province: '19' } },
    ]);
    expect(codes(of('91115619491231002'))).toEqual([]);
    expect(codes(of('83000019491231002'))).toEqual([]);
  });

  test('an old number of 15 digits is recognised and can be read', () => {
    expect(codes('110105491231002')).toEqual(['resident-id-old']);
    expect(codes('110105491331002')).toEqual(['resident-id-birth-date']);
    expect(upgradeResidentId('110105491231002')).toBe('11010519491231002X');
    expect(readResidentId('110105491231002')).toMatchObject({ birthDate: '1949-12-31', sex: 'female' });
  });

  test('a wrong number tells nothing about its holder', () => {
    expect(readResidentId('110105194912310021')).toBeUndefined();
    expect(readResidentId('')).toBeUndefined();
  });
});

const first17 = fc
  .record({ day: fc.integer({ min: -25_000, max: 20_000 }), serial: fc.integer({ min: 0, max: 999 }) })
  .map(({ day, serial }) => `330106${dateOfDay(day).replaceAll('-', '')}${String(serial).padStart(3, '0')}`);

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(first17, fc.nat(16), fc.integer({ min: 1, max: 9 }), (start, at, shift) => {
      const id = start + residentIdCheckCharacter(start);
      expect(codes(id)).toEqual([]);
      const wrong = id.slice(0, at) + ((Number(id[at]) + shift) % 10) + id.slice(at + 1);
      expect(codes(wrong)).not.toEqual([]);
    }),
  );
});

test('two neighbouring digits swapped are always noticed', () => {
  fc.assert(
    fc.property(first17, fc.nat(15), (start, at) => {
      const id = start + residentIdCheckCharacter(start);
      fc.pre(id[at] !== id[at + 1]);
      const swapped = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
      expect(codes(swapped)).not.toEqual([]);
    }),
  );
});
