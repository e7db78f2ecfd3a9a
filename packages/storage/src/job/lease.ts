import { type SqlBool, sql } from 'kysely';

/** Who works on a row, and until when nobody else may. */
export interface Lease {
  owner: string;
  until: string;
}

/** Whether nobody holds the row. A lease that ends later than one given now would is from a clock that was ahead, and holds nothing. */
export const isFree = (now: string, { until }: Lease) =>
  sql<SqlBool>`(lease_until is null or lease_until <= ${now} or lease_until > ${until})`;
