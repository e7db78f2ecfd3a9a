import {
  noteClock,
  runCampaigns,
  runClearings,
  runDueJobs,
  runExport,
  runSchedules,
  runSweepBatch,
  sendLetters,
  tidy,
  watchDefinitions,
  watchPosts,
} from '@hearth/engine';
import type { Terminal } from '../terminal.ts';
import type { Host } from './host.ts';

const everyMs = 1500;
const minuteMs = 60_000;
const hourMs = 3_600_000;

type Look = (host: Host, signal: AbortSignal, terminal: Terminal) => Promise<unknown>;

/** What is looked at again and again, each by itself: a webhook that hangs holds up no timer, and a long pass no letter. */
const looks: [Look, number][] = [
  [fireTimers, everyMs],
  [({ context }, signal) => sendLetters(context, signal), everyMs],
  [passOverCases, everyMs],
  [writeExports, everyMs],
  [({ context }) => watchDefinitions(context), everyMs],
  [({ context }) => runSchedules(context), minuteMs],
  [({ context }) => runCampaigns(context), minuteMs],
  [({ context }) => tidy(context), hourMs],
  [({ context }) => runClearings(context), hourMs],
];

/** Looks for work beside the requests until it is stopped; the promise of `stop` waits for what is under way. */
export function pollJobs(host: Host, terminal: Terminal): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const done = Promise.all(looks.map(([look, ms]) => repeat(look, ms, { host, signal: stopped.signal, terminal })));
  return {
    async stop() {
      stopped.abort();
      await done;
    },
  };
}

interface Round {
  host: Host;
  signal: AbortSignal;
  terminal: Terminal;
}

async function repeat(look: Look, ms: number, { host, signal, terminal }: Round): Promise<void> {
  while (!signal.aborted) {
    try {
      await look(host, signal, terminal);
    } catch (fault) {
      terminal.err(terminal.words('job-failed', { case: '', error: String(fault) }));
    }
    await pause(signal, ms);
  }
}

async function fireTimers({ context }: Host, _signal: AbortSignal, { err, words }: Terminal): Promise<void> {
  await noteClock(context);
  const { failures } = await runDueJobs(context);
  for (const { job, error } of failures) err(words('job-failed', { case: job.caseId, error: String(error) }));
}

async function passOverCases({ context }: Host, signal: AbortSignal): Promise<void> {
  await watchPosts(context);
  while (!signal.aborted && (await runSweepBatch(context)));
}

async function writeExports({ context }: Host, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await runExport(context, signal)));
}

function pause(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(ended, ms);
    function ended() {
      clearTimeout(timer);
      signal.removeEventListener('abort', ended);
      resolve();
    }
    signal.addEventListener('abort', ended);
    if (signal.aborted) ended();
  });
}
