import type { Problem } from '@hearth/expression';
import { placeOf } from '../workflow/definition-index.ts';
import { type Trap, trapsOf } from './endings.ts';
import type { Exploration, Node } from './explore.ts';
import { workerFor } from './ideal-world.ts';
import type { Move } from './moves.ts';
import { inWorkflow } from './problem.ts';
import { waysBackOf } from './ways-back.ts';
import { whosOf } from './who-works.ts';

/** How to come to what was found: moves in the ideal world, each with the answers that its conditions give. */
export interface Witness {
  finding: Problem;
  moves: (Move & { answers: number[] })[];
}

/** Most steps of a path that are told; of a longer one the last. */
const TOLD = 12;

/** Cases that can never end, each kind once, with a shortest way there. */
export function stuckCases(exploration: Exploration): Witness[] {
  return onePerPlace(trapsOf(exploration.nodes).flatMap((trap) => witnessOf(exploration, trap) ?? []));
}

/** Open work that nobody may do even where nobody is missing: everybody is shut out. */
export function workForNobody({ nodes, index, world }: Exploration): Witness[] {
  const found = nodes.flatMap((node) =>
    Object.values(node.state.workItems)
      .filter((item) => item.state === 'open' && workerFor(item, world) === undefined)
      .map(({ step, party }): Witness => {
        const place = placeOf(index, step);
        const who = whosOf(place.step).find((one) => one.party === party);
        return witness(node, 'work-for-nobody', place.pointer + (who?.pointer ?? ''), place.step.title);
      }),
  );
  return onePerPlace(found);
}

function witnessOf(exploration: Exploration, { node, returning }: Trap): Witness | undefined {
  const { index, world } = exploration;
  if (returning) {
    const place = placeOf(index, returning[0] ?? index.first.id);
    const endless = waysBackOf(place.step).find(({ back }) => back.max === undefined);
    return witness(node, 'case-circles', place.pointer + (endless?.pointer ?? ''), place.step.title);
  }
  const open = Object.values(node.state.workItems).filter(({ state }) => state === 'open');
  if (open.some((item) => workerFor(item, world) === undefined)) return undefined;
  const active = Object.values(node.state.steps).findLast(({ state }) => state === 'active');
  const place = placeOf(index, open[0]?.step ?? active?.step ?? index.first.id);
  return witness(node, 'case-stuck', place.pointer, place.step.title);
}

function witness(
  node: Node,
  code: 'case-stuck' | 'case-circles' | 'work-for-nobody',
  path: string,
  title: string,
): Witness {
  const moves = movesTo(node);
  const words = moves.map((move) => move.words);
  const told = words.length > TOLD ? ['…', ...words.slice(-TOLD)] : words;
  return { finding: inWorkflow(code, path, { title, way: told.join(' → ') }), moves };
}

function movesTo({ from, move }: Node): Witness['moves'] {
  return from && move ? [...movesTo(from), move] : [];
}

function onePerPlace(witnesses: readonly Witness[]): Witness[] {
  return [
    ...new Map(witnesses.toReversed().map((one) => [one.finding.code + one.finding.path, one])).values(),
  ].reverse();
}
