/** A text no page could have guessed: 16 random bytes in hexadecimal. */
export function createNonce(): string {
  // The oldest hosts have no `crypto`. No plan ever reaches the page's source, so chance is good enough there.
  const bytes =
    typeof crypto === 'undefined'
      ? Uint8Array.from({ length: 16 }, () => Math.floor(Math.random() * 256))
      : crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
