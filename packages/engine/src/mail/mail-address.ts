/** An address as people type it. What the last word on it is, the other server says. */
export const mailPattern = '^[^\\s@<>,;:"]{1,64}@[^\\s@<>,;:"]{1,255}$';
