import type { IdentifierFinding } from '@hearth/china';
import { problemsOfFindings } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

/** What makes one kind of identifier differ from another. */
interface Identifier extends Pick<FieldKind, 'name' | 'title' | 'shelf' | 'mask'> {
  normalise(text: string): string;
  check(text: string): IdentifierFinding[];
}

const base = { type: 'string', maxLength: 40 };

/** A line of text that a standard of `@hearth/china` cleans and checks. */
export function identifier({ normalise, check, ...kind }: Identifier): FieldKind {
  return {
    ...kind,
    identifies: true,
    base,
    settings: settingsOf(),
    rank: () => 0,
    valueType: 'string',
    column: 'text',
    empty: null,
    clean: (value) => cleanWith(value, normalise),
    check: (value, field) => {
      const found = checkSchema(value, field, base);
      return typeof value === 'string' ? [...found, ...problemsOfFindings(check(value))] : found;
    },
    text: plainText,
  };
}
