import { FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import type { ProgressChart } from '../../core/views/progress-chart';
import { exportHtml } from '../../picture/export-html';
import { exportSvg } from '../../picture/export-svg';
import type { FromPanel } from '../../webview/protocol';
import { fileNameOf, folderOf } from '../plan-uris';

type ExportRequest = Extract<FromPanel, { readonly type: 'export' }>;

/** Asks where a picture of the plan goes, and writes it there; the file a person chose is all that is written. */
export async function exportPicture(plan: Uri, chart: ProgressChart, request: ExportRequest): Promise<void> {
  const content = contentOf(chart, request);
  if (!content) return;
  const name = fileNameOf(plan).replace(/\.ya?ml$/, '');
  const folder = plan.scheme === 'untitled' ? undefined : folderOf(plan);
  const target = await window.showSaveDialog({
    title: l10n.t('Export the progress of this plan'),
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${request.format}`) } : {}),
    filters: { [request.format.toUpperCase()]: [request.format] },
  });
  if (!target) return;
  try {
    await writeWhole(target, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showWarningMessage(l10n.t('{0} could not be written: {1}', fileNameOf(target), reason));
    return;
  }
  void window.showInformationMessage(l10n.t('Written to {0}.', workspace.asRelativePath(target)));
}

/** Writes beside the target and puts it in its place, so that a disk that fills up leaves the file that was there whole. */
async function writeWhole(target: Uri, content: Uint8Array): Promise<void> {
  const beside = target.with({ path: `${target.path}.part` });
  try {
    await workspace.fs.writeFile(beside, content);
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    if (!isOnlyBeside(error)) throw error;
    await workspace.fs.writeFile(target, content);
  }
}

/** Whether the place beside the target was the trouble: in a browser a person opens one file, not its folder. */
function isOnlyBeside(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'NoPermissions' || error.code === 'FileNotFound');
}

function contentOf(chart: ProgressChart, request: ExportRequest): Uint8Array | undefined {
  if (request.format === 'png') return bytesOf(request.data);
  const text = request.format === 'svg' ? exportSvg(chart, 'all', 'auto') : exportHtml(chart, 'auto');
  return new TextEncoder().encode(text);
}

/** The bytes behind `data:image/png;base64,`; the guard of the protocol has looked at the address already. */
function bytesOf(address: string): Uint8Array | undefined {
  try {
    const binary = atob(address.slice(address.indexOf(',') + 1));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
