import { type ResidentIdFacts, readResidentId } from '@hearth/china';
import type { Field } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';

/** Two answers that say the same thing, if both are there. */
export interface Agreement {
  /** The fields, first the one beside which a disagreement stands. */
  keys: [string, string];
  agrees(values: Document): boolean;
  /** Of a disagreement. */
  problem: Pick<Problem, 'code' | 'params'>;
}

/** What forms call the sexes, and the day of birth. */
const sexes = { male: ['男', '男性', 'male'], female: ['女', '女性', 'female'] };
const birth = /出生|birth/i;

/**
 * A resident id says its holder's sex and day of birth (GB 11643-1999): a choice of the sexes and a date of birth beside it must not say
 * otherwise. Only where it is plain whose they are: one resident id, one such choice, one such date in the same form, section or row.
 */
export function agreementsOf(fields: readonly Field[]): Agreement[] {
  const id = theOnly(fields, ({ kind }) => kind === 'resident-id');
  if (!id) return [];
  const sex = theOnly(fields, isSex);
  const born = theOnly(fields, ({ kind, title }) => kind === 'date' && birth.test(title));
  return [
    ...(sex ? [agreement(id, sex, (facts, answer) => isOtherSex(facts, sex, answer))] : []),
    ...(born ? [agreement(id, born, ({ birthDate }, answer) => birthDate !== answer)] : []),
  ];
}

function agreement(id: Field, other: Field, differs: (facts: ResidentIdFacts, answer: Json) => boolean): Agreement {
  return {
    keys: [other.key, id.key],
    problem: { code: 'form.resident-id-differs', params: { title: other.title, id: id.title } },
    agrees(values) {
      const number = values[id.key];
      const answer = values[other.key] ?? null;
      const facts = typeof number === 'string' && answer !== null ? readResidentId(number) : undefined;
      return !facts || !differs(facts, answer);
    },
  };
}

function theOnly(fields: readonly Field[], wanted: (field: Field) => boolean): Field | undefined {
  const found = fields.filter(wanted);
  return found.length === 1 ? found[0] : undefined;
}

const isSex = ({ kind, options = [] }: Field): boolean =>
  kind === 'single-choice' && Object.values(sexes).every((names) => options.some(({ title }) => names.includes(title)));

/** An answer that is neither (未说明) contradicts nothing. */
function isOtherSex({ sex }: ResidentIdFacts, { options = [] }: Field, answer: Json): boolean {
  const title = options.find(({ value }) => value === answer)?.title ?? '';
  return sexes[sex === 'male' ? 'female' : 'male'].includes(title);
}
