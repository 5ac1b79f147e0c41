import type { Context } from './context';
import { canonical, folderOf, isInside, resolveFile } from './uris';

/**
 * The file a link in a plan leads to: only one that is there and inside the workspace's folders, links followed.
 * @param file as written in the plan, relative to its folder
 */
export function linkTarget(plan: string, file: string, { files, workspace }: Context): string | undefined {
  const own = canonical(plan);
  const target = resolveFile(own, file);
  if (!files || target === undefined) return undefined;
  const real = files.real(target);
  const folders = workspace.folders();
  const allowed = folders.length > 0 ? folders : [folderOf(own)];
  const isWithin = (folder: string) => real !== undefined && isInside(real, files.real(folder) ?? folder);
  return allowed.some(isWithin) && files.stat(target)?.kind === 'file' ? target : undefined;
}
