/**
 * The look of the whole app in one place: the shell's CSS, antd and the forms of `@hearth/form-react` all read these values.
 * One accent, the red of the union flag, on neutral greys; every text colour has a contrast of at least 4.5 on its ground.
 */
export const tokens = {
  primary: '#b8332a',
  /** Under the pointer: darker, so that white on it stays readable. */
  primaryHover: '#9c2a22',

  primarySoft: '#fbeeec',

  /** Around what has the focus: a red one would read as an error. */
  focus: '#2b5c8a',

  text: '#1f2328',
  textSoft: '#57606a',
  textFaint: '#666e77',

  ground: '#f6f6f4',
  surface: '#ffffff',
  fill: '#fafaf8',
  line: '#e3e3df',
  border: '#c9c9c4',

  success: '#256d3d',
  successSoft: '#edf6ef',
  warning: '#8a5200',
  warningSoft: '#fdf4e3',
  error: '#a8071a',
  errorSoft: '#fdf0f0',
  info: '#2b5c8a',
  infoSoft: '#eef4f9',

  radius: '6px',
  radiusLarge: '10px',
  font: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif',
  shadow: '0 1px 2px rgb(31 35 40 / 5%)',
  shadowRaised: '0 6px 24px rgb(31 35 40 / 12%)',
} as const;

/** `primarySoft` → `--hearth-primary-soft`, the name under which style sheets read a token. */
export function tokenVariable(name: string): string {
  return `--hearth-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Puts the tokens on the page through the CSSOM, which a strict content security policy allows. */
export function applyTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(tokenVariable(name), value);
}
