import { addDays } from '@hearth/china';
import type { Scenario, ScenarioStep } from '../scenario.ts';

/**
 * A story of a task in another year: days move by whole weeks, so that they keep their weekday, and years named in texts move with them.
 * What was refused and what was expected is left out; then the texts given are put in place of others.
 */
export function movedStory(scenario: Scenario, weeks: number, texts: Record<string, string>): Scenario {
  const { expect: _, ...story } = scenario;
  const steps = story.steps.filter((step: ScenarioStep) => !('expect' in step) && !('problems' in step));
  let text = moved(JSON.stringify({ ...story, steps }), weeks);
  for (const [from, to] of Object.entries(texts)) text = text.replaceAll(from, to);
  return JSON.parse(text);
}

function moved(text: string, weeks: number): string {
  const years = Math.round(weeks / 52.18);
  return text.replace(/(?<!\d)(20[12]\d)(?:(-\d\d-\d\d))?(?!\d)/g, (_, year: string, day?: string) =>
    day === undefined ? String(Number(year) + years) : addDays(year + day, weeks * 7),
  );
}
