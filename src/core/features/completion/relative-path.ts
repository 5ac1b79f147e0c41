/**
 * The path from one file to another as a plan writes it: `../team.career.yaml`, with `/` and without escapes. None where
 * the two have no common root, or the path would hold what ends it (`#`).
 */
export function relativePath(fromUri: string, toUri: string): string | undefined {
  const from = partsOf(fromUri);
  const to = partsOf(toUri);
  if (!from || !to || from.root !== to.root) return undefined;
  const folders = from.parts.slice(0, -1);
  let same = 0;
  while (same < folders.length && same < to.parts.length - 1 && folders[same] === to.parts[same]) same++;
  const path = [...folders.slice(same).map(() => '..'), ...to.parts.slice(same)].join('/');
  return path === '' || path.includes('#') ? undefined : path;
}

function partsOf(uri: string): { root: string; parts: string[] } | undefined {
  const match = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)\/([^?#]*)/i.exec(uri);
  if (!match) return undefined;
  try {
    return { root: match[1] ?? '', parts: decodeURIComponent(match[2] ?? '').split('/') };
  } catch {
    return undefined;
  }
}
