import type { ProblemItem } from '../../lib/http-problem.ts';
import { sendFile } from '../../lib/send-file.ts';

/** Into what the rows of a ledger go. */
export type RowTarget = { task: string } | { register: string };

interface RowsAnswer {
  rows: number;
  created: number;
  findings: ProblemItem[];
  more: number;
  /** Of a look: rows that would not be accepted. */
  refused: { row: number; problems: ProblemItem[] }[];
}

/** Rows of a ledger as drafts of a task, or as entries of a register. */
export function importRows(
  target: RowTarget,
  file: File,
  wish: { dryRun?: boolean; keepUnclear?: boolean; unit?: string },
): Promise<RowsAnswer> {
  const place = 'task' in target ? `tasks/${target.task}` : `registers/${target.register}`;
  return sendFile(
    `/api/${place}/rows?${new URLSearchParams(Object.entries(wish).map(([k, v]) => [k, String(v)]))}`,
    file,
  );
}
