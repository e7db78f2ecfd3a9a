/** Small letters, digits, dot, dash and underscore: what everybody can type at a sign-in. */
export const accountForm = /^[a-z0-9][a-z0-9._-]{1,39}$/;
