/**
 * The one spelling under which an address is known here. Clients write the same file in several ways
 * (`file:///c%3A/a`, `file:///C:/a`); what is no file address stays as it is.
 */
export function canonical(uri: string): string {
  const path = filePathOf(uri);
  if (path === undefined) return uri;
  const [drive, rest] = /^\/[a-z]:/i.test(path) ? [path.slice(0, 3).toLowerCase(), path.slice(3)] : ['', path];
  const written = `${drive}${rest}`.split('/').map(encodeURIComponent).join('/');
  return `file://${hostOf(uri)}${written === '' ? '/' : written}`;
}

/** The decoded path of a file address, with `/` between its parts; `undefined` for any other address. */
export function filePathOf(uri: string): string | undefined {
  const match = /^file:\/\/([^/?#]*)([^?#]*)/i.exec(uri);
  if (!match) return undefined;
  try {
    const path = decodeURIComponent(match[2] ?? '');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function hostOf(uri: string): string {
  return /^file:\/\/([^/?#]*)/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** The last part of an address, decoded. */
export function fileNameOf(uri: string): string {
  const path = filePathOf(uri) ?? uri;
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a canonical address; the top is its own folder. */
export function folderOf(uri: string): string {
  const at = uri.lastIndexOf('/');
  return at <= 'file://'.length ? `${uri.slice(0, at)}/` : uri.slice(0, at);
}

/** Whether a canonical address is a folder's or lies below it. */
export function isInside(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** A file directly in a folder, both canonical. */
export function fileIn(folder: string, name: string): string {
  return `${folder.endsWith('/') ? folder : `${folder}/`}${encodeURIComponent(name)}`;
}

/**
 * The file a plan names.
 * @param plan canonical
 * @param named as written in the plan, relative to its folder; `undefined` is given for anything but a relative path
 */
export function resolveFile(plan: string, named: string): string | undefined {
  const isRelative = !named.startsWith('/') && !named.includes('\\') && !/^[a-z][\w+.-]*:/i.test(named);
  if (!isRelative || named.includes('\0') || filePathOf(plan) === undefined) return undefined;
  let folder = folderOf(plan);
  const parts = named.split('/');
  const name = parts.pop();
  for (const part of parts) {
    if (part === '..') folder = folderOf(folder);
    else if (part !== '' && part !== '.') folder = fileIn(folder, part);
  }
  return name === undefined || name === '' || name === '.' || name === '..' ? undefined : fileIn(folder, name);
}
