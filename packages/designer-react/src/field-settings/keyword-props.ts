import type { Json } from '@hearth/expression';
import type { DraftField } from '../draft/fields.ts';
import type { Keyword } from './keywords.ts';

/** What every editor of a keyword gets. */
export interface KeywordProps {
  id: string;
  field: DraftField;
  keyword: Keyword;
  value: Json | undefined;
  onChange(value: Json | undefined): void;
}
