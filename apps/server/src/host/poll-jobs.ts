import { runDueJobs, tidy } from '@hearth/engine';
import type { Terminal } from '../terminal.ts';
import type { Host } from './host.ts';

const everyMs = 1500;
/** After how many looks old answers and sessions are forgotten: about once an hour. */
const looksPerTidying = 2400;

/** Looks for due jobs again and again until it is stopped; the promise of `stop` waits for the run that is under way. */
export function pollJobs({ context }: Host, terminal: Terminal): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const done = (async () => {
    for (let look = 0; !stopped.signal.aborted; look += 1) {
      await runOnce(context, look % looksPerTidying === 0, terminal);
      await pause(stopped.signal);
    }
  })();
  return {
    stop() {
      stopped.abort();
      return done;
    },
  };
}

async function runOnce(context: Host['context'], tidying: boolean, { err, words }: Terminal): Promise<void> {
  try {
    if (tidying) await tidy(context);
    const { failures } = await runDueJobs(context);
    for (const { job, error } of failures) err(words('job-failed', { case: job.caseId, error: String(error) }));
  } catch (fault) {
    err(words('job-failed', { case: '', error: String(fault) }));
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, everyMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
