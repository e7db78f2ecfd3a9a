/** A case that was opened from another. */
export interface CaseLinkTable {
  from_case: string;
  to_case: string;
  /** Id in the `links` of the task of `from_case`. */
  link: string;
  /** The effect of `from_case` that opened it; null = opened by hand. */
  effect: string | null;
  /** `from_case` goes on when this one has ended. */
  waits: number;
  opened_at: string;
}
