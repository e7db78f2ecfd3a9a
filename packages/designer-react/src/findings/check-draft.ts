import { check } from '@hearth/definition';
import { type DefinitionSource, parseDefinition } from '@hearth/definition/parse';
import type { DefinitionDraft } from '../draft/draft.ts';
import type { World } from '../world.ts';
import { type Finding, findingsOf } from './finding.ts';

/** Everything that the language finds in a draft: what cannot be read, else what reads well and still is wrong. */
export function checkDraft(draft: DefinitionDraft, world: World): Finding[] {
  const posts = world.posts;
  const { definition, problems } = parseDefinition(draft as DefinitionSource, { posts });
  const found = definition ? check(definition, { posts, ...checkWorld(world) }) : [];
  return findingsOf([...problems, ...found]);
}

const checkWorld = ({ org, others }: World) => ({ ...(org && { org }), ...(others && { others }) });
