/** Every try to sign in, and what came of it; only ever added to, and forgotten after a year. */
export interface SignInTable {
  id: string;
  at: string;
  /** null = nobody has the name that was typed. What was typed is not kept: some type their password there. */
  account: string | null;
  person_id: string | null;
  /** Where the request came from, as the web server in front says. */
  address: string;
  /** What the browser says of itself, shortened. */
  device: string;
  /** password, external */
  way: string;
  result: string;
}
