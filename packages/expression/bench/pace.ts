/**
 * Runs a second of several engines that do the same work. They take turns of 100 ms of CPU time, so that a loaded machine
 * slows them alike and waiting for the core does not count; after one turn to warm up, the median of the rounds counts.
 */
const ROUNDS = 7;
const SLICE_MICROSECONDS = 100_000;

export type Engines = Record<string, () => unknown>;

export function paces(engines: Engines): Record<string, number> {
  const entries = Object.entries(engines);
  for (const [, run] of entries) pace(run);
  const rounds = Array.from({ length: ROUNDS }, () => entries.map(([, run]) => pace(run)));
  return Object.fromEntries(entries.map(([name], index) => [name, median(rounds.map((round) => round[index] ?? 0))]));
}

function pace(run: () => unknown): number {
  const start = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < SLICE_MICROSECONDS) {
    for (let batch = 0; batch < 50; batch++) run();
    runs += 50;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return (runs / used) * 1e6;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
