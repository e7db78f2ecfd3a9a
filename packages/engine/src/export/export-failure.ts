import type { Problem } from '@hearth/expression';
import type { ExportJobRecord } from '@hearth/storage';
import { messageOf } from '../problems/catalogue.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { storageRefusal } from '../problems/storage-refusal.ts';
import type { JobWish } from './export-job.service.ts';

/** Why an export could not be written, as it is kept with the job; `unexpected` = a fault of the program, which the log is to tell. */
export function failureOf(fault: unknown): { reason: Problem; unexpected: boolean } {
  if (fault instanceof Refusal && fault.problems[0]) return { reason: fault.problems[0], unexpected: false };
  const obstacle = fault instanceof Error ? storageRefusal(fault) : undefined;
  if (!obstacle) return { reason: problem('export-fault'), unexpected: true };
  return { reason: problem(obstacle.status === 507 ? 'export-no-room' : 'export-no-disk'), unexpected: false };
}

/** The reason in the language in which the export was asked for. */
export function failureText({ lastError, wish }: ExportJobRecord): string | null {
  if (lastError === null) return null;
  const { locale } = wish as unknown as JobWish;
  return messageOf(lastError.startsWith('{') ? (JSON.parse(lastError) as Problem) : problem('export-fault'), locale);
}
