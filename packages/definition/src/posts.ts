/** A post that exists in the union (a role that people hold at units), as `posts.json` lists it. */
export interface PostKind {
  /** kebab-case, as `who.post` names it. */
  id: string;
  title: string;
  /** Levels of the union tree whose units may have the post. */
  levels: string[];
}
