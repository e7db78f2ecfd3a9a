/**
 * Who gets a piece of work: a post at a unit (WfMC: role + organisational entity), or the person who did something earlier.
 * Addressing posts, not persons, keeps work reachable when people change.
 */
export type Who = (WhoByPost | WhoByActor) & {
  /** Separation of duties: these people may not do this work. `initiator` or the id of a userTask whose actor is excluded. */
  not?: string[];
  /** What happens if nobody holds the post: go to the nearest superior unit that has a holder (default), to an administrator, or wait. */
  ifNobody?: 'superior' | 'admin' | 'wait';
};

export interface WhoByPost {
  /** Id of a post of `posts.json`; several posts may be allowed, any holder of one may act. */
  post: string | string[];
  /** Default `case`. */
  unit?: UnitOf;
}

export interface WhoByActor {
  /** `initiator`, or the id of an earlier userTask: whoever completed it last. */
  actor: string;
}

/**
 * Which unit's post: the case's own unit, its direct superior, its ancestor at a level (`county`), the root of the tree,
 * or the unit that an org-unit field holds.
 */
export type UnitOf = 'case' | 'superior' | 'root' | { ancestor: string } | { field: string };
