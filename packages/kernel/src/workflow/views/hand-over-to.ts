import type { Definition } from '@hearth/definition';
import { delegationOf, openItem, workOf } from '../authority.ts';
import { blocks } from '../blocks/index.ts';
import type { CaseState } from '../case-state.ts';
import { indexOf } from '../definition-index.ts';
import type { Environment } from '../environment.ts';
import { handOverPeople } from '../hand-over.ts';
import { Run } from '../run.ts';

/** To whom an open work item may be handed, and how. */
export interface HandOverChoice {
  /** 转办: theirs for good. */
  transfer: string[];
  /** 委托: they do it and hand it back. */
  delegate: string[];
  /** 加签: asked to agree before it takes effect. */
  addSigner: string[];
  /** Delegated, and the actor is the delegate, or whoever may take it back. */
  handBack: boolean;
}

/** Ids of the people whom the actor may hand an open work item to now; all empty when it is not the actor's to hand over. */
export function handOverTo(definition: Definition, state: CaseState, itemId: string, env: Environment): HandOverChoice {
  const run = new Run(indexOf(definition), blocks, state, env);
  const nobody: HandOverChoice = { transfer: [], delegate: [], addSigner: [], handBack: mayHandBack(run, itemId) };
  const found = workOf(run, itemId);
  if ('problems' in found) return nobody;
  const people = (kind: 'transfer' | 'delegate' | 'addSigner') => handOverPeople(run, found.item, kind);
  return { ...nobody, transfer: people('transfer'), delegate: people('delegate'), addSigner: people('addSigner') };
}

function mayHandBack(run: Run, itemId: string): boolean {
  const found = openItem(run, itemId);
  const delegation = 'item' in found ? delegationOf(run, found.item) : undefined;
  return (
    delegation !== undefined && run.env.actor !== undefined && [delegation.to, delegation.by].includes(run.env.actor)
  );
}
