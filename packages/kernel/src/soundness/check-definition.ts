import { check, type Definition, type DefinitionCode, type World } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import type { SoundnessCode } from './problem.ts';
import { type Proof, type ProofOptions, soundnessProof } from './prove.ts';

/** What is seen by looking, and what the proof says of the same place when it has explored it: one of them is enough. */
const saidBetter: Partial<Record<DefinitionCode, SoundnessCode>> = {
  'step-unreachable': 'step-never-opened',
  'result-unreached': 'result-never-reached',
  'figure-results-unreached': 'figure-never-counts',
  'figure-field-never-filled': 'figure-reads-unwritten',
  'return-unbounded': 'case-circles',
};

/** {@link definitionProof} at one go. */
export function checkDefinition(definition: Definition, world: World & ProofOptions = {}): Proof {
  const proof = definitionProof(definition, world);
  for (;;) {
    const step = proof.next();
    if (step.done) return step.value;
  }
}

/**
 * Everything that is known to be wrong with a definition that reads well, each thing once: what `check` finds by looking at it and what the
 * proof finds by exploring its cases. What `hearth check` prints and whoever publishes is shown. Yields as `soundnessProof` does.
 */
export function* definitionProof(definition: Definition, world: World & ProofOptions = {}): Generator<number, Proof> {
  const proof = yield* soundnessProof(definition, world);
  const told = new Set(proof.findings.map(placed));
  const looked = check(definition, world).filter((found) => {
    const better = saidBetter[found.code as DefinitionCode];
    return !better || !told.has(placed({ ...found, code: better }));
  });
  const wrong = looked.some(({ level }) => level !== 'warning');
  return { ...proof, findings: [...looked, ...proof.findings], verdict: wrong ? 'unsound' : proof.verdict };
}

const placed = ({ code, path, params }: Problem): string => `${code} ${params?.file} ${path}`;
