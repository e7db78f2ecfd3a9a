/** An address inside this app to go to after signing in; anything that could lead elsewhere becomes the start page. */
export function safeReturnAddress(back: string | undefined): string {
  if (!back?.startsWith('/') || back.startsWith('//') || back.includes('\\') || back.startsWith('/sign-in')) return '/';
  return back;
}
