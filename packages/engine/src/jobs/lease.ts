import { randomUUID } from 'node:crypto';
import type { Lease } from '@hearth/storage';

/** Who this process is, for leases: two servers on two machines may have the same process id. */
const owner = `${process.pid}.${randomUUID()}`;

/** A lease from now for some minutes. */
export const leaseFrom = (now: string, minutes: number): Lease => ({
  owner,
  until: new Date(Date.parse(now) + minutes * 60_000).toISOString(),
});
