import type { Field, JsonSchema } from '../form.ts';
import { address } from './address.ts';
import { bankCard } from './bank-card.ts';
import { boolean } from './boolean.ts';
import { creditCode } from './credit-code.ts';
import { date } from './date.ts';
import { dateTime } from './date-time.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import { integer } from './integer.ts';
import type { FieldKind } from './kind.ts';
import { location } from './location.ts';
import { longText } from './long-text.ts';
import { money } from './money.ts';
import { month } from './month.ts';
import { multipleChoice } from './multiple-choice.ts';
import { note } from './note.ts';
import { number } from './number.ts';
import { orgUnit } from './org-unit.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { photo } from './photo.ts';
import { rating } from './rating.ts';
import { region } from './region.ts';
import { registerRef } from './register-ref.ts';
import { residentId } from './resident-id.ts';
import { section } from './section.ts';
import { signature } from './signature.ts';
import { singleChoice } from './single-choice.ts';
import { text } from './text.ts';
import { time } from './time.ts';

/** Every field kind, in the order in which a designer offers them. A new kind needs one file and one line here. */
export const fieldKinds: readonly FieldKind[] = [
  text,
  longText,
  number,
  integer,
  money,
  date,
  month,
  dateTime,
  time,
  singleChoice,
  multipleChoice,
  boolean,
  person,
  orgUnit,
  registerRef,
  phone,
  residentId,
  creditCode,
  bankCard,
  region,
  address,
  file,
  photo,
  signature,
  location,
  rating,
  group,
  section,
  note,
];

const byName = new Map(fieldKinds.map((kind) => [kind.name, kind]));

/** The kind of that name, or nothing. */
export function kindNamed(name: string): FieldKind | undefined {
  return byName.get(name);
}

/** The kind of a field. A definition that was parsed has only known kinds; any other name is a fault in the program. */
export function kindOf(field: Pick<Field, 'kind' | 'path'>): FieldKind {
  const kind = byName.get(field.kind);
  if (!kind) throw new Error(`unknown field kind ${field.kind} at ${field.path}`);
  return kind;
}

/** The kind that a JSON Schema property means: the one it names, else the one that is surest; nothing when no kind fits. */
export function kindFor(schema: JsonSchema): FieldKind | undefined {
  if (typeof schema.kind === 'string') return byName.get(schema.kind);
  let best: { kind: FieldKind; rank: number } | undefined;
  for (const kind of fieldKinds) {
    const rank = kind.rank(schema);
    if (rank > (best?.rank ?? 0)) best = { kind, rank };
  }
  return best?.kind;
}

/** The whole JSON Schema of a field's value: what its kind demands and the field's own keywords on top. */
export function valueSchema(field: Pick<Field, 'kind' | 'path' | 'schema'>): JsonSchema {
  const kind = kindOf(field);
  return { ...(kind.baseOf?.(field.schema) ?? kind.base), ...field.schema };
}
