import type { Json, Problem } from '@hearth/expression';
import { readFile } from './read-file.ts';
import { hasErrors, reportOf } from './report.ts';

/** A scenario file (text, bytes or JSON) that fits its meta-schema; what its steps name is found out by replaying it. */
export function parseScenario(source: unknown, file: string): { scenario?: Json; problems: Problem[] } {
  const report = reportOf(file);
  const scenario = readFile(source, 'scenario', report);
  const { problems } = report;
  return scenario !== undefined && !hasErrors(problems) ? { scenario, problems } : { problems };
}
