export { checkDefinition, definitionProof } from './check-definition.ts';
export type { SoundnessCode } from './problem.ts';
export { type Proof, type ProofOptions, proveSound } from './prove.ts';
export type { Witness } from './stuck-cases.ts';
