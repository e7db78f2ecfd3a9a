import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import type { Delivery } from '../outbox/delivery.ts';
import { isPrivateAddress, publicLookup } from './private-address.ts';
import { signatureOf } from './signature.ts';

/** A letter to a webhook. */
export interface SignedPost {
  /** Id of the letter: the same in every attempt. */
  id: string;
  url: string;
  secret: string;
  body: string;
  /** The instant that is signed. */
  now: string;
}

/**
 * Posts a body with its signature. Throws when the answer is not 2xx, does not come in time, or the address is one of our own network.
 * Redirects are not followed: they would lead past that check.
 */
export function postSigned(post: SignedPost, { privateTargets, limitMs }: Delivery): Promise<void> {
  const url = new URL(post.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!privateTargets && isIP(host) && isPrivateAddress(host))
    return Promise.reject(new Error('the address is private'));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(post.body),
    'user-agent': 'hearth',
    'hearth-delivery': post.id,
    'hearth-signature': signatureOf(post.secret, post.body, post.now),
  };
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const send = url.protocol === 'https:' ? secure : plain;
  const signal = AbortSignal.timeout(limitMs);
  const options = { method: 'POST', headers, signal, ...(privateTargets ? {} : { lookup: publicLookup }) };
  const request = send(url, options, (answer) => {
    const status = answer.statusCode ?? 0;
    // What it answers is nothing to us, but read to its end the connection serves the next letter; the time limit ends an endless one.
    answer.on('error', () => undefined).resume();
    if (status >= 200 && status < 300) resolve();
    else reject(new Error(`answered ${status}`));
  });
  request.on('error', (error) => reject(signal.aborted ? new Error(`no answer within ${limitMs} ms`) : error));
  request.end(post.body);
  return promise;
}
