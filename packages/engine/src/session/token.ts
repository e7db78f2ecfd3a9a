import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for the cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: nobody can sign in with a copy of it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
