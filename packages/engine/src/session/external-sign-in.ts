import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** The office's own sign-in service (OpenID Connect). */
export interface ExternalOptions {
  /** What the button says: `用统一身份认证登录`. */
  title: string;
  /** Address of the service, as it names itself. `http:` only on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Which claim holds the account's name. Default `preferred_username`. */
  accountClaim?: string;
  /** Address of Hearth as browsers see it, to which the service sends people back. */
  publicUrl: string;
}

/** What a browser keeps while somebody is away at the service. */
export interface Journey {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who the service says somebody is. */
export interface ExternalPerson {
  /** `<issuer> <subject>`: never given to somebody else. */
  subject: string;
  /** Name of the account, as the service has it. */
  account: string;
}

/** Sends people to the office's sign-in service and hears who comes back: authorization code with PKCE, state and nonce. */
export class ExternalSignIn {
  readonly title: string;
  readonly #options: ExternalOptions;
  #configuration: Promise<Configuration> | undefined;

  constructor(options: ExternalOptions) {
    this.title = options.title;
    this.#options = options;
  }

  /** Where somebody goes to sign in, and what their browser keeps until they are back. */
  async leave(): Promise<{ address: string; journey: Journey }> {
    const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(await this.#configured(), {
      redirect_uri: this.#callback,
      scope: 'openid profile',
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, journey };
  }

  /**
   * Who has come back. Throws when the service does not vouch for it, or the journey is another one's.
   *
   * @param query of the address at which they arrived, with its `?`.
   */
  async arrive(query: string, { state, nonce, verifier }: Journey): Promise<ExternalPerson> {
    const configuration = await this.#configured();
    const tokens = await authorizationCodeGrant(configuration, new URL(query, this.#callback), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('the sign-in service sent no id token');
    const { accountClaim = 'preferred_username' } = this.#options;
    const told =
      claims[accountClaim] ?? (await fetchUserInfo(configuration, tokens.access_token, claims.sub))[accountClaim];
    if (typeof told !== 'string' || told === '') throw new Error(`the sign-in service does not say ${accountClaim}`);
    return { subject: `${claims.iss} ${claims.sub}`, account: told };
  }

  get #callback(): string {
    return new URL('/api/session/external/callback', this.#options.publicUrl).href;
  }

  /** Asked for once; again after it failed, as when the service was down. */
  #configured(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#options;
    const onThisMachine = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|\/|$)/.test(issuer);
    const execute = onThisMachine ? [allowInsecureRequests] : [];
    this.#configuration ??= discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: 10 });
    this.#configuration.catch(() => {
      this.#configuration = undefined;
    });
    return this.#configuration;
  }
}
