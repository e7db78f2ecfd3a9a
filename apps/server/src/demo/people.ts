import { addDays, addMonths } from '@hearth/china';
import type { Json } from '@hearth/expression';
import { bankCard, phone, residentId } from './identifiers.ts';
import names from './names.json' with { type: 'json' };
import type { Random } from './random.ts';

type Sex = '男' | '女';

type Member = { name: string; sex: Sex; id: string; relation: string; age: number };

/** A grown-up who does not exist. */
export function person(random: Random): Json {
  return { name: adultName(random, random.pick(['男', '女'])), phone: phone(random) };
}

/**
 * A household that does not exist: a head, mostly a spouse, sometimes a grandparent, and one or two children of school age with the
 * stage of school that goes with their age. `members` holds them all, the head first.
 */
export function household(random: Random, today: string): Json {
  const sex = random.weighted<Sex>([
    [3, '男'],
    [1, '女'],
  ]);
  const other = sex === '男' ? '女' : '男';
  const head = member(random, today, adultName(random, sex), sex, '本人', random.int(41, 54));
  const surname = head.name.includes('·') ? '' : [...head.name].slice(0, -2).join('') || [...head.name][0];
  const spouse = random.chance(0.8)
    ? [member(random, today, adultName(random, other), other, '配偶', Math.max(38, head.age - random.int(0, 4)))]
    : [];
  const children = Array.from({ length: random.chance(0.25) ? 2 : 1 }, (_, at) =>
    child(random, today, surname ?? '', at),
  );
  const elders = random.chance(0.3)
    ? [member(random, today, adultName(random, '女'), '女', '父母', head.age + 24)]
    : [];
  const account = { phone: phone(random), card: bankCard(random) };
  return { head, spouse, children, elders, members: [head, ...spouse, ...children, ...elders], ...account };
}

function child(
  random: Random,
  today: string,
  surname: string,
  at: number,
): Member & { stage: string; grade: string; entered: string } {
  const sex = random.pick<Sex>(['男', '女']);
  const age = at === 0 ? random.int(16, 21) : random.int(13, 17);
  const name = `${surname}${random.pick(sex === '男' ? names.sons : names.daughters)}`;
  return { ...member(random, today, name, sex, sex === '男' ? '子' : '女', age), ...schoolAt(random, age) };
}

/** Where somebody of that age goes to school. */
function schoolAt(random: Random, age: number): { stage: string; grade: string; entered: string } {
  if (age <= 14) return { stage: '义务教育', grade: random.pick(['初一', '初二', '初三']), entered: '在读' };
  if (age <= 17) {
    const stage = random.weighted([
      [3, '普通高中'],
      [1, '中等职业'],
    ] as const);
    return { stage, grade: random.pick(['一年级', '二年级', '三年级']), entered: '在读' };
  }
  const stage = random.weighted([
    [3, '本科'],
    [2, '高职高专'],
  ] as const);
  return age <= 19
    ? { stage, grade: '一年级', entered: '当年新录取' }
    : { stage, grade: random.pick(['二年级', '三年级']), entered: '在读' };
}

function member(random: Random, today: string, name: string, sex: Sex, relation: string, age: number): Member {
  const birth = addDays(addMonths(today, -(age * 12 + 6)), random.int(-160, 160));
  return { name, sex, id: residentId(random, birth, sex), relation, age };
}

function adultName(random: Random, sex: Sex): string {
  if (random.chance(0.04)) return random.pick(names.whole);
  return `${random.pick(names.surnames)}${random.pick(sex === '男' ? names.men : names.women)}`;
}
