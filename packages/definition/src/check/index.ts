import type { Problem } from '@hearth/expression';
import type { Definition } from '../definition.ts';
import { checkBatches } from './batch.ts';
import { checkDeadlines } from './deadlines.ts';
import { checkDisclosure } from './disclosure.ts';
import { checkFigures } from './figures.ts';
import { type Checked, checkedOf, type World } from './finding.ts';
import { checkDeadSteps, checkResults, checkReturns } from './flow.ts';
import { checkGuards } from './guards.ts';
import { checkHolders } from './holders.ts';
import { checkLinks } from './links.ts';
import { checkMeasures } from './measures.ts';
import { checkNotices } from './notices.ts';
import { checkOptionsCompared } from './options-compared.ts';
import { checkPapers } from './papers.ts';
import { checkRegisters } from './registers.ts';
import { checkSameTitles } from './same-titles.ts';
import { checkSchedules } from './schedules.ts';
import { checkSentOut } from './sent-out.ts';
import { checkTokensRead } from './tokens-read.ts';
import { checkUnused } from './unused.ts';
import { checkNeverFilled, checkParallelWrites, checkReadBeforeWritten, checkRequired } from './writes.ts';

export type { OrgView, World } from './finding.ts';
export { checkRegister } from './register.ts';
export type { Others } from './related.ts';

const checks: ((checked: Checked) => Problem[])[] = [
  checkGuards,
  checkOptionsCompared,
  checkDeadSteps,
  checkReturns,
  checkResults,
  checkParallelWrites,
  checkRequired,
  checkNeverFilled,
  checkReadBeforeWritten,
  checkNotices,
  checkDisclosure,
  checkSentOut,
  checkPapers,
  checkLinks,
  checkRegisters,
  checkMeasures,
  checkSchedules,
  checkBatches,
  checkDeadlines,
  checkHolders,
  checkFigures,
  ({ definition, others }) => checkTokensRead(definition, others?.registers),
  checkSameTitles,
  checkUnused,
];

/**
 * What a definition that reads well may still have wrong, found without running it: choices that leave a gap or overlap, dead steps,
 * endless returns, lost updates, fields that nobody can fill, people unmasked, terms that do not fit, posts that nobody holds, figures
 * that stay at nothing or read what is not told them, things that do nothing. Each finding names file and place. `posts` are those of `posts.json`, `org` the union
 * tree, `others` the definitions to which links, registers and figures lead; without them what needs them is left out.
 */
export function check(definition: Definition, world: World = {}): Problem[] {
  const checked = checkedOf(definition, world);
  return checks.flatMap((one) => one(checked));
}
