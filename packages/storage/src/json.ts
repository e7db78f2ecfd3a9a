import { seal, unseal } from './seal/key-ring.ts';

/** Plain JSON as it stands in a text column. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The text kept in a JSON column. PostgreSQL and SQLite both hold it as `text`, so that hashes stay over the same bytes. */
export const toJsonText = (value: unknown): string => JSON.stringify(value);

/** The same for columns that tell of people: sealed when the process has a key. Each stands in `seal/sealed-columns.ts`. */
export const toSealedText = (value: unknown): string => seal(JSON.stringify(value));

export const fromJsonText = <T = Json>(text: string): T => JSON.parse(unseal(text)) as T;
