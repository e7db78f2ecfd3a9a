import type { Field, OrgView, Others, PostKind } from '@hearth/definition';

/** What lies around the definition that is being made. */
export interface World {
  readonly posts: readonly PostKind[];
  /** Levels of the union tree with the names that people read, highest first; default those that the posts name. */
  readonly levels?: readonly { readonly id: string; readonly title: string }[];
  /** Units and who holds which post; without it nothing is said of posts that nobody holds. */
  readonly org?: OrgView;
  /** Published tasks and registers that links, references, effects and figures may lead to. */
  readonly others?: Others;
  /** The version of this definition that is offered now: cases hold its keys and values. */
  readonly published?: { readonly form: { readonly fields: readonly Field[] } };
}

/** Levels of the union tree as people read them: those of the world, else the ones that posts name. */
export function levelsOf(world: World): readonly { readonly id: string; readonly title: string }[] {
  if (world.levels) return world.levels;
  return [...new Set(world.posts.flatMap(({ levels }) => levels))].map((id) => ({ id, title: id }));
}
