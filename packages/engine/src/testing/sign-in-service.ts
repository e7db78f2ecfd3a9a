import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface SignInService {
  issuer: string;
  /** Goes through the service's pages as a browser would, signs in as somebody, and gives the address it is sent back to. */
  signIn(address: string, name: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * A real OpenID provider on a port of its own. Whoever signs in is known to it by `subject-<name>`.
 *
 * @param back the one address to which it sends people.
 */
export async function signInService(back: string): Promise<SignInService> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'hearth', client_secret: 'a secret of the office', redirect_uris: [back] }],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: `subject-${id}`, preferred_username: id }),
    }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    signIn: (address, name) => walk(address, back, name),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function walk(start: string, back: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  let step: { url: string; form?: Record<string, string> } = { url: start };
  for (let steps = 0; steps < 20; steps += 1) {
    if (step.url.startsWith(back)) return step.url;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = step.form ? { method: 'POST', body: new URLSearchParams(step.form) } : {};
    const reply = await fetch(step.url, { ...sent, headers: { cookie }, redirect: 'manual' });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    step = nextStep(step.url, reply.headers.get('location'), await reply.text(), login);
  }
  throw new Error('the sign-in service leads nowhere');
}

/** Where a page leads: to another address, or to its form, filled in. */
function nextStep(here: string, location: string | null, page: string, login: string) {
  if (location !== null) return { url: new URL(location, here).href };
  const action = /action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  if (!action || !prompt) throw new Error(`the sign-in service says: ${page.slice(0, 500)}`);
  const form: Record<string, string> = prompt === 'login' ? { prompt, login, password: 'any' } : { prompt };
  return { url: new URL(action, here).href, form };
}
