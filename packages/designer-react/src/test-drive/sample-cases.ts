import type { Definition } from '@hearth/definition';
import type { CaseState } from '@hearth/kernel';
import type { World } from '../world.ts';
import { officeOf } from './office.ts';
import { walkPaths } from './walk-paths.ts';

/** A morning in a year whose holidays are known. */
export const sampleStart = '2026-03-02T01:00:00.000Z';

/** Made-up cases that went different ways to their ends: what sample texts are written from. */
export function sampleCases(definition: Definition, world: World, most = 12): CaseState[] {
  const walk = walkPaths(definition, officeOf(world), sampleStart);
  const cases: CaseState[] = [];
  for (const { drive, end } of walk) {
    if (end === 'ended' && drive.state) cases.push({ ...drive.state, id: `c${cases.length + 1}` });
    if (cases.length >= most) break;
  }
  return cases;
}
