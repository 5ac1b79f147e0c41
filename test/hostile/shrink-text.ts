/**
 * A smaller text that still fails: takes out ever smaller pieces, lines first, then characters.
 * @param fails whether a text fails; it must hold for `text`
 */
export function shrinkText(text: string, fails: (text: string) => boolean): string {
  let left = 2_000;
  const tryIt = (candidate: string) => left-- > 0 && fails(candidate);
  const lines = shrinkList(text.split(/(?<=\n)/), (parts) => tryIt(parts.join('')));
  return shrinkList([...lines.join('')], (parts) => tryIt(parts.join(''))).join('');
}

function shrinkList(whole: readonly string[], fails: (parts: readonly string[]) => boolean): readonly string[] {
  let parts = whole;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < parts.length; ) {
      const without = [...parts.slice(0, at), ...parts.slice(at + size)];
      if (without.length < parts.length && fails(without)) parts = without;
      else at += size;
    }
  }
  return parts;
}
