/** A part of a list: pages count from 1. */
export interface Page {
  page: number;
  pageSize: number;
}

export interface Paged<T> {
  items: T[];
  /** How many there are on all pages. */
  total: number;
}

/** The pattern of LIKE that finds the text anywhere; `\` escapes. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
