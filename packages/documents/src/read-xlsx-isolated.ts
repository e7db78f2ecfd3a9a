import { Worker } from 'node:worker_threads';
import { problem } from './problem.ts';
import type { WorkbookContent } from './read-xlsx.ts';
import type { WorkbookLimits } from './workbook-guard.ts';

export interface Isolation {
  /** After this long the reading is stopped. Default 30 s. */
  readonly timeoutMs?: number;
  /** Heap of the worker. Default 512 MB. */
  readonly maxHeapMb?: number;
}

/**
 * `readWorkbook` in a thread of its own with a time and a memory limit, for files from strangers: what a parser can be
 * made to do wrong ends that thread and comes back as the problem `workbook-too-costly`, not as a dead server.
 */
export function readWorkbookIsolated(
  bytes: Uint8Array,
  limits: Partial<WorkbookLimits> = {},
  { timeoutMs = 30_000, maxHeapMb = 512 }: Isolation = {},
): Promise<WorkbookContent> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-xlsx.worker.ts', import.meta.url), {
      workerData: { bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    const tooCostly = () => resolve({ sheets: [], problems: [problem('workbook-too-costly')] });
    const timer = setTimeout(() => {
      tooCostly();
      void worker.terminate();
    }, timeoutMs);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooCostly();
      else reject(error);
    });
    worker.once('exit', (code) => {
      clearTimeout(timer);
      // Settled already unless the thread ended without a word.
      reject(new Error(`the reading thread ended with code ${code}`));
    });
  });
}
