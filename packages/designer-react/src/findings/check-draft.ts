import { check, checkRegister } from '@hearth/definition';
import { type DefinitionSource, parseDefinition, parseRegister } from '@hearth/definition/parse';
import { type DefinitionDraft, isRegisterDraft } from '../draft/draft.ts';
import type { World } from '../world.ts';
import { type Finding, findingsOf } from './finding.ts';

/** Everything that the language finds in a draft: what cannot be read, else what reads well and still is wrong. */
export function checkDraft(draft: DefinitionDraft, world: World): Finding[] {
  const posts = world.posts;
  if (isRegisterDraft(draft)) return checkRegisterDraft(draft, world);
  const { definition, problems } = parseDefinition(draft as DefinitionSource, { posts });
  const found = definition ? check(definition, { posts, ...checkWorld(world) }) : [];
  return findingsOf([...problems, ...found]);
}

function checkRegisterDraft({ task, form, figures }: DefinitionDraft, world: World): Finding[] {
  const { posts } = world;
  const { register, problems } = parseRegister({ register: task, form, figures }, { posts });
  const found = register ? checkRegister(register, { posts, ...checkWorld(world) }) : [];
  return findingsOf([...problems, ...found]);
}

const checkWorld = ({ org, others }: World) => ({ ...(org && { org }), ...(others && { others }) });
