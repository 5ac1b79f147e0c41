/** A URI as its start, `scheme://authority`, and the decoded segments of its path. */
interface Place {
  readonly start: string;
  readonly segments: readonly string[];
}

const form = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/i;

function placeOf(uri: string): Place | undefined {
  const match = form.exec(uri);
  if (!match) return undefined;
  const segments = (match[2] ?? '').split('/').slice(1).map(decoded);
  return { start: (match[1] ?? '').toLowerCase(), segments };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The way from one file to another as a plan writes it: `../team/career.yaml`; `undefined` where there is none. */
export function relativeFile(fromUri: string, toUri: string): string | undefined {
  const [from, to] = [placeOf(fromUri), placeOf(toUri)];
  if (!from || !to || from.start !== to.start) return undefined;
  const folder = from.segments.slice(0, -1);
  let same = 0;
  while (same < folder.length && same < to.segments.length - 1 && folder[same] === to.segments[same]) same++;
  return [...folder.slice(same).map(() => '..'), ...to.segments.slice(same)].join('/');
}

/** The URI that a path, relative to the folder of a file, leads to; `undefined` where it leads out of everything. */
export function resolveFile(baseUri: string, file: string): string | undefined {
  const base = placeOf(baseUri);
  if (!base) return undefined;
  const segments = base.segments.slice(0, -1);
  for (const part of file.split('/')) {
    if (part === '..') {
      if (segments.length === 0) return undefined;
      segments.pop();
    } else if (part !== '.' && part !== '') segments.push(part);
  }
  return `${base.start}/${segments.map(encodeURIComponent).join('/')}`;
}

/** Whether two URIs name one file, however their characters are encoded. */
export function sameFile(a: string, b: string): boolean {
  return a === b || keyOf(a) === keyOf(b);
}

/** The URI once a file, or a folder around it, is renamed; `undefined` where it keeps its name. */
export function renamedUri(uri: string, oldUri: string, newUri: string): string | undefined {
  const [place, from, to] = [placeOf(uri), placeOf(oldUri), placeOf(newUri)];
  if (!place || !from || !to || place.start !== from.start) return undefined;
  const inside = from.segments.every((segment, i) => segment === place.segments[i]);
  if (!inside) return undefined;
  const segments = [...to.segments, ...place.segments.slice(from.segments.length)];
  return `${to.start}/${segments.map(encodeURIComponent).join('/')}`;
}

function keyOf(uri: string): string {
  const place = placeOf(uri);
  return place ? `${place.start}/${place.segments.join('/')}` : uri;
}
